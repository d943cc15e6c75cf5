package org.jointletter.query.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointletter.model.Addressee;
import org.jointletter.model.Dossier;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Route;
import org.jointletter.model.Signatory;
import org.jointletter.model.Spokesperson;
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
  void isLeftOutWithTheEntryThatItStandsIn(Route party) {
    Map<Class<?>, Pattern> entries = Map.of(
        Signatory.class, Pattern.compile("signatories"),
        Spokesperson.class, Pattern.compile("spokespersons"),
        Addressee.class, Pattern.compile("addressees|recipients"),
        Membership.class, Pattern.compile("members"));
    Dossier dossier = (Dossier) party.holding(INES);
    entries.forEach((type, list) -> {
      List<Party> visited = new ArrayList<>();
      PartyVisit.some(
          dossier, entry -> !type.isInstance(entry), (visit, citations) -> visited.add(visit));
      assertEquals(
          !list.matcher(party.toString()).find(), visited.contains(INES), type::getSimpleName);
    });
  }
}
