package org.jointletter.merge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.merge.MergeConflict.Reason;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.model.Unnamed;
import org.jointletter.publicview.PublicView;
import org.jointletter.testing.Dossiers;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.UnnamedReason;

/** The laws of {@link Merge}, on dossiers about the same letters and on others. */
class MergeLawsTest {

  /** Three dossiers, mostly about the same letters. */
  record Three(Dossier a, Dossier b, Dossier c) {

    List<Dossier> all() {
      return List.of(a, b, c);
    }

    @Override
    public String toString() {
      return all().stream().map(DocumentWriter.compact()::toString).toList().toString();
    }
  }

  @Provide
  Arbitrary<Three> threes() {
    return Arbitraries.frequencyOf(Tuple.of(1, edited()), Tuple.of(4, strained()));
  }

  @Provide
  Arbitrary<Dossier> strainedDossiers() {
    return Strained.dossiers();
  }

  /** The second and third come out of the first, or out of each other, or the third is another. */
  private static Arbitrary<Three> edited() {
    return Combinators.combine(
            Dossiers.dossiers(),
            Dossiers.dossiers(),
            Arbitraries.longs(),
            Arbitraries.integers().between(0, 4))
        .as((a, other, seed, relation) -> {
          Random random = new Random(seed);
          Dossier b = Edits.of(a, other, random);
          return new Three(
              a, b, relation == 0 ? other : Edits.of(relation < 3 ? a : b, other, random));
        });
  }

  private static Arbitrary<Three> strained() {
    return Combinators.combine(Strained.dossiers(), Strained.dossiers(), Strained.dossiers())
        .as(Three::new);
  }

  @Property(tries = 150)
  void mergingADossierWithItselfChangesNothing(@ForAll Dossier dossier) {
    for (Merge merge : List.of(Merge.of(dossier), Merge.of(dossier, dossier))) {
      assertEquals(dossier, merge.getDossier());
      assertEquals(List.of(), merge.getConflicts());
    }
  }

  @Property(tries = 150)
  void theOrderOfContributionsDoesNotMatter(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b(), three.c());
    for (Merge other : List.of(
        merged(three.c(), three.b(), three.a()),
        merged(three.b(), three.a(), three.c(), three.a()))) {
      assertSame(merge, other);
    }
  }

  @Property(tries = 150)
  void mergesCanBeGroupedInAnyWay(@ForAll("threes") Three three) {
    Merge a = Merge.of(three.a());
    Merge b = Merge.of(three.b());
    Merge c = Merge.of(three.c());
    merged(three.a(), three.b(), three.c());
    assertSame(a.and(b).and(c), a.and(b.and(c)));
    assertSame(a.and(b), a.and(b).and(a));
  }

  /** Unless a roster stands alone: its own date can hide what it cannot be compared with. */
  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aMergedDossierAbsorbsItsContributions(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b());
    assertBothOccur(isByRule(merge));
    if (merge.getConflicts().stream().noneMatch(MergeLawsTest::isOfRosterAlone)) {
      for (Dossier contribution : List.of(three.a(), three.b())) {
        Dossier again = Merge.of(merge.getDossier(), contribution).getDossier();
        assertEquals(Sorted.of(merge.getDossier()), Sorted.of(again));
      }
    }
  }

  /** Unless a rule is in the way: what gave way to it is no part of the merged dossier. */
  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void mergingStepByStepComesToTheSame(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b(), three.c());
    Merge two = Merge.of(three.a(), three.b());
    Merge step = Merge.of(two.getDossier(), three.c());
    boolean ruled = isByRule(merge) || isByRule(two) || isByRule(step);
    assertBothOccur(ruled);
    if (!ruled) {
      assertEquals(Sorted.of(merge.getDossier()), Sorted.of(step.getDossier()));
    }
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void nothingIsLost(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b(), three.c());
    assertBothOccur(isByRule(merge));
    three
        .all()
        .forEach(contribution -> assertEquals(List.of(), Claims.of(merge).missing(contribution)));
  }

  @Property(tries = 150)
  void whatIsWithheldStaysWithheld(@ForAll("threes") Three three) {
    Merge merge = merged(three.a(), three.b(), three.c());
    three.all().forEach(contribution -> assertWithheld(contribution, merge));
  }

  @Property(tries = 100)
  void aPublicViewTakesBackNothingThatIsWithheld(@ForAll("strainedDossiers") Dossier dossier) {
    Dossier view = PublicView.of(dossier).getDossier();
    // A letter whose id tells a number has another one there, and is another letter.
    Assume.that(idsOfLetters(view).equals(idsOfLetters(dossier)));
    assertWithheld(dossier, Merge.of(dossier, view));
  }

  private static List<String> idsOfLetters(Dossier dossier) {
    return dossier.getLetters().stream().map(JointLetter::getId).toList();
  }

  private static void assertWithheld(Dossier contribution, Merge merge) {
    Map<Object, List<Signatory>> merged = signatures(merge.getDossier());
    signatures(contribution).forEach((key, signatures) -> {
      List<Signatory> standing = merged.getOrDefault(key, List.of());
      assertTrue(withheld(standing) >= Math.min(standing.size(), withheld(signatures)));
    });
  }

  /** Returns the signatures of a dossier: by id, or else by what they are but for disclosure. */
  private static Map<Object, List<Signatory>> signatures(Dossier dossier) {
    return dossier.getLetters().stream()
        .flatMap(letter -> letter.getRoster().getSignatories().stream()
            .map(signatory ->
                Map.entry(List.of(letter.getId(), MergeLawsTest.key(signatory)), signatory)))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Object key(Signatory signatory) {
    return signatory.getId().isPresent()
        ? signatory.getId()
        : signatory.toBuilder().disclosure(Disclosure.PUBLIC).build();
  }

  private static long withheld(List<Signatory> signatures) {
    return signatures.stream()
        .filter(signatory -> signatory.isWithheld()
            || signatory
                .getParty()
                .getUnnamed()
                .filter(MergeLawsTest::isForAReason)
                .isPresent())
        .count();
  }

  private static boolean isForAReason(Unnamed unnamed) {
    return !unnamed.getReason().is(UnnamedReason.NOT_STATED)
        && !unnamed.getReason().is(UnnamedReason.UNKNOWN);
  }

  @Property(tries = 150)
  void whatIsMergedIsValid(@ForAll("threes") Three three) {
    Dossier dossier = merged(three.a(), three.b(), three.c()).getDossier();
    String json = DocumentWriter.compact().toString(dossier);
    assertEquals(dossier, DocumentReader.tolerant().read(json, Dossier.class));
  }

  private static boolean isByRule(Merge merge) {
    return merge.getConflicts().stream().anyMatch(conflict -> conflict.reason() == Reason.RULE);
  }

  /** Keeps a property from holding for want of cases. */
  private static void assertBothOccur(boolean ruled) {
    Statistics.collect(ruled);
    Statistics.coverage(checker -> {
      checker.check(true).count(count -> count > 0);
      checker.check(false).count(count -> count > 0);
    });
  }

  private static boolean isOfRosterAlone(MergeConflict conflict) {
    return conflict.reason() == Reason.RULE && conflict.attribute().equals("letters.roster");
  }

  private static void assertSame(Merge expected, Merge merge) {
    assertEquals(expected, merge);
    assertEquals(expected.getContributions(), merge.getContributions());
    assertEquals(expected.getDossier(), merge.getDossier());
    assertEquals(expected.getConflicts(), merge.getConflicts());
  }

  private static Merge merged(Dossier... dossiers) {
    try {
      return Merge.of(dossiers);
    } catch (ClashingIdsException e) {
      Assume.that(false);
      throw e;
    }
  }
}
