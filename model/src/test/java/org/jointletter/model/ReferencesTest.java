package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** References that lead nowhere, and ids that are used again, are told wherever they stand. */
class ReferencesTest {

  static Stream<Route> citations() {
    return Route.between(Dossier.class, Citation.class);
  }

  static Stream<Route> demands() {
    return Route.between(JointLetter.class, Demand.class);
  }

  static Stream<Object[]> partsWithIds() {
    return Stream.of(
            Minimal.source("dossier").build(),
            Minimal.coalition("dossier").build(),
            Minimal.letter("dossier").build(),
            Minimal.response("dossier").build(),
            Minimal.demand("dossier").build(),
            Minimal.allegation("dossier").build(),
            Signatory.organization("Harbour Watch").toBuilder().id("dossier").build())
        .flatMap(part -> Route.between(Dossier.class, part.getClass().getSuperclass())
            .map(route -> new Object[] {route, part}));
  }

  @ParameterizedTest
  @MethodSource("citations")
  void aCitationOfNoSource(Route citation) {
    assertFound(
        citation + ".source", "references-resolve", citation.findings(Citation.of("nowhere")));
  }

  @ParameterizedTest
  @MethodSource("demands")
  void aDemandToNoAddressee(Route demand) {
    assertFound(
        demand + ".directedTo[0].<list element>",
        "references-resolve",
        demand.findings(Minimal.demand("d").addDirectedTo("nobody").build()));
  }

  @ParameterizedTest
  @MethodSource("partsWithIds")
  void anIdThatIsUsedBefore(Route part, Object value) {
    Object dossier = ((Dossier) part.holding(value)).toBuilder().id("dossier");
    assertFound(
        part + ".id",
        "unique-ids",
        Finding.in(Builders.buildCollected(dossier).reports().get(0)));
  }

  private static void assertFound(String path, String code, List<Finding> findings) {
    assertTrue(findings.contains(new Finding(path, code)), findings::toString);
  }
}
