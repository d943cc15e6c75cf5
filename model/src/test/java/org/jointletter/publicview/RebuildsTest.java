package org.jointletter.publicview;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.AssessmentAttributes;
import org.jointletter.attribute.Attributes;
import org.jointletter.attribute.MadeUpAttributes;
import org.jointletter.attribute.MadeUpAttributes.MadeUp;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;
import org.jointletter.constraint.check.Rejections;
import org.jointletter.model.Addressee;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Membership;
import org.jointletter.model.Party;
import org.jointletter.model.Roster;
import org.jointletter.model.Route;
import org.jointletter.model.Signatory;
import org.jointletter.model.Spokesperson;
import org.jointletter.model.Text;
import org.jointletter.model.Words;
import org.jointletter.publicview.CountDecision.Counting;
import org.jointletter.publicview.text.Folding;
import org.jointletter.query.Letters;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is shown beside a letter with a withheld signatory; and that nothing is shown without a
 * rule.
 */
class RebuildsTest {

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

  /**
   * The label of a version is left out: here, it leads to none. So are the words of a number of the
   * dossier: it may be the number of those who signed the letter.
   */
  static Stream<Route> attributesThatWithholdNobody() {
    Set<String> wordsOfNumber = Set.of(
        "quantities[0].asStated",
        "quantities[0].of",
        "quantities[0].extensions",
        "quantities[0].unknownMembers");
    return attributes()
        .filter(route -> !wordsOfNumber.contains(route.toString()))
        .filter(route -> !route.toString().endsWith(".signedVersion"))
        .filter(route -> !route.toString().endsWith(".copies[0].version"))
        .filter(route -> !route.toString().endsWith(".translationOf"))
        .filter(route -> !route.toString().endsWith(".translationKind"))
        .filter(route ->
            new WithheldParties((Dossier) route.holdingAnything(), new Folding()).isEmpty());
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

  @Test
  void everyAttributeOfEveryTypeHasARule() {
    assertDoesNotThrow(() -> new Rebuilds(AllAttributes.get(), Decisions.RULES));
  }

  static Stream<Attributes<?, ?>> unknown() {
    return Stream.of(
        MadeUpAttributes.one(Integer.class),
        MadeUpAttributes.maybe(LocalDate.class),
        MadeUpAttributes.many(List.class),
        MadeUpAttributes.one(BigDecimal.class), // it could not be left out, if it must not be shown
        MadeUpAttributes.maybe(String.class),
        MadeUpAttributes.maybeString(Digest.class),
        MadeUpAttributes.oneString(WebLink.class),
        MadeUpAttributes.oneString(LanguageTag.class),
        MadeUpAttributes.maybe(Party.class)); // of a type that is not there
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void anAttributeThatNoRuleIsAboutIsRefused(Attributes<?, ?> type) {
    List<Attributes<?, ?>> types = List.of(type);
    Exception refused =
        assertThrows(IllegalStateException.class, () -> new Rebuilds(types, new Rules()));
    assertEquals(
        "the public view has no rule for MadeUp.new; add one to org.jointletter.publicview.Decisions",
        refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Party.class, Signatory.class, Membership.class, Addressee.class, Spokesperson.class
      })
  void aListInWhichSomeAreWithheldNeedsAnEntryForThem(Class<?> type) {
    List<Attributes<?, ?>> types = new ArrayList<>(AllAttributes.get());
    types.add(MadeUpAttributes.many(type));
    assertThrows(IllegalStateException.class, () -> new Rebuilds(types, Decisions.RULES));
  }

  /** The words beside a withheld party may be its own. */
  @Test
  void wordsBesideAPartyNeedADecision() {
    Rules undecided = new Rules();
    List<Attributes<?, ?>> types = List.of(AssessmentAttributes.OF);
    Exception refused =
        assertThrows(IllegalStateException.class, () -> new Rebuilds(types, undecided));
    assertEquals(
        "the public view does not know whose words those of Assessment are, if its party is"
            + " withheld; decide on them in org.jointletter.publicview.Decisions",
        refused.getMessage());
  }

  static Stream<Arguments> known() {
    Code<Theme> theme = Code.of(Theme.class, "ngo:ines-quill");
    return Stream.of(
        arguments(
            MadeUpAttributes.oneString(PlainText.class), "Ines Quill, 7", "[withheld], [withheld]"),
        arguments(MadeUpAttributes.maybeString(Slug.class), "ines-quill", null),
        arguments(MadeUpAttributes.maybeString(Slug.class), "ines", "ines"),
        arguments(MadeUpAttributes.maybeString(WebLink.class), "https://a.example/7", null),
        arguments(
            MadeUpAttributes.maybeString(WebLink.class),
            "https://a.example/8",
            "https://a.example/8"),
        arguments(MadeUpAttributes.maybeString(LanguageTag.class), "x-7", null),
        arguments(MadeUpAttributes.one(Code.class), theme, Code.of(Theme.class, "withheld")),
        arguments(MadeUpAttributes.maybe(BigDecimal.class), BigDecimal.valueOf(7), null),
        arguments(
            MadeUpAttributes.many(BigDecimal.class), BigDecimal.valueOf(8), BigDecimal.valueOf(8)),
        arguments(MadeUpAttributes.maybeString(TimeText.class), "0007", "0007"),
        arguments(MadeUpAttributes.one(Boolean.class), true, true),
        arguments(MadeUpAttributes.many(Text.class), Text.of("Ines Quill"), Text.of("[withheld]")),
        arguments(
            MadeUpAttributes.one(Party.class), Party.person("Ines Quill"), WithheldGroup.ANYONE));
  }

  @ParameterizedTest
  @MethodSource("known")
  void anAttributeThatNobodyThoughtOfIsShownByItsType(
      MadeUpAttributes type, Object content, @Nullable Object shown) {
    List<Attributes<?, ?>> types = new ArrayList<>(AllAttributes.get());
    types.add(type);
    Dossier dossier = with(SIGNED, Letters.dossier().build());
    Folding folding = new Folding();
    Plan plan = Plan.of(dossier, new WithheldParties(dossier, folding), folding, 5);
    Scope scope = new Scope(
        plan, "", CountDecision.ALL, plan.words().hiding(Set.of(7L)), Counting.AS_STATED, true);
    assertEquals(
        new MadeUp(Stream.ofNullable(shown).toList()),
        new Rebuilds(types, Decisions.RULES)
            .of(type)
            .byAttributes(new MadeUp(List.of(content)), scope));
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
