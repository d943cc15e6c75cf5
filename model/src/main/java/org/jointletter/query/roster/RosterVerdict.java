package org.jointletter.query.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.Quantity;
import org.jointletter.model.Roster;
import org.jointletter.model.Tolerance;
import org.jointletter.query.count.CountAgreement;
import org.jointletter.query.count.Range;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Unit;

/**
 * How the list of a roster stands against the counts of a unit that are declared: complete, partial
 * (three of 321), over-full, unverifiable, or undecided because the counts contradict each other.
 *
 * <p>How many are listed is a {@linkplain #getListed() range}, and so is what a count allows. One
 * count is held against the list like this:
 *
 * <ul>
 *   <li>{@link Verdict#OVER_FULL}, if the least that is listed is more than the count allows;
 *   <li>{@link Verdict#PARTIAL}, if the most that is listed is less than the count allows;
 *   <li>{@link Verdict#COMPLETE}, if the count allows whatever may be listed, and either allows one
 *       number only, or has a bound and the roster says that it is complete;
 *   <li>{@link Verdict#UNVERIFIABLE} otherwise, and if the count is certainly of another time than
 *       the list.
 * </ul>
 *
 * <p>Who signed after the date of a count, by the events of the signature, need not be in it, and
 * is left out of the least that it is held against.
 *
 * <p>If several counts are of the time of the list, the verdict is {@link Verdict#CONTRADICTORY} if
 * two of them contradict each other. If all can be of one time, the list is held against what they
 * allow together. If they can not, as with the counts of January and of March for a list of that
 * year, the verdict is what each of them leads to, and unverifiable if they differ. The
 * {@linkplain #getCounts() verdict on each} is told in any case.
 *
 * <p>Only {@linkplain Quantity#isPlainCount() plain counts} are held against the list: a goal, a
 * threshold or a share says nothing of it.
 *
 * <p>That a roster calls itself partial does not count: those who are missing may be of another
 * unit.
 *
 * <h2>Parts</h2>
 *
 * <p>Which entries belong to a part is seldom known: "23 of them from Europe". So a part can be
 * seen to be partial, if fewer of its unit are listed at all, and is unverifiable otherwise. Only
 * parts of a count of signatures that certainly add up to it, as in 47 signatures of 23
 * organizations, 7 states and 17 individuals, are held against the entries of their unit, as the
 * count is: those that have no place, if every part has a unit of its own among organizations,
 * individuals and states. Parts of each dimension are taken by themselves.
 *
 * @since 0.1
 */
public final class RosterVerdict {

  private final Code<Unit> unit;
  private final Verdict verdict;
  private final Range listed;
  private final Optional<Range> declared;
  private final List<CountVerdict> counts;
  private final CountAgreement agreement;

  private RosterVerdict(Code<Unit> unit, List<Quantity> ofUnit, Listing listing) {
    this.unit = unit;
    this.listed = listing.of(unit);
    this.counts = ofUnit.stream().map(listing::verdictOn).toList();
    List<CountVerdict> ofTime = counts.stream()
        .filter(count -> listing.roster().isOfTimeOf(count.count()))
        .toList();
    this.agreement =
        CountAgreement.of(ofTime.stream().map(CountVerdict::count).toList(), listing.tolerance());
    this.declared = declared(agreement, ofTime);
    this.verdict = verdict(listing, ofTime);
  }

  /**
   * Holds a list against the counts of a unit.
   *
   * @param roster the roster
   * @param unit the unit
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return the verdict
   */
  public static RosterVerdict of(Roster roster, Unit unit, Tolerance tolerance) {
    List<Quantity> ofUnit = plainCounts(roster)
        .filter(count -> count.getUnit().equals(Code.of(unit)))
        .toList();
    return new RosterVerdict(Code.of(unit), ofUnit, new Listing(roster, tolerance));
  }

  /**
   * Holds a list against all that is declared, unit by unit.
   *
   * @param roster the roster
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return a verdict for each unit of a declared count, in the order in which they are declared
   */
  public static List<RosterVerdict> ofDeclared(Roster roster, Tolerance tolerance) {
    Listing listing = new Listing(roster, tolerance);
    // By their texts: strings stay apart in a table even if their hash codes are equal.
    Map<String, List<Quantity>> byUnit = plainCounts(roster)
        .collect(Collectors.groupingBy(
            count -> count.getUnit().getText(), LinkedHashMap::new, Collectors.toList()));
    return byUnit.values().stream()
        .map(ofUnit -> new RosterVerdict(ofUnit.get(0).getUnit(), ofUnit, listing))
        .toList();
  }

  private static Stream<Quantity> plainCounts(Roster roster) {
    return roster.getDeclared().stream().filter(Quantity::isPlainCount);
  }

  private static Optional<Range> declared(CountAgreement agreement, List<CountVerdict> ofTime) {
    return agreement.isAgreed() && agreement.getComparable().size() == 1
        ? Optional.of(agreement.getComparable().get(0).getAgreeing().get(0).getNumbers())
        : ofTime.stream().map(CountVerdict::declared).reduce(Range::hull);
  }

  private Verdict verdict(Listing listing, List<CountVerdict> ofTime) {
    if (!agreement.isAgreed()) {
      return Verdict.CONTRADICTORY;
    }
    if (agreement.getComparable().size() == 1) {
      Range ofThem =
          ofTime.stream().map(CountVerdict::listed).reduce(Range::hull).orElseThrow();
      return listing.verdict(ofThem, declared.orElseThrow());
    }
    Set<Verdict> verdicts = ofTime.stream().map(CountVerdict::verdict).collect(Collectors.toSet());
    return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNVERIFIABLE;
  }

  /** {@return what is counted} */
  public Code<Unit> getUnit() {
    return unit;
  }

  /** {@return how the list stands against the counts} */
  public Verdict getVerdict() {
    return verdict;
  }

  /**
   * {@return how many of the unit are listed: from {@link Roster#listedAtLeast(Unit, Tolerance)} to
   * {@link Roster#listedAtMost(Unit, Tolerance)}} A unit that this version does not know may be any
   * number of times in an entry, and in none.
   */
  public Range getListed() {
    return listed;
  }

  /**
   * Returns how many of the unit there are, according to the counts of the time of the list: what
   * they allow together, or the least and the greatest that they allow if they can not be right
   * together.
   *
   * @return empty if there is no such count
   */
  public Optional<Range> getDeclared() {
    return declared;
  }

  /** {@return how the list stands against each count of the unit, in the order of the roster} */
  public List<CountVerdict> getCounts() {
    return counts;
  }

  /** {@return how the counts that are of the time of the list agree with each other} */
  public CountAgreement getAgreement() {
    return agreement;
  }

  /** Returns the verdict in numbers, as in {@code organizations: PARTIAL, 3 of 321}. */
  @Override
  public String toString() {
    return unit
        + ": "
        + verdict
        + ", "
        + listed
        + declared.map(range -> " of " + range).orElse("");
  }
}
