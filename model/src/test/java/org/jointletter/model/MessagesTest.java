package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.vocabulary.SignatoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, by a builder and by a stock validator. */
class MessagesTest {

  /** What a document says could be taken for an expression, or be someone's name. */
  @Test
  void aMessageRepeatsNothing() {
    assertSaid(
        List.of("must be the label of a version of the letter, which has no versions"),
        () -> Minimal.letter("letter")
            .roster(Minimal.roster()
                .addSignatory(Signatory.organization("Harbour Watch").toBuilder()
                    .signedVersion("${7*6}")
                    .build())
                .build())
            .build());
  }

  @Test
  void aTextSaysWhichCharacterIsInTheWay() {
    assertSaid(
        List.of("must not contain U+202E (character 3); remove it"),
        () -> Text.of("\uD83C\uDF0Ax\u202Ey"));
    assertSaid(
        List.of("must not be blank; leave it out if there is nothing to say"),
        () -> Text.of("\u00a0\u200b"));
    assertSaid(
        List.of("must not be blank; leave it out if there is nothing to say"),
        () -> Text.of("\u3164\u2800"));
    assertSaid(
        List.of(
            "must have a character that can be seen, and not only marks or invisible characters; leave it out if there is nothing to say"),
        () -> Text.of("\u200d\u0301"));
    assertSaid(
        List.of("must not contain U+1FFFE (character 2); remove it"),
        () -> Text.of("x\ud83f\udffe"));
    assertSaid(
        List.of("must have at most 1000 characters, and has 1001"),
        () -> Version.builder().label("x".repeat(1_001)).build());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ISO3166_1        | CHN             | two capital letters, such as CN (iso3166-1)
      ISO3166_2        | cn-xj           | the two capital letters of a country, a hyphen, and one to three capital letters or digits, such as CN-XJ (iso3166-2)
      UN_M49           | 44              | three digits, such as 344 (un-m49)
      WIKIDATA         | 42              | Q and a number, with no web address before it, such as Q42 (wikidata)
      UN_COMMUNICATION | OLCHN 12/2013   | a type of two or three letters if there is one, a country of three letters, a number and a year, such as OL CHN 17/2020 (un-communication)
      UN_DOCUMENT      | 44              | parts of letters and digits joined by slashes, the first of which begins with a capital, such as A/HRC/44/NGO/24 (un-document)
      URL              | ftp://a.example | an http or https address in ASCII, such as https://letters.example/7 (url)
      """)
  void anIdentifierSaysTheFormOfItsSchemeAndOfNoOther(
      IdentifierScheme scheme, String value, String form) {
    assertSaid(List.of("must be " + form), () -> Identifier.of(scheme, value));
    assertSaid(List.of("must be " + form), () -> Identifier.of(scheme, value));
  }

  @ParameterizedTest
  @EnumSource
  void everySchemeHasAFormInWords(IdentifierScheme scheme) {
    assertSaid(
        List.of("must be " + scheme.getForm() + ", such as " + scheme.getExample() + " ("
            + Code.of(scheme) + ")"),
        () -> Identifier.of(scheme, "\n."));
  }

  @Test
  void aValueOfItsOwnIsNamedWithoutAPath() {
    assertEquals(
        "Identifier breaks a rule:\n"
            + "  must be two capital letters, such as CN (iso3166-1) [value-of-scheme]",
        Finding.violationsOf(() -> Identifier.of(IdentifierScheme.ISO3166_1, "cn"))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "dossier,   the dossier itself",
    "group,     a coalition",
    "asked,     a demand",
    "part,      a demand",
    "alleged,   an allegation"
  })
  void aCitationOfSomethingElseSaysWhatThatIs(String id, String found) {
    assertSaid(
        List.of("must point at a source, a letter or a response of the dossier, and this is the id"
            + " of " + found),
        () -> dossier().addEvent(citing(id)).build());
  }

  @ParameterizedTest
  @CsvSource({"dossier, the dossier itself", "news, a source"})
  void anAnswerToSomethingElseSaysWhatThatIs(String id, String found) {
    assertSaid(
        List.of("must point at a letter, a demand, an allegation, a statement, a signatory, a"
            + " response or a coalition of the dossier, and this is the id of " + found),
        () -> dossier()
            .addResponse(Minimal.response("other").addRespondsTo(id).build())
            .build());
  }

  /** Even the fact that one of them has an id could be too much. */
  @ParameterizedTest
  @ValueSource(strings = {"signatory", "party", "nothing"})
  void aReferenceToSomeoneSaysNothingOfThem(String id) {
    assertSaid(
        List.of("must point at a source, a letter or a response of the dossier, and there is none"
            + " of this name"),
        () -> dossier().addEvent(citing(id)).build());
  }

  @Test
  void anAddresseeNeedsAnIdToBePointedAt() {
    Party nameless = Party.organization("Harbour Office");
    for (Map.Entry<String, List<Addressee>> addressed : Map.of(
            "which has no addressee", List.<Addressee>of(),
            "none of whom has an id",
                List.of(Addressee.builder()
                    .party(nameless)
                    .mode(AddresseeMode.PRIMARY)
                    .build()),
            "and there is none of this name", List.of(Minimal.addressee("office")))
        .entrySet()) {
      assertSaid(
          List.of("must be the party id of an addressee of the letter, " + addressed.getKey()),
          () -> Minimal.letter("letter")
              .addressees(addressed.getValue())
              .addDemand(Minimal.demand("d").addDirectedTo("mayor").build())
              .build());
    }
  }

  private static Dossier.Builder dossier() {
    return Minimal.dossier()
        .addSource(Minimal.source("news").build())
        .addCoalition(Minimal.coalition("group").build())
        .addLetter(Minimal.letter("letter")
            .addDemand(Minimal.demand("asked")
                .addPart(Minimal.demand("part").build())
                .partsMode(PartsMode.ALL_OF)
                .build())
            .addAllegation(Minimal.allegation("alleged").build())
            .roster(Minimal.roster()
                .addSignatory(Signatory.builder()
                    .id("signatory")
                    .party(Party.organization("Harbour Watch").toBuilder()
                        .id("party")
                        .build())
                    .role(SignatoryRole.SIGNATORY)
                    .capacity(Capacity.ORGANIZATION)
                    .build())
                .build())
            .build())
        .addResponse(Minimal.response("answer").build());
  }

  private static Event citing(String source) {
    return Event.builder().event(EventKind.SENT).on("2020").addCitation(source).build();
  }

  @Test
  void oneBuildTellsEverythingInOneMessage() {
    String message = Finding.violationsOf(() -> JointLetter.builder()
            .id("Not A Slug")
            .kind(LetterKind.APPEAL)
            .addDemand(Minimal.demand("a").addDirectedTo("nobody").build())
            .addDemand(Minimal.demand("a").build())
            .putExtension("noprefix", "{ }")
            .build())
        .getMessage();
    assertEquals("""
        JointLetter breaks 7 rules:
          demands[0].directedTo[0] must be the party id of an addressee of the letter, which has no addressee [references-resolve]
          demands[1].id must be unique in its document, and is also used at demands[0].id [unique-ids]
          extensions[noprefix] must be a lower-case prefix, a colon and a name, such as ngo:caseNumber [extension-name]
          extensions[noprefix] must be one JSON value in compact form, without space between tokens or needless escapes [json-text]
          id must be a slug: lower-case letters and digits in words joined by single hyphens, at most 100 characters [slug]
          roster is required [required]
          must have a title or a description [titled-or-described]""", message);
  }

  private static void assertSaid(List<String> messages, Executable building) {
    assertEquals(messages, said(Finding.violationsOf(building).getConstraintViolations()));
    Object[] value = new Object[1];
    Rejections.collected(report -> value[0] = report.violations().get(0).getRootBean(), () -> {
      try {
        building.execute();
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
      return null;
    });
    assertEquals(messages, said(StockValidator.violationsOf(value[0])));
  }

  private static List<String> said(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolation::getMessage).sorted().toList();
  }
}
