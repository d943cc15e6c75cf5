package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** An id that stands for things of two kinds is told, wherever they are. */
class SharedIdsTest {

  /** One dossier for each place that has ids, with the same id there. */
  private static final Map<String, Dossier> PLACES = Map.of(
      "id", dossier().id("same").build(),
      "sources",
          dossier()
              .addSource(Source.builder()
                  .id("same")
                  .kind(SourceKind.NEWS_REPORT)
                  .title("News")
                  .build())
              .build(),
      "coalitions",
          dossier()
              .addCoalition(Coalition.builder()
                  .id("same")
                  .name("Harbour Alliance")
                  .formation(Formation.AD_HOC)
                  .build())
              .build(),
      "letters", dossier().addLetter(letter().id("same").build()).build(),
      "letters.roster.signatories",
          dossier()
              .addLetter(letter()
                  .roster(roster()
                      .addSignatory(Signatory.builder()
                          .id("same")
                          .party(Party.person("Ada Sample"))
                          .role(SignatoryRole.SIGNATORY)
                          .capacity(Capacity.PERSONAL)
                          .build())
                      .build())
                  .build())
              .build(),
      "letters.demands",
          dossier()
              .addLetter(letter().addDemand(demand("same").build()).build())
              .build(),
      "letters.demands.parts",
          dossier()
              .addLetter(letter()
                  .addDemand(demand("whole")
                      .addPart(demand("same").build())
                      .partsMode(PartsMode.ALL_OF)
                      .build())
                  .build())
              .build(),
      "letters.allegations",
          dossier()
              .addLetter(letter()
                  .addAllegation(Allegation.builder()
                      .id("same")
                      .statement("The harbour is closed")
                      .build())
                  .build())
              .build(),
      "responses",
          dossier()
              .addResponse(OfficialResponse.builder()
                  .id("same")
                  .addIssuer(Party.named(PartyKind.PUBLIC_BODY, "Harbour Office"))
                  .relation(Relation.ADDRESSEE)
                  .channel(Channel.PRESS_RELEASE)
                  .addKind(ResponseKind.DENIAL)
                  .build())
              .build());

  @Test
  void anIdInTwoPlacesIsTold() {
    List<String> places = new ArrayList<>(PLACES.keySet());
    for (String one : places) {
      for (String other : places.subList(places.indexOf(one) + 1, places.size())) {
        List<Dossier> dossiers = List.of(PLACES.get(one), PLACES.get(other));
        ClashingIdsException thrown =
            assertThrows(ClashingIdsException.class, () -> SharedIds.check(dossiers));
        assertEquals(Map.of("same", Set.of(one, other)), thrown.getClashes());
      }
    }
  }

  @Test
  void anIdInOnePlaceIsNot() {
    PLACES.forEach((place, dossier) ->
        assertDoesNotThrow(() -> SharedIds.check(List.of(dossier, dossier)), place));
  }

  private static Dossier.Builder dossier() {
    return Dossier.builder().id("dossier").title("Letters on the harbour");
  }

  private static JointLetter.Builder letter() {
    return JointLetter.builder()
        .id("letter")
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the harbour")
        .roster(roster().build());
  }

  private static Roster.Builder roster() {
    return Roster.builder().completeness(Completeness.PARTIAL);
  }

  private static Demand.Builder demand(String id) {
    return Demand.builder().id(id).statement("Open it");
  }
}
