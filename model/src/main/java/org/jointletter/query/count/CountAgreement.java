package org.jointletter.query.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jointletter.model.PartialDate;
import org.jointletter.model.Quantity;
import org.jointletter.model.Tolerance;

/**
 * Which of several claims about a number can be right together, and which can not.
 *
 * <p>Two claims contradict each other if they are not
 * {@linkplain Quantity#isCompatibleWith(Quantity, Tolerance) compatible}: if they are of one unit,
 * have a day in common, and allow no number in common. So claims are compared where they are of one
 * unit and one time; see {@link ComparableCounts}. One without a date is compared at every time
 * that another claim of its unit has. That a date is approximate or uncertain is passed over.
 * Breakdowns are not looked into.
 *
 * <p>No claim is preferred to another. Each carries its own citations.
 *
 * <p>With n claims, this takes n·log n steps, and there are at most n times. What holds at a time
 * is worked out when it is asked for, in n·log n steps again.
 *
 * @since 0.1
 */
public final class CountAgreement {

  private final List<Quantity> claims;
  private final List<ComparableCounts> comparable;
  private final boolean agreed;

  private CountAgreement(List<Quantity> claims, List<ComparableCounts> comparable, boolean agreed) {
    this.claims = claims;
    this.comparable = comparable;
    this.agreed = agreed;
  }

  /**
   * Compares claims.
   *
   * @param claims the claims; one that is given twice is two claims
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return which of them agree
   */
  public static CountAgreement of(List<Quantity> claims, Tolerance tolerance) {
    Map<String, List<Quantity>> byUnit = new LinkedHashMap<>();
    claims.forEach(claim -> byUnit
        .computeIfAbsent(claim.getUnit().getText(), unit -> new ArrayList<>())
        .add(claim));
    List<ComparableCounts> comparable = new ArrayList<>();
    boolean agreed = true;
    for (List<Quantity> ofUnit : byUnit.values()) {
      comparable.addAll(ComparableCounts.of(List.copyOf(ofUnit), tolerance));
      agreed &= agree(ofUnit, tolerance);
    }
    return new CountAgreement(List.copyOf(claims), List.copyOf(comparable), agreed);
  }

  /** {@return the claims, as given} */
  public List<Quantity> getClaims() {
    return claims;
  }

  /**
   * {@return the claims by unit and time: units in the order in which they were given, the times of
   * a unit from early to late}
   */
  public List<ComparableCounts> getComparable() {
    return comparable;
  }

  /** {@return whether no two claims contradict each other} */
  public boolean isAgreed() {
    return agreed;
  }

  /**
   * Meets the claims in the order in which their times begin, and compares each with the extremes
   * of those whose time has not ended.
   */
  private static boolean agree(List<Quantity> claims, Tolerance tolerance) {
    List<Claim> byTime = claims.stream()
        .map(claim -> Claim.of(claim, tolerance))
        .sorted(Comparator.comparingLong(Claim::start))
        .toList();
    PriorityQueue<Claim> lowest = new PriorityQueue<>(Comparator.comparingLong(Claim::upper));
    PriorityQueue<Claim> highest =
        new PriorityQueue<>(Comparator.comparingLong(Claim::lower).reversed());
    for (Claim claim : byTime) {
      for (PriorityQueue<Claim> extremes : List.of(lowest, highest)) {
        while (!extremes.isEmpty() && extremes.peek().end() < claim.start()) {
          extremes.remove();
        }
      }
      if (!lowest.isEmpty() && lowest.peek().upper() < claim.lower()
          || !highest.isEmpty() && highest.peek().lower() > claim.upper()) {
        return false;
      }
      lowest.add(claim);
      highest.add(claim);
    }
    return true;
  }

  @Override
  public String toString() {
    return "CountAgreement[" + claims.size() + (agreed ? " agree]" : " disagree]");
  }

  /** The bounds of a claim in time and number. */
  private record Claim(long start, long end, long lower, long upper) {

    static Claim of(Quantity count, Tolerance tolerance) {
      Range range = Range.of(count, tolerance);
      return new Claim(firstDay(count), lastDay(count), range.atLeast(), range.upper());
    }
  }

  /** Returns the first day of a claim, or the least number if it has none. */
  static long firstDay(Quantity count) {
    return count
        .getAsOf()
        .map(PartialDate::earliest)
        .map(day -> day.toEpochDay())
        .orElse(Long.MIN_VALUE);
  }

  /** Returns the last day of a claim, or the greatest number if it has none. */
  static long lastDay(Quantity count) {
    return count
        .getAsOf()
        .map(PartialDate::latest)
        .map(day -> day.toEpochDay())
        .orElse(Long.MAX_VALUE);
  }
}
