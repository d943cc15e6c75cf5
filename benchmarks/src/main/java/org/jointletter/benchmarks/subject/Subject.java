package org.jointletter.benchmarks.subject;

import java.util.List;
import java.util.SplittableRandom;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Citation;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.Identifier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.Name;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Position;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.SignatoryEvent;
import org.jointletter.model.Source;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.JurisdictionKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LetterStatus;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.RosterOrder;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.vocabulary.Stance;
import org.jointletter.vocabulary.Theme;
import org.jointletter.vocabulary.Unit;

/**
 * What is read and written in the benchmarks: a dossier like the seed's, with one letter, its
 * twelve allegations and four demands, and a response to it. It is the same in every run.
 */
public final class Subject {

  /** As many as signed the letter of the seed. */
  public static final int SIGNATORIES = 321;

  private static final int ALLEGATIONS = 12;
  private static final int DEMANDS = 4;

  /** Codes that the standard leaves to its users: no place of the world is meant. */
  private static final List<Jurisdiction> PLACES =
      List.of(place("Norland", "XN"), place("Westmark", "XW"), place("Ostby", "XO"));

  private static final Party AGENCY = Party.builder()
      .id("water-agency")
      .kind(PartyKind.PUBLIC_BODY)
      .name(Words.text("Water Agency of Norland", "en"))
      .build();

  private final SplittableRandom random = new SplittableRandom(2020);

  private Subject() {}

  /** Returns the dossier, with so many signatories of its letter. */
  public static Dossier with(int signatories) {
    return new Subject().dossier(signatories);
  }

  private Dossier dossier(int signatories) {
    return Dossier.builder()
        .id("lakes")
        .title(Words.text("The lake data letter, and what came of it", "en"))
        .addSource(Source.builder()
            .id("gazette")
            .kind(SourceKind.NEWS_REPORT)
            .title("Groups ask for lake data")
            .publisher("The Norland Gazette")
            .addAuthor("Ada Example")
            .published("2026-03-15")
            .url("https://gazette.example/2026/03/lake-data")
            .language("en")
            .build())
        .addLetter(letter(signatories))
        .addResponse(response())
        .build();
  }

  private JointLetter letter(int signatories) {
    JointLetter.Builder letter = JointLetter.builder()
        .id("letter")
        .kind(LetterKind.JOINT_LETTER)
        .status(LetterStatus.PUBLISHED)
        .title(Words.text("Open the lake monitoring data", "en"))
        .addEvent(event(EventKind.PUBLISHED, "2026-03-14", "on Saturday"))
        .addAddressee(Addressee.of(AGENCY))
        .roster(roster(signatories))
        .subject(Words.text("Measurements of lakes, and who may see them", "en"))
        .addCitation("gazette");
    for (int i = 1; i <= DEMANDS; i++) {
      letter.addDemand(demand(i));
    }
    for (int i = 1; i <= ALLEGATIONS; i++) {
      letter.addAllegation(allegation(i));
    }
    return letter.build();
  }

  private Roster roster(int signatories) {
    Roster.Builder roster = Roster.builder()
        .completeness(Completeness.COMPLETE)
        .order(RosterOrder.AS_STATED)
        .addDeclared(Quantity.exactly(signatories, Unit.SIGNATURES).toBuilder()
            .asStated(signatories + " groups and people")
            .addCitation("gazette")
            .build());
    for (int i = 1; i <= signatories; i++) {
      roster.addSignatory(signatory(i));
    }
    return roster.build();
  }

  /** One in five is a person; some have an id, a place, a second name or a date. */
  private Signatory signatory(int number) {
    boolean person = number % 5 == 0;
    Party.Builder party = Party.builder()
        .kind(person ? PartyKind.PERSON : PartyKind.ORGANIZATION)
        .name(Words.name(random));
    Signatory.Builder signatory = Signatory.builder()
        .role(SignatoryRole.SIGNATORY)
        .capacity(person ? Capacity.PERSONAL : Capacity.ORGANIZATION);
    if (number % 8 == 0) {
      party.id("party-" + number);
      signatory.id("signatory-" + number);
    }
    if (number % 16 == 0) {
      party.addJurisdiction(PLACES.get(random.nextInt(PLACES.size())));
      party.addOtherName(Name.builder().name(Words.name(random)));
      signatory.addCitation("gazette");
    }
    if (number % 24 == 0) {
      signatory.addEvent(SignatoryEvent.builder()
          .event(SignatoryEventKind.SIGNED)
          .on("2026-03-%02d".formatted(1 + random.nextInt(14)))
          .build());
    }
    return signatory.party(party.build()).build();
  }

  private Demand demand(int number) {
    return Demand.builder()
        .id("demand-" + number)
        .statement(Words.sentence(random, 9))
        .addKind(DemandKind.PUBLISH)
        .addDirectedTo("water-agency")
        .deadline("2026-0" + (number + 4))
        .addCitation(citation())
        .build();
  }

  private Allegation allegation(int number) {
    return Allegation.builder()
        .id("allegation-" + number)
        .statement(Words.sentence(random, 9))
        .addTheme(Theme.ACCESS_TO_INFORMATION)
        .addTheme(Theme.ENVIRONMENT)
        .addJurisdiction(PLACES.get(number % PLACES.size()))
        .addResponsible(AGENCY)
        .addAffected(
            Party.builder().kind(PartyKind.CLASS).name(Words.name(random)).build())
        .period("2020-06/2024~")
        .addCitation("gazette")
        .build();
  }

  private Citation citation() {
    return Citation.builder()
        .source("gazette")
        .quote(Words.sentence(random, 6))
        .rendering(Rendering.PARAPHRASE)
        .build();
  }

  private OfficialResponse response() {
    OfficialResponse.Builder response = OfficialResponse.builder()
        .id("reply")
        .addRespondsTo("letter")
        .addIssuer(AGENCY)
        .relation(Relation.ADDRESSEE)
        .addKind(ResponseKind.SUBSTANTIVE_REPLY)
        .stance(Stance.PARTLY_SUPPORTIVE)
        .channel(Channel.WRITTEN_REPLY)
        .addEvent(event(EventKind.GIVEN, "2026-05-02", "on 2 May"))
        .text(Words.sentence(random, 30))
        .addCitation("gazette");
    for (int i = 1; i <= DEMANDS; i++) {
      response.addPosition(position("demand-" + i, PositionKind.PARTLY_ACCEPTED));
    }
    for (int i = 1; i <= ALLEGATIONS; i++) {
      response.addPosition(position("allegation-" + i, PositionKind.DENIED));
    }
    return response.build();
  }

  private static Position position(String on, PositionKind kind) {
    return Position.builder().on(on).position(kind).build();
  }

  private static Event event(EventKind kind, String on, String asStated) {
    return Event.builder()
        .event(kind)
        .on(Time.builder().edtf(on).asStated(asStated))
        .addCitation("gazette")
        .build();
  }

  private static Jurisdiction place(String name, String code) {
    return Jurisdiction.builder()
        .label(Words.text(name, "en"))
        .kind(JurisdictionKind.STATE)
        .addCode(Identifier.of(IdentifierScheme.ISO3166_1, code))
        .build();
  }
}
