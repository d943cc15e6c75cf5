package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Demand;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes again and again in a document is one object in memory. */
class SharedValuesTest {

  @Test
  void equalPlacesCitationsDatesAndLanguagesAreOne() {
    Allegation read = read(Allegation.builder()
        .id("closed-gates")
        .statement(Text.of("The gates were closed.", "zh-Hant"))
        .period("2020-09-09/..")
        .addJurisdiction(Jurisdiction.ofCountry("XN", "Norland"))
        .addJurisdiction(Jurisdiction.ofCountry("XN", "Norland"))
        .addCitation(Citation.of("gazette"))
        .addCitation(Citation.of("gazette"))
        .build());
    List<Jurisdiction> places = read.getJurisdictions();
    assertSame(places.get(0), places.get(1));
    assertSame(read.getCitations().get(0), read.getCitations().get(1));
    Allegation other = read(read);
    assertEquals(read, other);
    assertSame(
        read.getStatement().getLanguage().orElseThrow(),
        other.getStatement().getLanguage().orElseThrow());
    assertSame(read.getPeriod().orElseThrow(), other.getPeriod().orElseThrow());
    assertNotSame(places.get(0), other.getJurisdictions().get(0), "kept beyond its document");
  }

  @Test
  void equalPartiesPeriodsAndIdsAreOne() {
    Party agency =
        Party.builder().kind(PartyKind.PUBLIC_BODY).name("Water Agency").build();
    Allegation.Builder allegation = Allegation.builder()
        .statement("The gates were closed.")
        .addResponsible(agency)
        .period("2020-09-09/..");
    Demand.Builder demand = Demand.builder().statement("Open the gates.");
    JointLetter letter = JointLetter.builder()
        .id("letter")
        .kind(LetterKind.PETITION)
        .title("Gates")
        .roster(Roster.builder()
            .completeness(Completeness.PARTIAL)
            .addSignatory(signing("A"))
            .addSignatory(signing("B"))
            .build())
        .addAddressee(Addressee.of(agency.toBuilder().id("agency").build()))
        .addAllegation(allegation.id("gates").build())
        .addAllegation(allegation.id("dams").build())
        .addDemand(demand.id("first").addDirectedTo("agency").build())
        .addDemand(demand.id("second").build())
        .build();
    JointLetter read =
        DocumentReader.strict().read(DocumentWriter.compact().toBytes(letter), JointLetter.class);
    assertEquals(letter, read);
    List<Allegation> allegations = read.getAllegations();
    assertSame(
        allegations.get(0).getResponsible().get(0),
        allegations.get(1).getResponsible().get(0));
    assertSame(
        allegations.get(0).getPeriod().orElseThrow(),
        allegations.get(1).getPeriod().orElseThrow());
    assertSame(
        read.getDemands().get(0).getDirectedTo().get(0),
        read.getDemands().get(1).getDirectedTo().get(0));
    List<Signatory> signatories = read.getRoster().getSignatories();
    assertSame(
        signatories.get(0).getEvents().get(0), signatories.get(1).getEvents().get(0));
    assertSame(
        signatories.get(0).getParty().getAffiliations().get(0),
        signatories.get(1).getParty().getAffiliations().get(0));
  }

  private static Signatory signing(String name) {
    return Signatory.builder()
        .party(Party.builder()
            .kind(PartyKind.PERSON)
            .name(name)
            .addAffiliation("University of Norland")
            .build())
        .role(SignatoryRole.SIGNATORY)
        .capacity(Capacity.PERSONAL)
        .addEvent(SignatoryEvent.builder()
            .event(SignatoryEventKind.SIGNED)
            .on("2026-03-08")
            .build())
        .build();
  }

  /** These two have one hash code, and so do all that are made of them in the same way. */
  @Test
  void valuesThatOnlyHaveTheSameHashCodeStayTwo() {
    Citation one = Citation.builder().source("gazette").locator("Aa").build();
    Citation other = Citation.builder().source("gazette").locator("BB").build();
    assertEquals(one.hashCode(), other.hashCode());
    Allegation read = read(Allegation.builder()
        .id("closed-gates")
        .statement("The gates were closed.")
        .addCitation(one)
        .addCitation(other)
        .addCitation(one)
        .build());
    assertEquals(List.of(one, other, one), read.getCitations());
    assertNotEquals(read.getCitations().get(0), read.getCitations().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngo:", "later"})
  void whatOthersHaveAddedStaysInItsOrder(String prefix) {
    String document = """
        {"jointletter":"1.0","type":"allegation","id":"closed-gates",\
        "statement":{"value":"The gates were closed."},"responsible":[\
        {"kind":"public-body","name":{"value":"Water Agency"},"?a":1,"?b":2},\
        {"kind":"public-body","name":{"value":"Water Agency"},"?b":2,"?a":1}]}""".replace("?", prefix);
    Allegation read = DocumentReader.tolerant().read(document, Allegation.class);
    assertEquals(read.getResponsible().get(0), read.getResponsible().get(1));
    assertEquals(document, DocumentWriter.compact().toString(read));
  }

  private static Allegation read(Allegation allegation) {
    return DocumentReader.strict()
        .read(DocumentWriter.compact().toBytes(allegation), Allegation.class);
  }
}
