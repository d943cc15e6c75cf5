package org.jointletter.model;

import static org.jointletter.model.RuleExample.of;

import java.util.List;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.PositionKind;
import org.jointletter.vocabulary.StatementKind;

/** Examples of the rules on ids and references in a letter and in a dossier. */
final class ReferenceExamples {

  private static final String RESOLVE = "references-resolve";

  private ReferenceExamples() {}

  static List<RuleExample> ofLetters() {
    return List.of(
        of(
            JointLetter.class,
            "allegations[0].id",
            "unique-ids",
            () -> letterSaying("a", "a"),
            () -> letterSaying("a", "b")),
        of(
            JointLetter.class,
            "demands[0].parts[0].id",
            "unique-ids",
            () -> Minimal.letter("letter").addDemand(demandOfPart("a", "a")).build(),
            () -> Minimal.letter("letter").addDemand(demandOfPart("a", "b")).build()),
        of(
            JointLetter.class,
            "roster.signatories[0].id",
            "unique-ids",
            () -> letterSignedBy("letter"),
            () -> letterSignedBy("s-1")),
        of(
            JointLetter.class,
            "demands[0].directedTo[0].<list element>",
            RESOLVE,
            () -> letterAsking("office", "mayor"),
            () -> letterAsking("office", "office")),
        of(
            JointLetter.class,
            "roster.signatories[0].signedVersion",
            RESOLVE,
            () -> letterOfVersion("v1", "v2"),
            () -> letterOfVersion("v2", "v2")),
        of(
            JointLetter.class,
            "versions[0].adds[0].<list element>",
            RESOLVE,
            () -> letterAdding("b"),
            () -> letterAdding("a")),
        of(
            JointLetter.class,
            "statements[0].directedTo[0].<list element>",
            RESOLVE,
            () -> letterThanking("office", "mayor"),
            () -> letterThanking("office", "office")),
        of(
            JointLetter.class,
            "copies[0].version",
            RESOLVE,
            () -> letterWithCopyOf("v1", "v2"),
            () -> letterWithCopyOf("v2", "v2")));
  }

  static List<RuleExample> ofDossiers() {
    return List.of(
        of(
            Dossier.class,
            "letters[0].id",
            "unique-ids",
            () -> Minimal.dossier().addLetter(Minimal.letter("dossier").build()).build(),
            () -> Minimal.dossier().addLetter(Minimal.letter("letter").build()).build()),
        of(
            Dossier.class,
            "letters[0].citations[0].source",
            RESOLVE,
            () -> dossierCiting("tv"),
            () -> dossierCiting("news")),
        of(
            Dossier.class,
            "letters[0].coalitions[0].<list element>",
            RESOLVE,
            () -> dossierOfCoalition("c", "d"),
            () -> dossierOfCoalition("c", "c")),
        of(
            Dossier.class,
            "letters[0].links[0].target",
            RESOLVE,
            () -> dossierLinking(LinkKind.CITES, "c", "a"),
            () -> dossierLinking(LinkKind.CITES, "b", "a")),
        of(
            Dossier.class,
            "responses[0].respondsTo[0].target",
            RESOLVE,
            () -> dossierAnswering(Minimal.response("r").addRespondsTo("other")),
            () -> dossierAnswering(Minimal.response("r").addRespondsTo("letter"))),
        of(
            Dossier.class,
            "responses[0].positions[0].on",
            RESOLVE,
            () -> dossierAnswering(Minimal.response("r").addPosition(denialOf("r"))),
            () -> dossierAnswering(Minimal.response("r").addPosition(denialOf("part")))),
        of(
            Dossier.class,
            "responses[0].events",
            "responses-follow-letters",
            () -> dossierAnswering(answerOf("2020-08")),
            () -> dossierAnswering(answerOf("2020-09"))),
        new RuleExample(
            Dossier.class,
            "no-link-cycles",
            List.of("letters[0].links[0].target", "letters[1].links[0].target"),
            () -> dossierLinking(LinkKind.PRECEDES, "b", "a"),
            () -> dossierLinking(LinkKind.CITES, "b", "a")));
  }

  private static JointLetter letterSaying(String demand, String allegation) {
    return Minimal.letter("letter")
        .addDemand(Minimal.demand(demand).build())
        .addAllegation(Minimal.allegation(allegation).build())
        .build();
  }

  private static Demand demandOfPart(String whole, String part) {
    return Minimal.demand(whole)
        .addPart(Minimal.demand(part).build())
        .partsMode(PartsMode.ALL_OF)
        .build();
  }

  private static JointLetter letterSignedBy(String id) {
    Signatory signatory =
        Signatory.organization("Harbour Watch").toBuilder().id(id).build();
    return Minimal.letter("letter")
        .roster(Minimal.roster().addSignatory(signatory).build())
        .build();
  }

  private static JointLetter letterAsking(String addressee, String asked) {
    return Minimal.letter("letter")
        .addAddressee(Minimal.addressee(addressee))
        .addDemand(Minimal.demand("a").addDirectedTo(asked).build())
        .build();
  }

  private static JointLetter letterOfVersion(String version, String signed) {
    Signatory signatory = Signatory.organization("Harbour Watch").toBuilder()
        .signedVersion(signed)
        .build();
    return Minimal.letter("letter")
        .addVersion(Version.builder().label(version).build())
        .roster(Minimal.roster().addSignatory(signatory).build())
        .build();
  }

  private static JointLetter letterAdding(String id) {
    return Minimal.letter("letter")
        .addDemand(Minimal.demand("a").build())
        .addVersion(Version.builder().label("v2").addAdds(id).build())
        .build();
  }

  private static JointLetter letterThanking(String addressee, String thanked) {
    return Minimal.letter("letter")
        .addAddressee(Minimal.addressee(addressee))
        .addStatement(Statement.builder()
            .id("a")
            .kind(StatementKind.THANKS)
            .statement("Thank you.")
            .addDirectedTo(thanked)
            .build())
        .build();
  }

  private static JointLetter letterWithCopyOf(String version, String copied) {
    return Minimal.letter("letter")
        .addVersion(Version.builder().label(version).build())
        .addCopy(Copy.builder().publisher("Harbour Press").version(copied).build())
        .build();
  }

  private static Dossier dossierCiting(String source) {
    return Minimal.dossier()
        .addSource(Minimal.source("news").build())
        .addLetter(Minimal.letter("letter").addCitation(source).build())
        .build();
  }

  private static Dossier dossierOfCoalition(String coalition, String named) {
    return Minimal.dossier()
        .addCoalition(Minimal.coalition(coalition).build())
        .addLetter(Minimal.letter("letter").addCoalition(named).build())
        .build();
  }

  /** Two letters, a and b, that link to one letter each. */
  private static Dossier dossierLinking(LinkKind kind, String targetOfA, String targetOfB) {
    return Minimal.dossier()
        .addLetter(letterLinking("a", kind, targetOfA))
        .addLetter(letterLinking("b", kind, targetOfB))
        .build();
  }

  private static JointLetter letterLinking(String id, LinkKind kind, String target) {
    return Minimal.letter(id)
        .addLink(Link.builder().kind(kind).target(target).build())
        .build();
  }

  /** A letter of September 2020 that makes a demand of one part. */
  private static Dossier dossierAnswering(OfficialResponse.Builder response) {
    return Minimal.dossier()
        .addLetter(Minimal.letter("letter")
            .addDemand(demandOfPart("whole", "part"))
            .addEvent(Minimal.event(EventKind.SENT, "2020-09-09"))
            .build())
        .addResponse(response.build())
        .build();
  }

  private static OfficialResponse.Builder answerOf(String date) {
    return Minimal.response("r")
        .addRespondsTo("letter")
        .addEvent(Minimal.event(EventKind.GIVEN, date));
  }

  private static Position denialOf(String statement) {
    return Position.builder().on(statement).position(PositionKind.DENIED).build();
  }
}
