package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.Unit;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * How many of something there are, as somebody stated it.
 *
 * <p>A count is a claim, not a result: "more than 300" stays that, and its
 * {@linkplain #lowerBound() bounds} say what it allows.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code value-given-unless-indefinite}: only an indefinite count has no value, and it has
 *       none;
 *   <li>{@code upper-given-if-between}: only a count between two numbers has an upper one;
 *   <li>{@code value-below-upper}: the lower number is less than the upper;
 *   <li>{@code not-nested-too-deep}: breakdowns of breakdowns have at most 16 levels, the count
 *       included.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Quantity implements JsonObject permits ImmutableQuantity {

  Quantity() {}

  /**
   * {@return a count of exactly that many}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity exactly(long value, Unit unit) {
    return of(Qualifier.EXACT, value, unit);
  }

  /**
   * {@return a count of that many or more}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity atLeast(long value, Unit unit) {
    return of(Qualifier.AT_LEAST, value, unit);
  }

  /**
   * {@return a count of more than that many}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity moreThan(long value, Unit unit) {
    return of(Qualifier.MORE_THAN, value, unit);
  }

  /**
   * {@return a count of about that many}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity about(long value, Unit unit) {
    return of(Qualifier.ABOUT, value, unit);
  }

  /**
   * {@return a count of a little less than that many}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity nearly(long value, Unit unit) {
    return of(Qualifier.NEARLY, value, unit);
  }

  /**
   * {@return a count of that many or fewer}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity atMost(long value, Unit unit) {
    return of(Qualifier.AT_MOST, value, unit);
  }

  /**
   * {@return a count of fewer than that many}
   *
   * @param value the number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity fewerThan(long value, Unit unit) {
    return of(Qualifier.FEWER_THAN, value, unit);
  }

  /**
   * {@return a count of anything from one number to another, both included}
   *
   * @param lower the lower number
   * @param upper the upper number
   * @param unit what is counted
   * @throws ConstraintViolationException if it would break a rule: if the upper number is not above
   *     the lower one, say
   */
  public static Quantity between(long lower, long upper, Unit unit) {
    return builder()
        .qualifier(Qualifier.BETWEEN)
        .value(lower)
        .upper(upper)
        .unit(unit)
        .build();
  }

  /**
   * {@return a count of some number, which is not stated}
   *
   * @param unit what is counted
   */
  public static Quantity indefinite(Unit unit) {
    return builder().qualifier(Qualifier.INDEFINITE).unit(unit).build();
  }

  private static Quantity of(Qualifier qualifier, long value, Unit unit) {
    return builder().qualifier(qualifier).value(value).unit(unit).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how the value is to be read} */
  @Required
  public abstract Code<Qualifier> getQualifier();

  /** {@return the number, or the lower of two; absent if the count is indefinite} */
  public abstract Optional<@Amount Long> getValue();

  /** {@return the upper number of a count that lies between two} */
  public abstract Optional<@Amount Long> getUpper();

  /** {@return what is counted} */
  @Required
  public abstract Code<Unit> getUnit();

  /** {@return the count in the words of the source, as in "dozens of groups"} */
  public abstract Optional<@PlainText(max = 1_000) String> getAsStated();

  /** {@return when this was the count} */
  public abstract Optional<PartialDate> getAsOf();

  /** {@return the parts that the count is made up of, as stated} They need not add up. */
  public abstract List<QuantityPart> getBreakdown();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Quantity.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * Returns the least number that the count allows, with the {@linkplain Tolerance#standard()
   * standard tolerance}.
   *
   * @return 0 if nothing is stated
   */
  public final long lowerBound() {
    return lowerBound(Tolerance.standard());
  }

  /**
   * Returns the least number that the count allows.
   *
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return 0 if nothing is stated
   */
  public final long lowerBound(Tolerance tolerance) {
    long value = getValue().orElse(0L);
    return switch (getQualifier().getBroad()) {
      case EXACT, AT_LEAST, BETWEEN -> value;
      case MORE_THAN -> value == Long.MAX_VALUE ? value : value + 1;
      case ABOUT -> Math.max(0, value - tolerance.ofAbout(value));
      case NEARLY -> Math.max(0, value - tolerance.ofNearly(value));
      case AT_MOST, FEWER_THAN, INDEFINITE, OTHER -> 0;
    };
  }

  /**
   * Returns the greatest number that the count allows, with the {@linkplain Tolerance#standard()
   * standard tolerance}.
   *
   * @return empty if there is no bound
   */
  public final OptionalLong upperBound() {
    return upperBound(Tolerance.standard());
  }

  /**
   * Returns the greatest number that the count allows. It is never less than 0, even for "fewer
   * than 0" and "nearly 0", which nothing can be.
   *
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return empty if there is no bound
   */
  public final OptionalLong upperBound(Tolerance tolerance) {
    long value = getValue().orElse(-1L);
    if (value < 0) {
      return OptionalLong.empty(); // nothing is stated, or nothing that makes sense
    }
    return switch (getQualifier().getBroad()) {
      case EXACT, AT_MOST -> OptionalLong.of(value);
      case NEARLY, FEWER_THAN -> OptionalLong.of(Math.max(0, value - 1));
      case BETWEEN -> getUpper().map(OptionalLong::of).orElseGet(OptionalLong::empty);
      case ABOUT ->
        value >= Long.MAX_VALUE - tolerance.ofAbout(value)
            ? OptionalLong.empty()
            : OptionalLong.of(value + tolerance.ofAbout(value));
      case AT_LEAST, MORE_THAN, INDEFINITE, OTHER -> OptionalLong.empty();
    };
  }

  /**
   * {@return whether this count and another can both be right, with the
   * {@linkplain Tolerance#standard() standard tolerance}}
   *
   * @param other the other count
   */
  public final boolean isCompatibleWith(Quantity other) {
    return isCompatibleWith(other, Tolerance.standard());
  }

  /**
   * {@return whether this count and another can both be right: whether their bounds overlap} Counts
   * of different units, and counts of certainly different dates, never contradict each other.
   *
   * @param other the other count
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   */
  public final boolean isCompatibleWith(Quantity other, Tolerance tolerance) {
    return !isComparableWith(other)
        || lowerBound(tolerance) <= other.upperBound(tolerance).orElse(Long.MAX_VALUE)
            && other.lowerBound(tolerance) <= upperBound(tolerance).orElse(Long.MAX_VALUE);
  }

  /**
   * {@return whether this count and another are about the same: of one unit, and not of dates that
   * have no day in common} A count without a date can be of any.
   *
   * @param other the other count
   */
  public final boolean isComparableWith(Quantity other) {
    boolean sameTime = getAsOf().isEmpty()
        || other.getAsOf().isEmpty()
        || getAsOf().get().relationTo(other.getAsOf().get()).isOverlap();
    return sameTime && getUnit().equals(other.getUnit());
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.VALUE_GIVEN_UNLESS_INDEFINITE)
  final boolean isValueGivenUnlessIndefinite() {
    return getQualifier() == null
        || getQualifier().is(Qualifier.OTHER)
        || getValue().isEmpty() == getQualifier().is(Qualifier.INDEFINITE);
  }

  @AssertTrue(message = RuleWords.UPPER_GIVEN_IF_BETWEEN)
  final boolean isUpperGivenIfBetween() {
    return getQualifier() == null
        || getQualifier().is(Qualifier.OTHER)
        || getUpper().isPresent() == getQualifier().is(Qualifier.BETWEEN);
  }

  @AssertTrue(message = RuleWords.VALUE_BELOW_UPPER)
  final boolean isValueBelowUpper() {
    return getValue().isEmpty()
        || getUpper().isEmpty()
        || getValue().get() < getUpper().get();
  }

  @AssertTrue(message = RuleWords.NOT_NESTED_TOO_DEEP)
  final boolean isNotNestedTooDeep() {
    return getBreakdown().isEmpty()
        || Nesting.isWithinBounds(
            this,
            count -> count.getBreakdown().stream().map(QuantityPart::getCount).toList());
  }

  @Value.Check
  void check() {
    QuantityCheck.check(this);
  }

  @Override
  public String toString() {
    return getQualifier()
        + getValue().map(value -> " " + value).orElse("")
        + getUpper().map(upper -> "–" + upper).orElse("")
        + " "
        + getUnit();
  }

  /** Assembles a {@link Quantity}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableQuantity.Builder implements QuantitySetters {

    @Nullable
    BrokenParts<Quantity> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Quantity build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
