package org.jointletter.query.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jointletter.model.Quantity;
import org.jointletter.model.Time;
import org.jointletter.model.Tolerance;

/**
 * Which of several claims about a number can be right together, and which can not.
 *
 * <p>Two claims contradict each other if they are not
 * {@linkplain Quantity#isCompatibleWith(Quantity, Tolerance) compatible}: if they are of the
 * {@linkplain Quantity#comparisonKey() same thing}, have a day in common, and allow no number in
 * common. So claims are compared where they are of one thing and one time; see
 * {@link ComparableCounts}. One without a date is compared at every time that another claim of the
 * thing has. That a date is approximate or uncertain is passed over. Breakdowns are not looked
 * into.
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
    Map<String, List<Quantity>> byThing = new LinkedHashMap<>();
    claims.forEach(claim -> byThing
        .computeIfAbsent(claim.comparisonKey(), thing -> new ArrayList<>())
        .add(claim));
    List<ComparableCounts> comparable = new ArrayList<>();
    boolean agreed = true;
    for (List<Quantity> ofThing : byThing.values()) {
      comparable.addAll(ComparableCounts.of(List.copyOf(ofThing), tolerance));
      agreed &= agree(ofThing, tolerance);
    }
    return new CountAgreement(List.copyOf(claims), List.copyOf(comparable), agreed);
  }

  /** {@return the claims, as given} */
  public List<Quantity> getClaims() {
    return claims;
  }

  /**
   * {@return the claims by thing and time: things in the order in which they were given, the times
   * of each from early to late}
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
        .sorted(Comparator.comparing(Claim::start))
        .toList();
    PriorityQueue<Claim> lowest = new PriorityQueue<>(Comparator.comparing(Claim::upper));
    PriorityQueue<Claim> highest =
        new PriorityQueue<>(Comparator.comparing(Claim::lower).reversed());
    for (Claim claim : byTime) {
      for (PriorityQueue<Claim> extremes : List.of(lowest, highest)) {
        while (!extremes.isEmpty() && extremes.peek().end().isBefore(claim.start())) {
          extremes.remove();
        }
      }
      if (!lowest.isEmpty() && lowest.peek().upper().compareTo(claim.lower()) < 0
          || !highest.isEmpty() && highest.peek().lower().compareTo(claim.upper()) > 0) {
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
  private record Claim(LocalDate start, LocalDate end, BigDecimal lower, BigDecimal upper) {

    static Claim of(Quantity count, Tolerance tolerance) {
      Range range = Range.of(count, tolerance);
      return new Claim(
          firstDay(count),
          lastDay(count),
          range.atLeast(),
          range.atMost().orElse(ComparableCounts.UNBOUNDED));
    }
  }

  /** Returns the first day of a claim, or the first of all days if it has none. */
  static LocalDate firstDay(Quantity count) {
    return count.getAsOf().flatMap(Time::earliest).orElse(LocalDate.MIN);
  }

  /** Returns the last day of a claim, or the last of all days if it has none. */
  static LocalDate lastDay(Quantity count) {
    return count.getAsOf().flatMap(Time::latest).orElse(LocalDate.MAX);
  }
}
