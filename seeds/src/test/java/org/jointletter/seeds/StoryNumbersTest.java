package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.count.Range;
import org.jointletter.query.roster.LikelyDuplicates;
import org.jointletter.query.roster.NetworksBesideMembers;
import org.jointletter.query.roster.RosterDiff;
import org.jointletter.query.roster.RosterVerdict;
import org.jointletter.query.roster.Standing;
import org.jointletter.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** What the story answers about who signed and how many. */
class StoryNumbersTest {

  private final Dossier dossier = Seeds.read(Seed.UN_PROBE_2020);
  private final Roster roster = roster("letter-of-321");

  /** The fifty who are said to have drafted it may or may not be among those who are counted. */
  @Test
  void threeAndPerhapsFiftyOf321AreListed() {
    assertEquals(List.of("organizations: PARTIAL, 3–53 of 321"), verdicts(roster));
  }

  @Test
  void sevenOfSevenAndAboutFiftyOfAboutFifty() {
    assertEquals(
        List.of("individuals: COMPLETE, 7 of 7"), verdicts(roster("experts-on-security-law")));
    assertEquals(
        List.of("individuals: UNVERIFIABLE, 40–60 of 40–60"), verdicts(roster("june-statement")));
  }

  @Test
  void bothNumbersOfGroupsCanBeRight() {
    List<Quantity> sizes = dossier.getCoalitions().get(0).getDeclaredSize();
    CountAgreement agreement = CountAgreement.of(sizes, Tolerance.standard());
    assertTrue(agreement.isAgreed());
    assertEquals(
        Range.of(Quantity.exactly(321, Unit.ORGANIZATIONS), Tolerance.standard()),
        agreement.getComparable().get(0).getAgreeing().get(0).getNumbers());
  }

  @Test
  void noDateOfASignatureIsToldSoThatNobodyIsKnownToHaveStood() {
    Standing standing = Standing.of(roster, LocalDate.of(2020, 9, 9));
    assertEquals(4, standing.getUnknown().size());
  }

  @Test
  void nobodyIsListedTwiceOrBesideTheirNetwork() {
    assertEquals(List.of(), LikelyDuplicates.of(roster).getGroups());
    assertEquals(
        List.of(), NetworksBesideMembers.of(roster, dossier.getCoalitions()).getRows());
  }

  @Test
  void aListDoesNotDifferFromItself() {
    RosterDiff diff = RosterDiff.between(roster, roster);
    assertEquals(4, diff.getUnchanged().size());
    assertTrue(diff.getPairs().stream().allMatch(RosterDiff.Pair::isCertain));
    assertFalse(diff.toString().contains("Watch"));
  }

  private static List<String> verdicts(Roster roster) {
    return RosterVerdict.ofDeclared(roster, Tolerance.standard()).stream()
        .map(RosterVerdict::toString)
        .toList();
  }

  private Roster roster(String letter) {
    return dossier.getLetters().stream()
        .filter(other -> other.getId().equals(letter))
        .map(JointLetter::getRoster)
        .findFirst()
        .orElseThrow();
  }
}
