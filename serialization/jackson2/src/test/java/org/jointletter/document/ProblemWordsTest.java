package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointletter.model.JointLetter;
import org.jointletter.rule.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader says of mistakes that are easily made: what to write, and what was found. */
class ProblemWordsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "identifiers": [{"scheme": "iso3166-1", "value": "xx"}]                  | /identifiers/0 must be two capital letters, such as CN (iso3166-1); found "xx" [value-of-scheme]
      "events": [{"event": "sent", "on": "2020-01 - 2020-03"}]                 | /events/0/on must have a slash between the two ends of an interval, as in 2020-06-27/2020-06-28; found "2020-01 - 2020-03" [time-text]
      "copies": [{"url": "https://例.example/"}]                               | /copies/0/url must have its host in ASCII, and has U+4F8B (character 9); write it in its xn-- form (Punycode) [web-link]
      "subject": {"value": "S", "language": "en_GB"}                           | /subject/language must be written en-GB: hyphens between the parts, the language in lower case, a script as in Hant, a region in upper case; found "en_GB" [language-tag]
      "subject": "S"                                                           | /subject must be an object with "value"; found a string [wrong-type]
      "citations": ["gazette"]                                                 | /citations/0 must be an object; found a string [wrong-type]
      "subject": ["S"]                                                         | /subject must be an object; found an array [wrong-type]
      "subject": null                                                          | /subject must be an object; leave it out if it is absent [null-value]
      """)
  void aLetterHearsWhatToWrite(String members, String problem) {
    assertEquals(List.of(problem), problems("""
        {"jointletter": "1.0", "type": "joint-letter", "id": "letter", "kind": "petition",
          "title": {"value": "T"}, "roster": {"completeness": "unknown"}, %s}""".formatted(members)));
  }

  /** Of people and what they write, nothing is repeated. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "name": {"value": "N"}, "identifiers": [{"scheme": "orcid", "value": "https://orcid.org/0000-0002-1825-0097"}] | /identifiers/0 must be four groups of four digits joined by hyphens, the last digit perhaps X, with no web address before them, such as 0000-0002-1825-0097 (orcid) [value-of-scheme]
      "name": {"value": "N", "language": "ada-Example"}     | /name/language must have part 2 in lower case [language-tag]
      "name": "Ada Example"                                 | /name must be an object with "value"; found a string [wrong-type]
      """)
  void aPartyHearsNothingOfItself(String members, String problem) {
    String of = "/roster/signatories/0/party";
    assertEquals(List.of(of + problem), problems("""
        {"jointletter": "1.0", "type": "joint-letter", "id": "letter", "kind": "petition",
          "title": {"value": "T"}, "roster": {"completeness": "unknown", "signatories": [
            {"party": {"kind": "person", %s}, "role": "signatory", "capacity": "personal"}]}}""".formatted(members)));
  }

  private static List<String> problems(String json) {
    return assertThrows(
            InvalidDocumentException.class,
            () -> DocumentReader.strict()
                .read(json.getBytes(StandardCharsets.UTF_8), JointLetter.class))
        .getProblems()
        .stream()
        .map(Problem::describe)
        .toList();
  }
}
