package org.jointletter.testing;

import static org.jointletter.testing.Sizes.few;
import static org.jointletter.testing.Sizes.maybe;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.vocabulary.TranslationKind;

/**
 * Texts in many scripts, and the strings that are made for machines: ids, languages, addresses.
 *
 * @since 0.1
 */
public final class Texts {

  /**
   * What can be seen, so that a string that starts with it is not blank. With what can follow, the
   * longest comes to 1,000 characters.
   */
  private static final List<String> STARTS = List.of(
      "a",
      "b",
      "Lake Watch",
      "Ada Example",
      "Zoë Śnieżna-Ångström",
      "Nguyễn Thị Ví Dụ",
      "港口观察",
      "灣岸之聲",
      "مرصد الميناء",
      "ئۈمىد جەمئىيىتى",
      "משמר הנמל",
      "กลุ่มเฝ้าท่าเรือ",
      "बंदरगाह निगरानी",
      "གྲུ་ཁའི་ལྟ་རྟོག",
      "Σύλλογος Λιμένα",
      "Портовый дозор",
      "하버 워치",
      "\u115f\u1161\u1100\u1160", // jamo and the fillers of what is not there
      "ᠠ\u180bᠮ",
      "ក\u17d2ស\u17b5",
      "e\u0301te\u0301", // letters and their accents apart
      "👩🏽‍💻 for 🏳️‍🌈",
      "\u2066مرفأ\u2069 (Marfa)",
      "𝒳".repeat(20),
      "Open the harbour; free those who were held, and say \"why\".\nSoon.",
      "1. Publish:\n\t(a) all measurements,\n\t(b) their <source> & \\method\\.",
      "x".repeat(991));

  /** What can follow: single letters, marks, and what readers and writers trip over. */
  private static final List<String> MORE = List.of(
      "a", "b", " ", "-", ".", "7", "é", "\u0308", "中", "ع", "ש", "ำ", "क्ष", "ང", "ې", "👍🏾",
      "\u200d", "\u200c", "\u200f", "\u2066", "\u2067", "\u2068", "\u2069", "\t", "\n", "\u00a0",
      "\u2028", "\u00ad", "\u3164", "\u2800", "\u034f", "\ufe0f", "\u180b", "\u0600", "\"", "'",
      "\\", "/", "<", "&", "~", "𝒳", "\ue000", "\ufffd", "\u0378");

  private static final Arbitrary<String> STRINGS =
      joined("", Arbitraries.of(STARTS), few(Arbitraries.of(MORE)));

  /** Each part of a tag, and mostly none: what follows the language is rare. */
  private static final Arbitrary<String> TAGS = Whole.of(Combinators.combine(
          Arbitraries.of("en", "zh", "pt", "ar", "he", "iw", "th", "bo", "ug", "sl", "haw", "und"),
          Arbitraries.of("", "", "", "-Hant", "-Arab", "-Latn"),
          Arbitraries.of("", "", "", "-BR", "-CN", "-419"),
          Arbitraries.of("", "", "", "-1996", "-valencia", "-rozaj-biske-1994"),
          Arbitraries.of("", "", "", "-u-co-phonebk-ca-buddhist", "-0-aa-9-bb-a-cc"),
          Arbitraries.of("", "", "", "-x-plain", "-x-a-1996"))
      .as((language, script, region, variants, extensions, privateUse) ->
          language + script + region + variants + extensions + privateUse));

  private static final Arbitrary<String> LANGUAGES = Arbitraries.frequencyOf(
      Tuple.of(9, TAGS), Tuple.of(1, Arbitraries.of("x-harbour", "x-1-lakes")));

  private static final Arbitrary<String> IDS = Whole.of(joined(
      "-",
      Arbitraries.of("a", "b", "c", "letter", "lakes", "0", "2020", "x".repeat(76)),
      few(Arbitraries.of("a", "1", "2020", "09", "harbour"))));

  private static final Arbitrary<String> ADDRESSES = Whole.of(joined(
      "",
      Arbitraries.of(
          "https://a.example/",
          "http://letters.example/7",
          "https://xn--bcher-kva.example/",
          "http://[2001:db8::1]:8080/a",
          "http://192.0.2.7:65535/",
          "https://lake_watch.example./?a[]=1#",
          "https://archive.example/2020/https://letters.example/"),
      few(Arbitraries.of("a", "b/", "%E6%B8%AF", "~(x)!*'", "$7,", "a".repeat(600)))));

  private static final Arbitrary<Translation> TRANSLATIONS =
      Whole.of(Builders.withBuilder(Translation::builder)
          .use(Extensions.rare())
          .in(Translation.Builder::extensions)
          .use(STRINGS)
          .in(Translation.Builder::value)
          .use(LANGUAGES)
          .in(Translation.Builder::language)
          .use(Codes.codes(TranslationKind.class))
          .in(Translation.Builder::kind)
          .use(maybe(STRINGS))
          .in(Translation.Builder::by)
          .build(Translation.Builder::build));

  private static final Arbitrary<Text> TEXTS = Whole.of(Builders.withBuilder(Text::builder)
      .use(Extensions.rare())
      .in(Text.Builder::extensions)
      .use(STRINGS)
      .in(Text.Builder::value)
      .use(maybe(LANGUAGES))
      .in(Text.Builder::language)
      .use(few(TRANSLATIONS))
      .in(Text.Builder::translations)
      .build(Text.Builder::build));

  private Texts() {}

  /** {@return an arbitrary of texts, with and without a language and translations} */
  public static Arbitrary<Text> texts() {
    return TEXTS;
  }

  /** {@return an arbitrary of translations} */
  public static Arbitrary<Translation> translations() {
    return TRANSLATIONS;
  }

  /**
   * {@return an arbitrary of strings that every
   * {@link org.jointletter.constraint.PlainText @PlainText} of the model accepts: names and
   * sentences in many scripts, with joiners, isolates, combining marks, tabs and newlines in them}
   * Simplest is {@code a}. They are few enough for one to come twice in a list.
   */
  public static Arbitrary<String> strings() {
    return STRINGS;
  }

  /** {@return an arbitrary of BCP 47 language tags of every part} */
  public static Arbitrary<String> languages() {
    return LANGUAGES;
  }

  /** {@return an arbitrary of ids: {@link org.jointletter.constraint.Slug slugs}} */
  public static Arbitrary<String> ids() {
    return IDS;
  }

  /** Returns an arbitrary of ids that are no other ids: nothing refers to itself by chance. */
  static Arbitrary<String> idsElsewhere() {
    return Arbitraries.of("elsewhere", "far-away", "other-letter");
  }

  /** {@return an arbitrary of addresses on the web, all of them made up} */
  public static Arbitrary<String> addresses() {
    return ADDRESSES;
  }

  private static Arbitrary<String> joined(
      String between, Arbitrary<String> start, Arbitrary<List<String>> more) {
    return Combinators.combine(start, more)
        .as((first, rest) -> rest.isEmpty() ? first : first + between + String.join(between, rest));
  }
}
