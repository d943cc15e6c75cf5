package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jointletter.model.Dossier;
import org.jointletter.vocabulary.IdentifierScheme;
import org.junit.jupiter.api.Test;

/**
 * Values that are to have a form, and are very long: regular expressions may take squares of their
 * length, or a frame of the stack for each of their parts.
 */
class LongValuesTest {

  private static final int LENGTH = 100_000;

  private static Stream<String> documents() {
    return Stream.of("a ", "/a", "-a", "-00", "2020", "a", " ", "-", "a.", "[", "%41", "1:")
        .map(part -> part.repeat(LENGTH / part.length()))
        .flatMap(end -> Stream.of("", "A", "a", "2020", "https://", "https://a", "en-x", "sha256:")
            .map(start -> start + end))
        .flatMap(LongValuesTest::documentsOf);
  }

  private static Stream<String> documentsOf(String value) {
    Stream<String> sources = Stream.of("id", "kind", "language", "url", "retrieved", "published")
        .map(member -> ",'sources':[{'id':'s','kind':'report','title':{'value':'T'},'x':1,'"
            + member + "':'" + value + "'}]");
    Stream<String> identifiers = Arrays.stream(IdentifierScheme.values())
        .map(scheme -> scheme.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(scheme -> ",'coalitions':[{'id':'c','formation':'ad-hoc','x':1,'convenors':[{'kind':"
            + "'organization','name':{'value':'N'},'identifiers':[{'scheme':'" + scheme
            + "','value':'" + value + "'}]}]}]");
    return Stream.concat(sources, identifiers)
        .map(members ->
            ("{'jointletter':'1.0','type':'dossier','id':'d'" + members + "}").replace('\'', '"'));
  }

  /** All have a member that nobody knows. */
  @Test
  void areReportedSoon() {
    documents()
        .forEach(document -> assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> assertThrows(
                InvalidDocumentException.class,
                () -> DocumentReader.strict().read(document, Dossier.class)),
            () -> document.substring(0, 300)));
  }
}
