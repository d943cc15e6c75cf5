package org.jointletter.query.count;

import static org.jointletter.query.Discretion.assertToldWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Quantity;
import org.jointletter.model.Tolerance;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

class CountAgreementTest {

  private static final Quantity MORE_THAN_300 =
      Quantity.moreThan(300, Unit.ORGANIZATIONS).toBuilder().addCitation("lead").build();
  private static final Quantity EXACTLY_321 =
      Quantity.exactly(321, Unit.ORGANIZATIONS).toBuilder().addCitation("body").build();
  private static final Quantity EXACTLY_329 = Quantity.exactly(329, Unit.ORGANIZATIONS);
  private static final Quantity NEARLY_50 = Quantity.nearly(50, Unit.INDIVIDUALS);

  @Test
  void claimsThatCanBeRightTogetherAreOneSet() {
    CountAgreement agreement = of(MORE_THAN_300, EXACTLY_321);
    assertTrue(agreement.isAgreed());
    ComparableCounts comparable = only(agreement.getComparable());
    assertEquals(Code.of(Unit.ORGANIZATIONS), comparable.getUnit());
    assertEquals(Optional.empty(), comparable.getFirstDay());
    AgreeingCounts agreeing = only(comparable.getAgreeing());
    assertEquals(List.of(MORE_THAN_300, EXACTLY_321), agreeing.getClaims());
    assertEquals(Range.between(321, 321), agreeing.getNumbers());
    assertEquals(List.of(), comparable.getDisagreements());
  }

  @Test
  void tellsNoSource() {
    CountAgreement agreement = of(MORE_THAN_300, EXACTLY_321);
    ComparableCounts comparable = only(agreement.getComparable());
    assertToldWithout("body", agreement, comparable, only(comparable.getAgreeing()));
  }

  @Test
  void aClaimCanAgreeWithTwoThatContradictEachOther() {
    CountAgreement agreement = of(EXACTLY_329, MORE_THAN_300, EXACTLY_321);
    assertFalse(agreement.isAgreed());
    ComparableCounts comparable = only(agreement.getComparable());
    assertFalse(comparable.isAgreed());
    assertEquals(
        List.of(List.of(MORE_THAN_300, EXACTLY_321), List.of(EXACTLY_329, MORE_THAN_300)),
        comparable.getAgreeing().stream().map(AgreeingCounts::getClaims).toList());
    assertEquals(
        List.of(new CountDisagreement(List.of(EXACTLY_321), List.of(EXACTLY_329))),
        comparable.getDisagreements());
    assertEquals(
        Optional.of("body"),
        comparable
            .getDisagreements()
            .get(0)
            .lower()
            .get(0)
            .getCitations()
            .get(0)
            .getSource());
  }

  @Test
  void nearlyFiftyIsNotFiftyOne() {
    Quantity fiftyOne = Quantity.exactly(51, Unit.INDIVIDUALS);
    assertEquals(
        List.of(new CountDisagreement(List.of(NEARLY_50), List.of(fiftyOne))),
        only(of(fiftyOne, NEARLY_50).getComparable()).getDisagreements());
  }

  @Test
  void theToleranceIsThatOfTheCaller() {
    List<Quantity> claims =
        List.of(Quantity.about(50, Unit.STATES), Quantity.exactly(58, Unit.STATES));
    assertTrue(CountAgreement.of(claims, Tolerance.standard()).isAgreed());
    assertFalse(CountAgreement.of(claims, Tolerance.ofPercent(10, 10)).isAgreed());
  }

  @Test
  void claimsOfOtherUnitsAreNotCompared() {
    CountAgreement agreement = of(EXACTLY_321, Quantity.exactly(7, Unit.STATES));
    assertTrue(agreement.isAgreed());
    assertEquals(2, agreement.getComparable().size());
  }

  @Test
  void claimsOfOtherTimesAreNotCompared() {
    Quantity first = asOf("2020-10-06", Quantity.exactly(37, Unit.STATES));
    Quantity later = asOf("2020-10-20", Quantity.exactly(50, Unit.STATES));
    CountAgreement agreement = of(later, first);
    assertTrue(agreement.isAgreed());
    assertEquals(
        List.of(List.of(first), List.of(later)),
        agreement.getComparable().stream().map(ComparableCounts::getClaims).toList());
    assertEquals(
        Optional.of(LocalDate.of(2020, 10, 6)), agreement.getComparable().get(0).getFirstDay());
    assertEquals(
        Optional.of(LocalDate.of(2020, 10, 20)),
        agreement.getComparable().get(1).getLastDay());
  }

  @Test
  void aPartialDateOrNoneIsComparedWithAllThatItCanBe() {
    Quantity sent = asOf("2020-09-09", EXACTLY_329);
    Quantity month = asOf("2020-09", Quantity.exactly(400, Unit.ORGANIZATIONS));
    Quantity later = asOf("2020-11-30", Quantity.exactly(400, Unit.ORGANIZATIONS));
    CountAgreement agreement = of(sent, month, later, MORE_THAN_300);
    assertFalse(agreement.isAgreed());
    assertEquals(
        List.of(List.of(sent, month, MORE_THAN_300), List.of(later, MORE_THAN_300)),
        agreement.getComparable().stream().map(ComparableCounts::getClaims).toList());
    assertEquals(
        List.of(false, true),
        agreement.getComparable().stream().map(ComparableCounts::isAgreed).toList());
  }

  @Test
  void noClaimsAgree() {
    assertTrue(of().isAgreed());
    assertEquals(List.of(), of().getComparable());
  }

  @Test
  void indefiniteCountsAgreeWithAll() {
    Quantity dozens = Quantity.indefinite(Unit.ORGANIZATIONS);
    assertTrue(of(dozens, EXACTLY_321).isAgreed());
  }

  /** Holds the sweep against the definition, claim by claim. */
  @Property
  void isWhatTheDefinitionSays(@ForAll("claims") List<Quantity> claims) {
    CountAgreement agreement = CountAgreement.of(claims, Tolerance.standard());
    boolean agreed = true;
    for (Quantity one : claims) {
      for (Quantity other : claims) {
        agreed &= one.isCompatibleWith(other);
        assertEquals(
            one.isComparableWith(other),
            agreement.getComparable().stream()
                .anyMatch(time ->
                    containsSame(time.getClaims(), one) && containsSame(time.getClaims(), other)));
      }
    }
    assertEquals(agreed, agreement.isAgreed());
    assertTrue(agreement.getComparable().size() <= claims.size());
    for (ComparableCounts time : agreement.getComparable()) {
      assertIsWhatTheDefinitionSays(time);
    }
    assertEquals(agreed, agreement.getComparable().stream().allMatch(ComparableCounts::isAgreed));
  }

  private static void assertIsWhatTheDefinitionSays(ComparableCounts time) {
    List<Quantity> claims = time.getClaims();
    Set<List<Integer>> sets = new HashSet<>();
    for (AgreeingCounts agreeing : time.getAgreeing()) {
      List<Quantity> set = agreeing.getClaims();
      for (Quantity claim : claims) {
        boolean compatible = set.stream().allMatch(claim::isCompatibleWith);
        assertEquals(compatible, containsSame(set, claim), "a set is as large as can be");
      }
      for (Quantity claim : set) {
        assertTrue(agreeing.getNumbers().isWithin(Range.of(claim, Tolerance.standard())));
      }
      assertTrue(sets.add(set.stream().map(System::identityHashCode).toList()));
    }
    assertEquals(
        claims.size(),
        claims.stream()
            .filter(claim ->
                time.getAgreeing().stream().anyMatch(set -> containsSame(set.getClaims(), claim)))
            .count());
    List<CountDisagreement> disagreements = time.getDisagreements();
    assertEquals(time.getAgreeing().size() - 1, disagreements.size());
    List<List<Quantity>> contradictions = new ArrayList<>();
    for (int i = 0; i < disagreements.size(); i++) {
      for (Quantity lower : disagreements.get(i).lower()) {
        for (int j = i; j < disagreements.size(); j++) {
          disagreements.get(j).higher().forEach(higher -> {
            assertFalse(lower.isCompatibleWith(higher));
            contradictions.add(List.of(lower, higher));
          });
        }
      }
    }
    long expected = claims.stream()
        .mapToLong(
            one -> claims.stream().filter(other -> !one.isCompatibleWith(other)).count())
        .sum();
    assertEquals(expected, 2L * contradictions.size());
  }

  @Provide
  Arbitrary<List<Quantity>> claims() {
    Arbitrary<Quantity> claims = Combinators.combine(
            Arbitraries.of(Qualifier.class),
            Arbitraries.longs().between(0, 12),
            Arbitraries.of("", "", "2020", "2020-06", "2020-06-15", "2020-06-20", "2020-07~"),
            Arbitraries.of(Unit.STATES, Unit.STATES, Unit.COUNTRIES))
        .as(CountAgreementTest::claim);
    return claims.list().ofMaxSize(10);
  }

  private static Quantity claim(Qualifier qualifier, long value, String asOf, Unit unit) {
    Quantity.Builder claim = Quantity.builder().qualifier(qualifier).unit(unit);
    if (qualifier != Qualifier.INDEFINITE) {
      claim.value(value);
    }
    if (qualifier == Qualifier.BETWEEN) {
      claim.upper(value + 2);
    }
    return asOf.isEmpty() ? claim.build() : claim.asOf(asOf).build();
  }

  private static boolean containsSame(List<Quantity> claims, Quantity claim) {
    return claims.stream().anyMatch(other -> other == claim);
  }

  private static Quantity asOf(String date, Quantity count) {
    return count.toBuilder().asOf(date).build();
  }

  private static CountAgreement of(Quantity... claims) {
    return CountAgreement.of(List.of(claims), Tolerance.standard());
  }

  private static <T> T only(List<T> list) {
    assertEquals(1, list.size());
    return list.get(0);
  }
}
