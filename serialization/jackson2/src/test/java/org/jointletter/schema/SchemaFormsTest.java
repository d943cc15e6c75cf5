package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.CodeText;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;
import org.jointletter.document.JsonSchema;
import org.jointletter.model.Identifier;
import org.jointletter.model.Quantity;
import org.jointletter.model.Text;
import org.jointletter.model.Version;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns and bounds of the schemas say the same as the constraints of the model. */
class SchemaFormsTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> LINKS = List.of(
      "http://a.example",
      "https://a.example",
      "https://a.example.",
      "https://A.EXAMPLE/",
      "https://1.example",
      "https://a-b.example:/",
      "https://user:pass@a.example:80/",
      "https://a.example?q",
      "https://a.example#f",
      "https://a.example/~b!*'(),;:@&=+$/%C3%A9",
      "https://a.example/?a[]=1#[x]",
      "http://127.0.0.1:8080/",
      "http://[::1]/",
      "HTTPS://a.example",
      "https:a.example",
      "https:/a.example",
      "//a.example",
      "https://",
      "https://?q",
      "https://a_b.example/",
      "https://_/",
      "https://a._b/",
      "https://1.b.example/",
      "https://a.1b/",
      "https://a./",
      "https://./",
      "https://1.2.3.255/",
      "https://1.2.3.256/",
      "https://1.2.3.04/",
      "https://1.2.3/",
      "https://1.2.3.4.5/",
      "https://1.2.3.4./",
      "https://a.example:0/",
      "https://a.example:1",
      "https://a.example:65535?q",
      "https://a.example:65536/",
      "https://a.example:080/",
      "https://a.example:99999/",
      "http://[::]",
      "http://[::1]:80#f",
      "http://[1:2:3:4:5:6:7:8]/",
      "http://[1:2:3:4:5:6:7:8:9]/",
      "http://[1:2:3:4:5:6:7]/",
      "http://[1:2:3:4:5:6:7::]/",
      "http://[1:2:3:4:5:6::8]/",
      "http://[1:2:3:4::5:6:7:8]/",
      "http://[1::2::3]/",
      "http://[:::]/",
      "http://[1:]/",
      "http://[12345::]/",
      "http://[g::]/",
      "http://[::ffff:1.2.3.4]/",
      "http://[fe80::1%25eth0]/",
      "http://[]/",
      "http://[::1/",
      "http://[::1]a/",
      "https://%61.example/",
      "https://例.example/",
      "https://a.example/%E4%BE%8b",
      "https://a.example/?%zz",
      "https://@a.example/",
      "https://-a.example/",
      "https://a-.example/",
      "https://a..example/",
      "https://a.1/",
      "https://a.example:port/",
      "https://a.example/a|b",
      "https://a.example/{a}",
      "https://a.example/\"",
      "https://a.example/a\\b",
      "https://a.example/a^b",
      "https://a.example/`",
      "https://a.example/%4",
      "https://a.example/%",
      "https://a.example/[",
      "https://a.example/#a#b",
      "https://a.example/\n",
      "mailto:a@a.example",
      "");

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101})
  void slugsAreAsLong(int length) {
    assertForm("slug", "a".repeat(length), new Slug.Validator().isValid("a".repeat(length), null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65})
  void codesAreAsLong(int length) {
    String code = "a".repeat(length);
    assertForm("code", code, new CodeText.Validator().isValid(code, null));
    for (String pair : List.of("b/" + code, code + "/b", code + "/" + code)) {
      assertForm("code", pair, new CodeText.Validator().isValid(pair, null));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a-b", "7", "-a", "a-", "a--b", "A", "a_b", "a:b", "a:b:c", ":a", "a:", "7:a", "é",
        "a\n", "a/b", "a:b/c:d", "a/", "/a", "/", "a//b", "a/b/c", "a/B", "a/b\n", "a\n/b",
        "a/b:c:d"
      })
  void slugsAndCodesAreOfTheSameForm(String text) {
    assertForm("slug", text, new Slug.Validator().isValid(text, null));
    assertForm("code", text, new CodeText.Validator().isValid(text, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b",
        "ngo:caseNumber",
        "n2:A._-9",
        "a",
        ":b",
        "a:",
        "A:b",
        "a:9",
        "a:b:c",
        "a-b:c",
        "a:é",
        "a:b\n"
      })
  void namesOfExtensionsAreOfTheSameForm(String name) {
    Pattern form = Pattern.compile(Json.parse(JsonSchema.definitions().text())
        .at("/$defs/Party/patternProperties")
        .fieldNames()
        .next());
    assertEquals(
        new ExtensionName.Validator().isValid(name, null), form.matcher(name).find());
  }

  @Test
  void everyDayOfAnyYearIsATime() {
    TimeText.Validator times = new TimeText.Validator();
    List<String> texts = new ArrayList<>(List.of(
        "", "2020-", "202", "20200", "2020-6", "2020-06-9", "2020~?", "2020 ", "~", "+2020"));
    for (int year = 0; year < 10_000; year++) {
      texts.add(String.format(Locale.ROOT, "%04d", year));
      texts.add(String.format(Locale.ROOT, "%04d-02-29", year));
    }
    for (int month = 0; month < 14; month++) {
      texts.add(String.format(Locale.ROOT, "2023-%02d?", month));
      for (int day = 0; day < 33; day++) {
        texts.add(String.format(Locale.ROOT, "2023-%02d-%02d~", month, day));
      }
    }
    texts.forEach(text -> assertForm("timeText", text, times.isValid(text, null)));
  }

  /** Of every character: alone, and after another. */
  @Test
  void textsHaveTheSameCharacters() {
    PlainText.Validator texts = plainText(Version.class, "getLabel");
    Pattern form = Pattern.compile(textForm());
    List<String> different = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Stream.of("", "a")
            .map(start -> start + Character.toString(c))
            .anyMatch(text -> texts.isValid(text, null) != form.matcher(text).find()))
        .mapToObj(c -> String.format(Locale.ROOT, "%04X", c))
        .toList();
    assertEquals(List.of(), different);
  }

  private static String textForm() {
    return Json.parse(JsonSchema.definitions().text())
        .at("/$defs/plainText/pattern")
        .textValue();
  }

  @Test
  void textsAreAsLongInCharactersOfEveryPlane() {
    for (int length : List.of(999, 1_000, 1_001)) {
      assertText("shortText", "\uD83C\uDF0A".repeat(length), Version.class, "getLabel");
    }
    for (int length : List.of(1_000_000, 1_000_001)) {
      assertText("longText", "a".repeat(length), Text.class, "getValue");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1, Amount.MAX, Amount.MAX + 1, Long.MAX_VALUE})
  void quantitiesHaveTheSameBounds(long number) {
    assertEquals(
        new Amount.Validator().isValid(BigDecimal.valueOf(number), null),
        SchemaCheck.errorsOfDefinition("amount", JSON.numberNode(number)).isEmpty());
  }

  @Test
  void digestsAreOfTheSameForm() {
    for (String digest : List.of(
        "sha256:" + "0".repeat(64),
        "sha256:" + "0".repeat(65),
        "sha256:" + "A".repeat(64),
        "0".repeat(64))) {
      assertForm("digest", digest, new Digest.Validator().isValid(digest, null));
    }
  }

  @Test
  void linksAreOfTheSameForm() {
    LINKS.forEach(link -> assertForm("webLink", link, new WebLink.Validator().isValid(link, null)));
    for (int length : List.of(2_000, 2_001)) {
      String link = "https://a.example/".concat("a".repeat(length)).substring(0, length);
      assertForm("webLink", link, new WebLink.Validator().isValid(link, null));
    }
  }

  /** Addresses of pieces that are right and wrong, in any order. */
  @Test
  void linksOfAnyPiecesAreOfTheSameForm() {
    List<String> pieces = List.of(
        "a", "B.", "_", "-", ".", "1", "255.", "256", "08", ":80", ":", "::1", "[", "]", "@", "/",
        "/b", "?", "?q", "#", "#f", "%", "%2F", "|", "~", "é", "\n", "65535", "f:f");
    assertSameForms(
        "webLink",
        new WebLink.Validator(),
        pieces,
        List.of("https://", "https://a", "https://[", "http://1.2.3.4", "http://a.b/", "ftp://a"));
  }

  @Test
  void tagsAreOfTheSameForm() {
    LanguageTag.Validator tags = new LanguageTag.Validator();
    Stream<String> ofLocales =
        Arrays.stream(Locale.getAvailableLocales()).map(Locale::toLanguageTag);
    Stream<String> others = Stream.of(
        "",
        "e",
        "EN",
        "en_GB",
        "en-gb",
        "zh-hant",
        "en-GB-",
        "-en",
        "en--GB",
        "en\n",
        "english",
        "aaaa",
        "zh-cmn",
        "i-klingon",
        "en-GB-oed",
        "art-lojban",
        "sgn-BE-FR",
        "ca-VALENCIA",
        "de-1901-1901",
        "sl-rozaj-biske-1994",
        "sl-rozaj-biske-rozaj",
        "sl-rozaj-rozaja",
        "sl-1994-1994a",
        "en-a-bbb-a-ccc",
        "en-b-ccc-a-bbb",
        "en-0-aa-a-bb-x-1",
        "en-a-bb-0-aa",
        "en-x",
        "x",
        "x-lake",
        "X-lake",
        "x-Lake",
        "x-abcdefghi",
        "en-u",
        "en-a-b",
        "iw",
        "und");
    Stream.concat(ofLocales, others)
        .forEach(tag -> assertForm("languageTag", tag, tags.isValid(tag, null)));
    for (int length : List.of(100, 101)) {
      String tag = "x" + "-abcdefg".repeat(12) + "-abcd".substring(0, length - 97);
      assertEquals(length, tag.length());
      assertForm("languageTag", tag, length == 100);
    }
  }

  /** Tags of parts that are right and wrong, in any order. */
  @Test
  void tagsOfAnyPartsAreOfTheSameForm() {
    List<String> parts = List.of(
        "-en",
        "-EN",
        "-zh",
        "-cmn",
        "-Hant",
        "-hant",
        "-GB",
        "-gb",
        "-419",
        "-1996",
        "-1901",
        "-rozaj",
        "-biske",
        "-Rozaj",
        "-a",
        "-b",
        "-0",
        "-9",
        "-u",
        "-z",
        "-x",
        "-co",
        "-phonebk",
        "-abcdefghi",
        "-",
        "_GB");
    assertSameForms(
        "languageTag", new LanguageTag.Validator(), parts, List.of("en", "zh", "x", "sl-rozaj"));
  }

  private static void assertSameForms(
      String form,
      ConstraintValidator<?, String> constraint,
      List<String> pieces,
      List<String> starts) {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int good = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(starts.get(random.nextInt(starts.size())));
      for (int more = random.nextInt(7); more > 0; more--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      boolean valid = constraint.isValid(text.toString(), null);
      good += valid ? 1 : 0;
      assertEquals(
          valid,
          SchemaCheck.errorsOfDefinition(form, JSON.textNode(text.toString())).isEmpty(),
          () -> "seed " + seed + ": " + text);
    }
    assertTrue(good > 500, "seed " + seed + ": " + good + " good ones");
  }

  /** A value of each scheme, held against every scheme. */
  @ParameterizedTest
  @EnumSource(IdentifierScheme.class)
  void valuesAreOfTheFormOfTheirScheme(IdentifierScheme scheme) {
    Stream<String> values = Stream.concat(
        Arrays.stream(IdentifierScheme.values()).map(IdentifierScheme::getExample),
        Stream.of(
            "ol chn 0017/2020",
            " OL-CHN17 / 2020\u00a0",
            "OL - CHN 17/2020",
            "OL CHN 0/2020",
            "OL CHN 12345/2020",
            "OLCHN 17/2020",
            "CHN 12/2013",
            " chn012 / 2013",
            "CH 12/2013",
            "CHN-12/2013",
            "-CHN 12/2013",
            "S/RES/1325 (2000)",
            "HRI/GEN/1/Rev.9 (Vol. I)",
            "S/RES/1325 ()",
            "Q0",
            "x",
            "CN-",
            "cn",
            "http://",
            "a\nb",
            "a\u2029b"));
    String text = Code.of(scheme).getText();
    values.forEach(value -> {
      ObjectNode json = JSON.objectNode().put("scheme", text).put("value", value);
      assertEquals(
          isBuilt(() -> Identifier.of(scheme, value)),
          SchemaCheck.errorsOfDefinition("Identifier", json).isEmpty(),
          value);
      assertEquals(
          isBuilt(() -> Identifier.of(scheme, value)),
          SchemaCheck.errorsOfDefinition("Identifier", json.put("match", "exact"))
              .isEmpty(),
          value);
    });
  }

  @Test
  void everySpaceStandsInACommunicationOrInNone() {
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(c -> Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.isIdentifierIgnorable(c))
        .mapToObj(c -> "OL CHN" + (char) c + "17/2020")
        .forEach(value -> assertEquals(
            isBuilt(() -> Identifier.of(IdentifierScheme.UN_COMMUNICATION, value)),
            SchemaCheck.errorsOfDefinition(
                    "Identifier",
                    JSON.objectNode().put("scheme", "un-communication").put("value", value))
                .isEmpty(),
            () -> "U+%04X".formatted((int) value.charAt(6))));
  }

  @ParameterizedTest
  @EnumSource(Qualifier.class)
  void countsHaveTheNumbersOfTheirQualifier(Qualifier qualifier) {
    for (Map<String, Long> numbers : List.<Map<String, Long>>of(
        Map.of(), Map.of("value", 1L), Map.of("upper", 2L), Map.of("value", 1L, "upper", 2L))) {
      Quantity.Builder count = Quantity.builder().qualifier(qualifier).unit(Unit.STATES);
      ObjectNode json =
          JSON.objectNode().put("qualifier", Code.of(qualifier).getText()).put("unit", "states");
      numbers.forEach(json::put);
      if (numbers.containsKey("value")) {
        count.value(numbers.get("value"));
      }
      if (numbers.containsKey("upper")) {
        count.upper(numbers.get("upper"));
      }
      assertEquals(
          isBuilt(count::build),
          SchemaCheck.errorsOfDefinition("Quantity", json).isEmpty(),
          json.toString());
    }
  }

  private static boolean isBuilt(Runnable building) {
    try {
      building.run();
      return true;
    } catch (ConstraintViolationException e) {
      return false;
    }
  }

  private static void assertText(String form, String text, Class<?> type, String accessor) {
    assertForm(form, text, plainText(type, accessor).isValid(text, null));
  }

  private static PlainText.Validator plainText(Class<?> type, String accessor) {
    PlainText.Validator validator = new PlainText.Validator();
    try {
      validator.initialize(type.getMethod(accessor).getAnnotation(PlainText.class));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
    return validator;
  }

  private static void assertForm(String form, String text, boolean valid) {
    assertEquals(
        valid,
        SchemaCheck.errorsOfDefinition(form, JSON.textNode(text)).isEmpty(),
        () -> form + " " + text);
  }
}
