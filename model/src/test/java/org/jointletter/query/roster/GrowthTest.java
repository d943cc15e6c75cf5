package org.jointletter.query.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jointletter.model.Party;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.ComparableCounts;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Long lists take time in proportion: comparing all pairs of these would take hours. */
@Tag("slow")
class GrowthTest {

  private static final int SIZE = 100_000;
  private static final Duration GENEROUS = Duration.ofMinutes(2);

  @Test
  void namesThatAllDiffer() {
    assertAnswered(i -> "Group " + i);
  }

  @Test
  void namesThatAreAllTheSame() {
    assertAnswered(i -> "Group");
  }

  @Test
  void namesWhoseHashCodesAreAllTheSame() {
    assertEquals(collision(0).hashCode(), collision(SIZE - 1).hashCode());
    assertEquals(collision(77), NameKey.of(collision(77)).getText());
    assertAnswered(GrowthTest::collision);
  }

  @Test
  void claimsThatAllOverlapAndClaimsThatAllContradict() {
    assertTimeoutPreemptively(GENEROUS, () -> {
      ComparableCounts overlapping = comparable(i -> claim(i, i + SIZE / 2));
      assertEquals(SIZE / 2, overlapping.getAgreeing().size(), 1);
      assertEquals(SIZE / 2, overlapping.getDisagreements().size(), 1);
      assertEquals(
          SIZE, comparable(i -> claim(2L * i, 2L * i + 1)).getAgreeing().size());
    });
  }

  @Test
  void claimsOfManyTimes() {
    assertTimeoutPreemptively(GENEROUS, () -> {
      LocalDate first = LocalDate.of(1800, 1, 1);
      CountAgreement agreement =
          agreement(i -> claim(i, i + 1).toBuilder().asOf(first.plusDays(i)).build());
      assertEquals(SIZE, agreement.getComparable().size());
    });
  }

  private static void assertAnswered(IntFunction<String> names) {
    Roster before = roster(0, names);
    Roster after = roster(SIZE / 10, names);
    LocalDate day = LocalDate.of(2020, 9, 9);
    assertTimeoutPreemptively(GENEROUS, () -> {
      RosterVerdict.ofDeclared(before, Tolerance.standard());
      Standing.of(before, day);
      RosterDiff.between(before, after);
      LikelyDuplicates.of(before);
      NetworksBesideMembers.of(before);
    });
  }

  private static Roster roster(int from, IntFunction<String> names) {
    return Roster.builder()
        .completeness(Completeness.PARTIAL)
        .addDeclared(Quantity.exactly(SIZE, Unit.ORGANIZATIONS))
        .signatories(IntStream.range(from, from + SIZE)
            .mapToObj(i -> signatory(names.apply(i), names.apply(i / 2)))
            .toList())
        .build();
  }

  private static Signatory signatory(String name, String other) {
    Party party = Party.builder()
        .kind(PartyKind.ORGANIZATION)
        .name(name)
        .addOtherName(other)
        .addAffiliation(other)
        .build();
    return Signatory.of(party, Capacity.ORGANIZATION);
  }

  /** "an" and "c0" have one hash code, and so have all texts that are made of them. */
  private static String collision(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 17; bit++) {
      text.append((number >> bit & 1) == 0 ? "an" : "c0");
    }
    return text.toString();
  }

  private static CountAgreement agreement(IntFunction<Quantity> claims) {
    List<Quantity> all = IntStream.range(0, SIZE).mapToObj(claims).toList();
    return CountAgreement.of(all, Tolerance.standard());
  }

  private static ComparableCounts comparable(IntFunction<Quantity> claims) {
    return agreement(claims).getComparable().get(0);
  }

  private static Quantity claim(long lower, long upper) {
    return Quantity.between(lower, upper, Unit.STATES);
  }
}
