package org.jointletter.query.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointletter.model.Quantity;
import org.jointletter.model.Tolerance;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Unit;

/**
 * Claims of one thing that can be about one time: there is a day on which all of them may hold, and
 * no further claim of the thing may hold on it.
 *
 * <p>They fall into {@linkplain AgreeingCounts sets that agree}, one if nobody contradicts. Sets
 * can overlap: "more than 300" agrees with 321 and with 329, which contradict each other. What
 * stands between two neighbouring sets is a {@linkplain CountDisagreement disagreement}.
 *
 * @since 0.1
 */
public final class ComparableCounts {

  /** Stands for the upper bound of claims that have none: no claim allows as much. */
  static final BigDecimal UNBOUNDED = BigDecimal.ONE.scaleByPowerOfTen(100);

  private final List<Quantity> ofUnit;
  private final Sweep<LocalDate> times;
  private final int time;
  private final Tolerance tolerance;

  private ComparableCounts(
      List<Quantity> ofUnit, Sweep<LocalDate> times, int time, Tolerance tolerance) {
    this.ofUnit = ofUnit;
    this.times = times;
    this.time = time;
    this.tolerance = tolerance;
  }

  static List<ComparableCounts> of(List<Quantity> ofUnit, Tolerance tolerance) {
    Sweep<LocalDate> times = new Sweep<>(
        ofUnit.stream().map(CountAgreement::firstDay).toList(),
        ofUnit.stream().map(CountAgreement::lastDay).toList());
    return IntStream.range(0, times.windows())
        .mapToObj(time -> new ComparableCounts(ofUnit, times, time, tolerance))
        .toList();
  }

  /** {@return what is counted} */
  public Code<Unit> getUnit() {
    return ofUnit.get(0).getUnit();
  }

  /** {@return the first day on which all of the claims may hold; empty if none has a date} */
  public Optional<LocalDate> getFirstDay() {
    return day(times.from(time));
  }

  /** {@return the last day on which all of the claims may hold; empty if none has a date} */
  public Optional<LocalDate> getLastDay() {
    return day(times.to(time));
  }

  /** {@return the claims, in the order in which they were given} */
  public List<Quantity> getClaims() {
    return those(ofUnit, times.in(time));
  }

  /**
   * {@return the sets of claims that agree, in the order of their numbers} There are at most as
   * many as there are claims, and each claim is in one of them at least.
   */
  public List<AgreeingCounts> getAgreeing() {
    List<Quantity> claims = getClaims();
    Sweep<BigDecimal> numbers = numbers(claims);
    return IntStream.range(0, numbers.windows())
        .mapToObj(set -> new AgreeingCounts(claims, numbers, set))
        .toList();
  }

  /**
   * {@return what stands between each set that agrees and the next: one less than there are sets} A
   * claim is named twice at most.
   */
  public List<CountDisagreement> getDisagreements() {
    List<Quantity> claims = getClaims();
    Sweep<BigDecimal> numbers = numbers(claims);
    List<List<Quantity>> lower = new ArrayList<>();
    List<List<Quantity>> higher = new ArrayList<>();
    for (int set = 0; set < numbers.windows(); set++) {
      lower.add(new ArrayList<>());
      higher.add(new ArrayList<>());
    }
    for (int claim = 0; claim < claims.size(); claim++) {
      higher.get(numbers.first(claim)).add(claims.get(claim));
      lower.get(numbers.last(claim)).add(claims.get(claim));
    }
    return IntStream.range(1, numbers.windows())
        .mapToObj(set -> new CountDisagreement(lower.get(set - 1), higher.get(set)))
        .toList();
  }

  /** {@return whether no two of the claims contradict each other} */
  public boolean isAgreed() {
    return numbers(getClaims()).windows() == 1;
  }

  private Sweep<BigDecimal> numbers(List<Quantity> claims) {
    List<Range> ranges =
        claims.stream().map(claim -> Range.of(claim, tolerance)).toList();
    return new Sweep<>(
        ranges.stream().map(Range::atLeast).toList(),
        ranges.stream().map(range -> range.atMost().orElse(UNBOUNDED)).toList());
  }

  static List<Quantity> those(List<Quantity> claims, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(claims::get).toList();
  }

  private static Optional<LocalDate> day(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
        ? Optional.empty()
        : Optional.of(day);
  }

  @Override
  public String toString() {
    return "ComparableCounts[" + getClaims().size() + " of " + getUnit() + "]";
  }
}
