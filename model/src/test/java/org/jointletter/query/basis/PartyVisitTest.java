package org.jointletter.query.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.model.Dossier;
import org.jointletter.model.Party;
import org.jointletter.model.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartyVisitTest {

  private static final Party INES = Party.person("Ines Quill");

  static Stream<Route> parties() {
    return Route.between(Dossier.class, Party.class);
  }

  @ParameterizedTest
  @MethodSource("parties")
  void isVisitedWhereverItStands(Route party) {
    List<Party> visited = new ArrayList<>();
    PartyVisit.all((Dossier) party.holding(INES), (visit, citations) -> visited.add(visit));
    assertTrue(visited.contains(INES));
  }

  @ParameterizedTest
  @MethodSource("parties")
  void isLeftOutWithTheSignatureOrTheSpokespersonThatItStandsIn(Route party) {
    Dossier dossier = (Dossier) party.holding(INES);
    boolean signs = party.toString().contains("signatories");
    boolean speaks = party.toString().contains("spokespersons");
    assertEquals(!signs, visited(dossier, false, true).contains(INES));
    assertEquals(!speaks, visited(dossier, true, false).contains(INES));
  }

  private static List<Party> visited(Dossier dossier, boolean signatories, boolean spokespersons) {
    List<Party> visited = new ArrayList<>();
    PartyVisit.some(
        dossier,
        signatory -> signatories,
        spokesperson -> spokespersons,
        party -> true,
        (party, citations) -> visited.add(party));
    return visited;
  }
}
