package org.jointletter.model;

import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.SourceKind;

/** Values and builders with no more than is required, to start an example from. */
final class Minimal {

  private Minimal() {}

  static Dossier.Builder dossier() {
    return Dossier.builder().id("dossier").title("Letters on the harbour");
  }

  static Coalition.Builder coalition(String id) {
    return Coalition.builder().id(id).name("Friends of the Harbour").formation(Formation.AD_HOC);
  }

  static JointLetter.Builder letter(String id) {
    return JointLetter.builder()
        .id(id)
        .kind(LetterKind.OPEN_LETTER)
        .title("Open the harbour")
        .roster(roster().build());
  }

  static Roster.Builder roster() {
    return Roster.builder().completeness(Completeness.PARTIAL);
  }

  static Demand.Builder demand(String id) {
    return Demand.builder().id(id).statement("Open the harbour.");
  }

  static Allegation.Builder allegation(String id) {
    return Allegation.builder().id(id).statement("The harbour was closed by force.");
  }

  static OfficialResponse.Builder response(String id) {
    return OfficialResponse.builder()
        .id(id)
        .addIssuer(Party.named(PartyKind.PUBLIC_BODY, "Harbour Office"))
        .relation(Relation.ADDRESSEE)
        .channel(Channel.PRESS_RELEASE);
  }

  static Source.Builder source(String id) {
    return Source.builder().id(id).kind(SourceKind.NEWS_REPORT).title("News from the harbour");
  }

  static Addressee addressee(String partyId) {
    return Addressee.of(Party.builder()
        .id(partyId)
        .kind(PartyKind.PUBLIC_BODY)
        .name("Harbour Office")
        .build());
  }

  static Event event(EventKind kind, String on) {
    return Event.builder().event(kind).on(on).build();
  }
}
