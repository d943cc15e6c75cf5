package org.jointletter.query.publicview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Route;
import org.jointletter.model.Signatory;
import org.jointletter.model.Words;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier beside whose other contents there is a letter that someone signed who is withheld. */
class ShownDossierTest {

  private static final JointLetter SIGNED = Letters.letter("signed")
      .roster(Roster.builder()
          .completeness(Completeness.PARTIAL)
          .addSignatory(Signatory.of(Party.person("Ines Quill"), Capacity.PERSONAL).toBuilder()
              .disclosure(Disclosure.WITHHELD_FROM_PUBLIC)
              .build())
          .build())
      .build();

  static Stream<Route> attributes() {
    return Route.toEachAttribute(Dossier.class);
  }

  /** A signed version is left out: here, it leads to none. */
  static Stream<Route> attributesThatWithholdNobody() {
    return attributes()
        .filter(route -> !route.toString().endsWith(".signedVersion"))
        .filter(route -> new Withheld((Dossier) route.holdingAnything(), new Folding()).isEmpty());
  }

  static Stream<Route> words() {
    return attributes().filter(route -> !route.holdingWords("ines quill").isEmpty());
  }

  static Stream<Route> parties() {
    return Route.between(Dossier.class, Party.class);
  }

  @ParameterizedTest
  @MethodSource("attributesThatWithholdNobody")
  void whatTellsOfNobodyStays(Route attribute) {
    Dossier dossier = (Dossier) attribute.holdingAnything();
    JointLetter signed = view(Letters.dossier().build()).getLetters().get(0);
    assertEquals(with(signed, dossier), view(dossier), attribute::toString);
  }

  @ParameterizedTest
  @MethodSource("words")
  void theirNameIsShownNowhere(Route words) {
    words.holdingWords("by Ines Quill").forEach(dossier -> assertNotNamed((Dossier) dossier));
  }

  @ParameterizedTest
  @MethodSource("parties")
  void theyAreShownNowhere(Route party) {
    assertNotNamed((Dossier) party.holding(Party.person("INES QUILL")));
  }

  private static void assertNotNamed(Dossier dossier) {
    List<String> naming = Words.in(view(dossier)).stream()
        .filter(text -> text.toLowerCase(Locale.ROOT).contains("quill"))
        .toList();
    assertEquals(List.of(), naming);
  }

  /** Parts that are not asked about may lack something. */
  private static Dossier view(Dossier dossier) {
    return Rejections.collected(
        report -> {}, () -> PublicView.of(with(SIGNED, dossier)).getDossier());
  }

  private static Dossier with(JointLetter letter, Dossier dossier) {
    return Rejections.collected(
        report -> {}, () -> dossier.toBuilder().addLetter(letter).build());
  }
}
