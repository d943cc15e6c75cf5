package org.jointletter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.JointLetter;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made to break a reader is reported, in little time, and never half read. */
@Tag("slow")
class HostileDocumentTest {

  /** Far more than any of these needs: a reader that gets lost does not come back at all. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final int MILLION = 1_000_000;
  private static final Path SEED =
      Path.of("../../seeds/src/main/resources/org/jointletter/seeds/un-probe-2020.json");

  private static final String MEMBERS = """
      "jointletter": "1.0", "type": "joint-letter", "id": "a", "kind": "petition", \
      "title": {"value": "T"}, "roster": {"completeness": "unknown"}""";

  /** Documents that no reader takes. */
  static Stream<Named<byte[]>> refused() {
    Map<String, String> documents = new LinkedHashMap<>();
    documents.put("nothing", "");
    documents.put("a bomb of arrays", "[".repeat(10 * MILLION));
    documents.put("a bomb of objects", "{\"a\":".repeat(MILLION));
    documents.put("a bomb in an extension", letter("\"ngo:x\": " + "[".repeat(5 * MILLION)));
    documents.put("a bomb in a member", letter("\"demands\": " + "[{\"parts\":".repeat(MILLION)));
    documents.put(
        "a closed bomb in an extension",
        letter("\"ngo:x\": " + "[".repeat(100_000) + "]".repeat(100_000)));
    documents.put(
        "demands in demands",
        letter("\"demands\": "
            + "[{\"id\": \"d\", \"statement\": {\"value\": \"S\"}, \"parts\":".repeat(40)
            + "[]"
            + "}]".repeat(40)));
    documents.put("a number of a megabyte", letter("\"ngo:x\": " + "9".repeat(MILLION)));
    documents.put("a fraction of a megabyte", letter("\"ngo:x\": 0." + "9".repeat(MILLION)));
    documents.put("an exponent of a megabyte", letter("\"ngo:x\": 1e" + "9".repeat(MILLION)));
    documents.put("a count of a megabyte", """
        {"jointletter": "1.0", "type": "coalition", "id": "a", "formation": "ad-hoc",
         "declaredSize": [{"qualifier": "exact", "unit": "states", "value": %s}]}""".formatted("9".repeat(MILLION)));
    documents.put(
        "a string of 8 megabytes",
        letter("\"subject\": {\"value\": \"%s\"}".formatted("x".repeat(8 * MILLION))));
    documents.put("a name of a megabyte", letter("\"" + "x".repeat(MILLION) + "\": 1"));
    documents.put("an id of a megabyte", MEMBERS.replace("\"a\"", "\"" + "a".repeat(MILLION)));
    documents.put("a code of a megabyte", letter("\"status\": \"" + "a-".repeat(MILLION) + "a\""));
    documents.put(
        "a date of a megabyte",
        letter("\"events\": [{\"event\": \"sent\", \"on\": \"" + "2".repeat(MILLION) + "\"}]"));
    documents.put(
        "an address of a megabyte",
        letter("\"copies\": [{\"url\": \"https://a.example/" + "%C3".repeat(MILLION) + "\"}]"));
    documents.put(
        "a language of a megabyte",
        letter(
            "\"subject\": {\"value\": \"S\", \"language\": \"en" + "-x".repeat(MILLION) + "\"}"));
    documents.put("a million duplicates", letter(repeated("\"id\": \"a\"")));
    documents.put(
        "a million duplicates in an extension",
        letter("\"ngo:x\": {" + repeated("\"a\": 1") + "}"));
    documents.put("a million wrong values", letter("\"citations\": [" + repeated("7") + "]"));
    documents.put("a million wrong texts", """
        {"jointletter": "1.0", "type": "official-response", "id": "a",
         "respondsTo": [%s]}""".formatted(repeated("\"\"")));
    documents.put("wrong texts between wrong values", """
        {"jointletter": "1.0", "type": "official-response", "id": "a",
         "respondsTo": [%s]}""".formatted(repeated("7, \"\"")));
    documents.put(
        "a hundred thousand names of no extension",
        letter(IntStream.range(0, 100_000)
            .mapToObj(i -> "\"A:" + i + "\": 1")
            .collect(Collectors.joining(","))));
    documents.put(
        "a hundred thousand extensions that are too deep",
        letter(IntStream.range(0, 100_000)
            .mapToObj(i -> "\"ngo:x" + i + "\": " + "[".repeat(51) + "]".repeat(51))
            .collect(Collectors.joining(","))));
    documents.put("a million commas", letter(",".repeat(MILLION)));
    documents.put("a million byte order marks", "\uFEFF".repeat(MILLION) + letter(""));
    documents.put("spaces without end", " ".repeat(10 * MILLION));
    documents.put("a lone surrogate", letter("\"subject\": {\"value\": \"\\ud800\"}"));
    documents.put(
        "surrogates in the wrong order", letter("\"subject\": {\"value\": \"\\udc00\\ud800\"}"));
    documents.put("a null character", letter("\"subject\": {\"value\": \"\\u0000\"}"));
    return Stream.concat(
        documents.entrySet().stream()
            .map(entry -> Named.of(entry.getKey(), entry.getValue().getBytes(UTF_8))),
        broken().entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue())));
  }

  /** Bytes that are no text in UTF-8. */
  private static Map<String, byte[]> broken() {
    String letter = letter("\"subject\": {\"value\": \"?\"}");
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put("an overlong slash", with(letter, 0xC0, 0xAF));
    documents.put("an overlong null", with(letter, 0xC0, 0x80));
    documents.put("an overlong form of three bytes", with(letter, 0xE0, 0x80, 0xAF));
    documents.put("an overlong form of four bytes", with(letter, 0xF0, 0x80, 0x80, 0xAF));
    documents.put("an encoded surrogate", with(letter, 0xED, 0xA0, 0x80));
    documents.put(
        "an encoded pair of surrogates", with(letter, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80));
    documents.put("a character beyond Unicode", with(letter, 0xF4, 0x90, 0x80, 0x80));
    documents.put("a form of five bytes", with(letter, 0xF8, 0x88, 0x80, 0x80, 0x80));
    documents.put("a lone continuation", with(letter, 0x80));
    documents.put("a character that is cut off", with(letter, 0xE2, 0x82));
    documents.put("a byte that never occurs", with(letter, 0xFF));
    for (String encoding : new String[] {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"}) {
      documents.put(encoding, letter.getBytes(Charset.forName(encoding)));
      documents.put(
          encoding + " with a mark", ("\uFEFF" + letter).getBytes(Charset.forName(encoding)));
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("refused")
  @Tag("newer-jackson")
  void isReportedSoon(byte[] document) {
    assertTimeoutPreemptively(SOON, () -> {
      for (DocumentReader reader : readers()) {
        InvalidDocumentException thrown = assertThrows(
            InvalidDocumentException.class, () -> reader.read(document, JointLetter.class));
        assertFalse(thrown.getProblems().isEmpty());
        assertTrue(thrown.getMessage().length() < MILLION, "a long report");
      }
    });
  }

  @Test
  void membersWithoutEndAreRefusedOrKept() {
    requireSoon(names(MILLION / 10, i -> "x" + i), MILLION / 10);
  }

  /** "Aa" and "BB" have one hash code, and so have all texts that are made of equally many. */
  @Test
  void namesThatCollideAreRefusedOrKept() {
    int doublings = 15;
    String members = names(
        1 << doublings,
        i -> IntStream.range(0, doublings)
            .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
            .collect(Collectors.joining()));
    requireSoon(members, 1 << doublings);
    requireSoon("\"extra\": {" + members + "}", 1);
  }

  @Test
  void aHugeExponentIsKeptAsItIs() {
    String letter = letter("\"ngo:x\": 1e999999999");
    assertEquals(
        Map.of("ngo:x", "1e999999999"),
        DocumentReader.strict().read(letter, JointLetter.class).getExtensions());
  }

  private static void requireSoon(String members, int count) {
    byte[] letter = letter(members).getBytes(UTF_8);
    assertTimeoutPreemptively(SOON, () -> {
      assertThrows(
          InvalidDocumentException.class,
          () -> DocumentReader.strict().read(letter, JointLetter.class));
      assertEquals(
          count,
          DocumentReader.tolerant()
              .read(letter, JointLetter.class)
              .getUnknownMembers()
              .size());
    });
  }

  @Test
  void aTruncatedDocumentIsNoDocument() throws IOException {
    byte[] seed = seed();
    for (int length = 0; length < seed.length; length += step()) {
      byte[] truncated = Arrays.copyOf(seed, length);
      for (DocumentReader reader : readers()) {
        assertThrows(InvalidDocumentException.class, () -> reader.read(truncated, Object.class));
      }
    }
  }

  @Test
  void aFlippedByteLeavesAValueOrAReport() throws IOException {
    byte[] seed = seed();
    for (int i = 0; i < seed.length; i += step()) {
      byte[] flipped = seed.clone();
      flipped[i] ^= (byte) (1 << i % 8);
      AnyBytes.fuzzerTestOneInput(flipped);
    }
  }

  private static DocumentReader[] readers() {
    return new DocumentReader[] {DocumentReader.strict(), DocumentReader.tolerant()};
  }

  /** Returns the seed story in its shortest form: its last byte is needed. */
  private static byte[] seed() throws IOException {
    return DocumentWriter.compact()
        .toBytes(DocumentReader.strict().read(Files.readAllBytes(SEED), Object.class));
  }

  /** Every so many bytes are tried; each one, with {@code -Dhostile.step=1}. */
  private static int step() {
    return Integer.getInteger("hostile.step", 101);
  }

  private static String names(int count, IntFunction<String> name) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + name.apply(i) + "\": 1")
        .collect(Collectors.joining(", "));
  }

  private static String letter(String members) {
    return "{" + MEMBERS + (members.isEmpty() ? "" : ", ") + members + "}";
  }

  private static String repeated(String member) {
    return (member + ", ").repeat(MILLION - 1) + member;
  }

  private static byte[] with(String document, int... bytes) {
    String text =
        Arrays.stream(bytes).mapToObj(b -> String.valueOf((char) b)).collect(Collectors.joining());
    return document.replace("?", text).getBytes(ISO_8859_1);
  }
}
