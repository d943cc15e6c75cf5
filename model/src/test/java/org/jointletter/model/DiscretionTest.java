package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.constraint.check.Personal;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.Formation;
import org.jointletter.vocabulary.IdentifierScheme;
import org.jointletter.vocabulary.MemberRole;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is not to be named is named by no toString and by no message. */
class DiscretionTest {

  private static final String SECRET = "quill";

  private static final Party PARTY = Party.builder()
      .id(SECRET)
      .kind(PartyKind.PERSON)
      .name(SECRET)
      .addOtherName(SECRET)
      .addAffiliation(SECRET)
      .addOffice(
          Office.builder().title(SECRET).body(SECRET).addLegalBasis(SECRET).build())
      .addJurisdiction(Jurisdiction.ofCountry("NO", SECRET))
      .addIdentifier(Identifier.of(IdentifierScheme.PETITION, SECRET))
      .putExtension("ngo:" + SECRET, "\"" + SECRET + "\"")
      .build();

  private static final Signatory.Builder SIGNATORY = Signatory.builder()
      .id(SECRET)
      .party(PARTY)
      .role(SignatoryRole.SIGNATORY)
      .capacity(Capacity.OFFICIAL)
      .addOnBehalfOf(Party.organization(SECRET))
      .disclosure(Disclosure.WITHHELD_FROM_PUBLIC)
      .comment(SECRET)
      .addEvent(event())
      .addCitation(SECRET);

  static List<Class<?>> types() {
    return ValueTypes.all();
  }

  static Stream<Object> values() {
    Signatory signatory = SIGNATORY.build();
    Roster roster = Minimal.roster().addSignatory(signatory).build();
    Spokesperson spokesperson =
        Spokesperson.builder().party(PARTY).role(SECRET).addOnBehalfOf(PARTY).build();
    JointLetter letter =
        Minimal.letter("letter").roster(roster).addSpokesperson(spokesperson).build();
    Membership member =
        Membership.builder().party(PARTY).role(MemberRole.MEMBER).build();
    Coalition coalition = Coalition.builder()
        .id("coalition")
        .name("Friends of the Harbour")
        .formation(Formation.AD_HOC)
        .addMember(member)
        .addConvenor(PARTY)
        .build();
    return Stream.of(
        PARTY,
        PARTY.getOffices().get(0),
        PARTY.getOtherNames().get(0),
        Unnamed.of(UnnamedReason.SECURITY).toBuilder().note(SECRET).build(),
        event(),
        signatory,
        roster,
        spokesperson,
        letter,
        member,
        coalition,
        Minimal.dossier().addLetter(letter.toBuilder().id("other").build()),
        Addressee.of(PARTY),
        Minimal.allegation("a").addResponsible(PARTY).attributedTo(PARTY).build(),
        Minimal.demand("d").attributedTo(PARTY).build(),
        Minimal.response("r").spokesperson(PARTY).addIssuer(PARTY).build());
  }

  /** Values that cannot be built, for reasons that lie with someone who is not to be named. */
  static List<Runnable> failures() {
    return List.of(
        () -> PARTY.toBuilder().name(SECRET + "\u0000").build(),
        () -> PARTY.toBuilder().id(SECRET + " " + SECRET).build(),
        () -> PARTY.toBuilder().name(Optional.empty()).build(),
        () ->
            PARTY.toBuilder().putExtension("ngo:x", "{ \"" + SECRET + "\": 1 }").build(),
        () -> PARTY.toBuilder()
            .putExtension("ngo:x", "{\"" + SECRET + "\":1,\"" + SECRET + "\":1}")
            .build(),
        () -> SIGNATORY.build().toBuilder().addOnBehalfOf(PARTY).build(),
        () -> Minimal.letter(SECRET)
            .roster(Minimal.roster().addSignatory(SIGNATORY.build()).build())
            .build());
  }

  @ParameterizedTest
  @MethodSource("values")
  void noValueTellsIt(Object value) {
    assertFalse(value.toString().contains(SECRET), value::toString);
  }

  /** A generated toString shows all that there is. */
  @ParameterizedTest
  @MethodSource("types")
  void everyTypeHasAToStringOfItsOwn(Class<?> type) {
    assertDoesNotThrow(
        () -> type.getDeclaredMethod("toString"),
        () -> type.getSimpleName() + " must declare a toString that shows no name and no words");
  }

  @Test
  void everyPersonalTypeIsAmongThem() {
    Set<Class<?>> personal = ValueTypes.all().stream()
        .filter(type -> type.isAnnotationPresent(Personal.class))
        .collect(Collectors.toSet());
    assertTrue(personal.contains(Party.class));
    values().forEach(value -> personal.removeIf(type -> type.isInstance(value)));
    assertEquals(Set.of(), personal);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void noMessageTellsIt(Runnable building) {
    var thrown = assertThrows(ConstraintViolationException.class, building::run);
    assertFalse(thrown.getMessage().contains(SECRET), thrown::getMessage);
    assertTrue(thrown.getConstraintViolations().stream()
        .noneMatch(violation -> violation.getMessage().contains(SECRET)));
  }

  private static SignatoryEvent event() {
    return SignatoryEvent.builder()
        .event(SignatoryEventKind.CONFIRMED)
        .by(PARTY)
        .reason(SECRET)
        .build();
  }
}
