package org.jointletter.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointletter.model.Addressee;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Demand;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.LetterVersion;
import org.jointletter.model.Membership;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Source;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No attribute of a type that is merged is forgotten. */
class ShapesTest {

  private static final Map<Class<?>, Shape<?, ?>> SHAPES = Map.ofEntries(
      Map.entry(Dossier.class, Shapes.DOSSIER),
      Map.entry(Source.class, Shapes.SOURCE),
      Map.entry(Coalition.class, Shapes.COALITION),
      Map.entry(JointLetter.class, Shapes.JOINT_LETTER),
      Map.entry(Addressee.class, Shapes.ADDRESSEE),
      Map.entry(Membership.class, Shapes.MEMBERSHIP),
      Map.entry(Spokesperson.class, Shapes.SPOKESPERSON),
      Map.entry(Signatory.class, Shapes.SIGNATORY),
      Map.entry(Demand.class, Shapes.DEMAND),
      Map.entry(Allegation.class, Shapes.ALLEGATION),
      Map.entry(LetterVersion.class, Shapes.LETTER_VERSION),
      Map.entry(OfficialResponse.class, Shapes.OFFICIAL_RESPONSE),
      Map.entry(Party.class, Shapes.PARTY),
      Map.entry(Text.class, Shapes.TEXT));

  static List<Class<?>> types() {
    return List.copyOf(SHAPES.keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasAPartForEveryAttribute(Class<?> type) {
    assertEquals(
        attributes(type),
        SHAPES.get(type).parts.stream()
            .map(part -> part.name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void rostersHaveTheseAttributes() {
    assertEquals(
        new TreeSet<>(
            List.of("signatories", "declared", "completeness", "order", "asOf", "unknownMembers")),
        attributes(Roster.class),
        "merge and order the new one in RosterKind");
  }

  /** Who is not named for a reason is withheld from the public, unless from more people. */
  @Test
  void aReasonForThereBeingNoNameWithholds() {
    Party named = Party.person("Ada Sample");
    Party hidden = Party.unnamed(PartyKind.PERSON, UnnamedReason.SECURITY);
    Party unknown = Party.unnamed(PartyKind.PERSON, UnnamedReason.UNKNOWN);
    assertEquals(Disclosure.PUBLIC, disclosure(named, Disclosure.PUBLIC));
    assertEquals(Disclosure.PUBLIC, disclosure(unknown, Disclosure.PUBLIC));
    assertEquals(Disclosure.WITHHELD_FROM_PUBLIC, disclosure(hidden, Disclosure.PUBLIC));
    for (Party party : List.of(named, hidden, unknown)) {
      assertEquals(
          Disclosure.WITHHELD_FROM_RECIPIENTS,
          disclosure(party, Disclosure.WITHHELD_FROM_RECIPIENTS));
    }
  }

  private static Disclosure disclosure(Party party, Disclosure disclosure) {
    return Shapes.disclosure(Signatory.builder()
            .party(party)
            .role(SignatoryRole.SIGNATORY)
            .capacity(Capacity.PERSONAL)
            .disclosure(disclosure)
            .build())
        .getKnown()
        .orElseThrow();
  }

  private static TreeSet<String> attributes(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().matches("get[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isFinal(method.getModifiers()))
        .map(method -> method.getName().substring("get".length()))
        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
