package org.jointletter.benchmarks.subject;

import java.util.List;
import java.util.SplittableRandom;
import org.jointletter.model.Text;

/** Invented names in several scripts, most of them in English, as on the letters that we know. */
enum Words {
  ENGLISH(
      "en",
      " ",
      List.of("Northern", "Open", "Lake", "River", "Free", "United", "Independent", "Harbour"),
      List.of("Water Watch", "Press Union", "Rights Forum", "Farmers' League", "Law Circle"),
      List.of("of Norland", "of Westmark", "International", "Network", "for Tomorrow")),
  NORWEGIAN(
      "no",
      " ",
      List.of("Nordre", "Åpne", "Søndre", "Frie"),
      List.of("innsjøvakt", "bondelag", "rettshjelp", "målestasjon"),
      List.of("i Nordmark", "på Vestøya", "for alle")),
  UKRAINIAN(
      "uk",
      " ",
      List.of("Вільна", "Північна", "Відкрита"),
      List.of("спілка рибалок", "рада озер", "ліга юристів"),
      List.of("Норландії", "Західної Марки")),
  ARABIC(
      "ar",
      " ",
      List.of("رابطة", "مرصد", "اتحاد"),
      List.of("البحيرات", "الصحفيين", "المزارعين"),
      List.of("الشمالية", "المفتوحة")),
  CHINESE(
      "zh-Hant",
      "",
      List.of("北湖", "青河", "遠山"),
      List.of("觀察", "公益", "法律"),
      List.of("協會", "聯盟", "網絡"));

  private static final List<String> SENTENCE = List.of(
      "that",
      "the",
      "measurements",
      "of",
      "lakes",
      "were",
      "withheld",
      "from",
      "all",
      "who",
      "asked",
      "for",
      "them",
      "in",
      "writing",
      "and",
      "without",
      "reasons",
      "given",
      "“again”");

  private final String language;
  private final String space;
  private final List<String> first;
  private final List<String> second;
  private final List<String> third;

  Words(
      String language, String space, List<String> first, List<String> second, List<String> third) {
    this.language = language;
    this.space = space;
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /**
   * Returns a name, in English five times out of six. Whether its language is told is left to
   * chance.
   */
  static Text name(SplittableRandom random) {
    return any(random).inThisLanguage(random);
  }

  /** Returns a sentence of about so many words. */
  static Text sentence(SplittableRandom random, int words) {
    StringBuilder sentence = new StringBuilder("The signatories say");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(pick(random, SENTENCE));
    }
    return text(sentence.append('.').toString(), "en");
  }

  static Text text(String value, String language) {
    return Text.builder().value(value).language(language).build();
  }

  private static Words any(SplittableRandom random) {
    return random.nextInt(6) > 0 ? ENGLISH : values()[1 + random.nextInt(values().length - 1)];
  }

  private Text inThisLanguage(SplittableRandom random) {
    String name = String.join(space, pick(random, first), pick(random, second));
    if (random.nextInt(3) == 0) {
      name = String.join(space, name, pick(random, third));
    }
    return random.nextBoolean() ? text(name, language) : Text.of(name);
  }

  private static String pick(SplittableRandom random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
