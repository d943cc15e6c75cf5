package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Roster;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form is that of another implementation, and tells equal records. */
class CanonicalFormTest {

  private static final Path SEEDS = Path.of("../../seeds/src/main/resources/org/jointletter/seeds");

  @Tag("slow")
  @Property(tries = 200)
  void isThatOfAnotherImplementation(@ForAll Dossier dossier) {
    String canonical = DocumentWriter.canonical().toString(dossier);
    assertEquals(Canonical.of(DocumentWriter.compact().toString(dossier)), canonical);
    assertEquals(canonical, Canonical.of(canonical));
  }

  @Tag("slow")
  @Property(tries = 100)
  void isWrittenOfWhatWasReadFromIt(@ForAll JointLetter letter) {
    byte[] canonical = DocumentWriter.canonical().toBytes(letter);
    JointLetter read = DocumentReader.strict().read(canonical, JointLetter.class);
    assertArrayEquals(canonical, DocumentWriter.canonical().toBytes(read));
  }

  @Property(tries = 1_000)
  void numbersAreThoseOfEcmaScript(@ForAll double number) {
    assertNumber(Double.toString(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "0.0",
        "-0e9",
        "1.0",
        "1E2",
        "100",
        "1e21",
        "1e20",
        "999999999999999900000",
        "123456789012345680000",
        "1e-6",
        "1e-7",
        "0.0000012",
        "4.9e-324",
        "1.7976931348623157e308",
        "5.684341886080802e-14",
        "5.684341886080801e-14",
        "9007199254740993",
        "12345678901234567890",
        "9223372036854775807",
        "-9223372036854775808",
        "-1.10",
        "333333333.33333329",
        "1e23",
        "590003813648679.75",
        "-590003813648679.75",
        "2.2250738585072014e-308",
        "0.1e-999"
      })
  void oddNumbersToo(String number) {
    assertNumber(number);
  }

  @Test
  void aNumberBeyondADoubleKeepsItsDigits() {
    assertEquals(
        "{\"id\":\"a\",\"jointletter\":\"1.0\",\"kind\":\"appeal\",\"ngo:n\":[-1e400,1E999],"
            + "\"roster\":{\"completeness\":\"unknown\"},\"title\":{\"value\":\"A\"},"
            + "\"type\":\"joint-letter\"}",
        DocumentWriter.canonical().toString(letterWith("[-1e400,1E999]")));
  }

  @Test
  void membersAreInTheOrderOfTheirCodeUnits() {
    String odd =
        "{\"\uFB33\":1,\"\uD83D\uDE00\":2,\"\u20ac\":3,\"\\r\":4,\"1\":5,\"\":6,\"\u0080\":7}";
    String canonical = DocumentWriter.canonical().toString(letterWith(odd));
    assertEquals(Canonical.of(DocumentWriter.compact().toString(letterWith(odd))), canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"un-probe-2020", "night-ferry", "full", "minimal"})
  void theSeedsAreWrittenAsTheyAreAndHaveTheDigestsThatWereAgreed(String seed)
      throws IOException, NoSuchAlgorithmException {
    byte[] bytes = Files.readAllBytes(SEEDS.resolve(seed + ".json"));
    Dossier dossier = DocumentReader.strict().read(bytes, Dossier.class);
    assertArrayEquals(bytes, DocumentWriter.indented().toBytes(dossier));

    byte[] canonical = Canonical.of(new String(bytes, UTF_8)).getBytes(UTF_8);
    String digest = "sha256:"
        + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    assertEquals(digest, DocumentWriter.digest(dossier));
    assertEquals(digest, agreedDigest(seed), "digests.txt has the digest of every seed");
  }

  private static String agreedDigest(String seed) throws IOException {
    try (var agreed = CanonicalFormTest.class.getResourceAsStream("digests.txt")) {
      return new String(agreed.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.startsWith(seed + " "))
          .map(line -> line.substring(seed.length() + 1))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void assertNumber(String number) {
    String canonical = DocumentWriter.canonical().toString(letterWith("[" + number + "]"));
    String shown = canonical.replaceAll(".*\"ngo:n\":\\[([^\\]]*)].*", "$1");
    assertEquals(Canonical.of("[" + number + "]"), "[" + shown + "]");
  }

  private static JointLetter letterWith(String json) {
    return JointLetter.builder()
        .id("a")
        .kind(LetterKind.APPEAL)
        .title("A")
        .roster(Roster.builder().completeness(Completeness.UNKNOWN).build())
        .putExtension("ngo:n", json)
        .build();
  }
}
