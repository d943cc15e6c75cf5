package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.CanonicalNumber;
import org.jointletter.constraint.CurrencyCode;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.QuantityRole;
import org.jointletter.vocabulary.Unit;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much of something there is, as somebody stated it: a count, a share, an amount of
 * money, a measure.
 *
 * <p>A quantity is a claim, not a result: "more than 300" stays that, and its
 * {@linkplain #lowerBound() bounds} say what it allows. Numbers are equal if their values are:
 * {@code 4.50} is kept as {@code 4.5}.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code value-given-unless-indefinite}: only an indefinite quantity has no value, and it has
 *       none;
 *   <li>{@code upper-given-if-between}: only a quantity between two numbers has an upper one;
 *   <li>{@code value-below-upper}: the lower number is less than the upper;
 *   <li>{@code currency-given-if-money}: money has a currency, and no other unit has one;
 *   <li>{@code of-given-if-percent}: a percentage is of something;
 *   <li>{@code not-nested-too-deep}: breakdowns of breakdowns have at most 16 levels, the quantity
 *       included.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Quantity implements JsonObject permits ImmutableQuantity {

  /** Units of which there can be any part. */
  private static final Set<Unit> MEASURES = EnumSet.of(
      Unit.PERCENT,
      Unit.MONEY,
      Unit.TIME,
      Unit.LENGTH,
      Unit.AREA,
      Unit.VOLUME,
      Unit.MASS,
      Unit.OTHER);

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

  /**
   * {@return exactly that percentage of something}
   *
   * @param value the percentage, as in {@code 4.5}
   * @param whole of what it is a share
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity percent(BigDecimal value, String whole) {
    return builder()
        .qualifier(Qualifier.EXACT)
        .value(value)
        .unit(Unit.PERCENT)
        .of(whole)
        .build();
  }

  /**
   * {@return exactly that much money}
   *
   * @param value the amount
   * @param currency the currency, as in {@code CHF}
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Quantity money(BigDecimal value, String currency) {
    return builder()
        .qualifier(Qualifier.EXACT)
        .value(value)
        .unit(Unit.MONEY)
        .currency(currency)
        .build();
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

  /** {@return the number, or the lower of two; absent if the quantity is indefinite} */
  public abstract Optional<@Amount BigDecimal> getValue();

  /** {@return the upper number of a quantity that lies between two} */
  public abstract Optional<@Amount BigDecimal> getUpper();

  /** {@return what is counted, or what the number measures} */
  @Required
  public abstract Code<Unit> getUnit();

  /** {@return the currency of an amount of money} */
  public abstract Optional<@CurrencyCode String> getCurrency();

  /**
   * {@return the whole of which it is a share or a part, or the things that are counted, if the
   * unit is too general: "of the members", "of the recommendations"}
   */
  public abstract Optional<Text> getOf();

  /** {@return what the number is for or how it came about, if it is not a mere statement} */
  public abstract Optional<Code<QuantityRole>> getRole();

  /** {@return the quantity in the words of the source, as in "dozens of groups"} */
  public abstract Optional<@PlainText(max = 1_000) String> getAsStated();

  /** {@return when this was the number} */
  public abstract Optional<Time> getAsOf();

  /**
   * {@return the parts that the quantity is made up of, as stated} They need not add up; parts of
   * different {@linkplain QuantityPart#getDimension() dimensions} are of the same whole, each
   * dimension for itself.
   */
  public abstract List<QuantityPart> getBreakdown();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Quantity.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * Returns the least number that the quantity allows, with the {@linkplain Tolerance#standard()
   * standard tolerance}.
   *
   * @return 0 if nothing is stated
   */
  public final BigDecimal lowerBound() {
    return lowerBound(Tolerance.standard());
  }

  /**
   * Returns the least number that the quantity allows. "More than 300" allows 301 if whole things
   * are counted. What is measured can have any number of up to six decimals, and so can a quantity
   * of a unit that is not known: "more than 4.5 percent" allows 4.500001.
   *
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return 0 if nothing is stated
   */
  public final BigDecimal lowerBound(Tolerance tolerance) {
    BigDecimal value = stated().orElse(BigDecimal.ZERO);
    BigDecimal least = switch (getQualifier().getBroad()) {
      case EXACT, AT_LEAST, BETWEEN -> value;
      case MORE_THAN -> value.add(step());
      case ABOUT -> value.subtract(tolerance.ofAbout(value, step()).orElse(value));
      case NEARLY -> value.subtract(tolerance.ofNearly(value, step()));
      case AT_MOST, FEWER_THAN, INDEFINITE, OTHER -> BigDecimal.ZERO;
    };
    return CanonicalNumber.of(least.max(BigDecimal.ZERO));
  }

  /**
   * Returns the greatest number that the quantity allows, with the {@linkplain Tolerance#standard()
   * standard tolerance}.
   *
   * @return empty if there is no bound
   */
  public final Optional<BigDecimal> upperBound() {
    return upperBound(Tolerance.standard());
  }

  /**
   * Returns the greatest number that the quantity allows. It is never less than 0, even for "fewer
   * than 0" and "nearly 0", which nothing can be.
   *
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return empty if there is no bound
   */
  public final Optional<BigDecimal> upperBound(Tolerance tolerance) {
    return stated()
        .flatMap(value -> switch (getQualifier().getBroad()) {
          case EXACT, AT_MOST -> Optional.of(value);
          case NEARLY, FEWER_THAN -> Optional.of(value.subtract(step()).max(BigDecimal.ZERO));
          case BETWEEN -> getUpper();
          case ABOUT -> tolerance.ofAbout(value, step()).map(value::add);
          case AT_LEAST, MORE_THAN, INDEFINITE, OTHER -> Optional.empty();
        })
        .map(CanonicalNumber::of);
  }

  /** Returns the value, unless there is none or it makes no sense. */
  private Optional<BigDecimal> stated() {
    return getValue().filter(Amount.Validator::isAmount);
  }

  /** Returns by how much one number must be greater than another at least. */
  private BigDecimal step() {
    boolean counted = !MEASURES.contains(getUnit().getBroad());
    return counted && getValue().filter(value -> value.scale() > 0).isEmpty()
        ? BigDecimal.ONE
        : Amount.SMALLEST;
  }

  /**
   * {@return whether this quantity and another can both be right, with the
   * {@linkplain Tolerance#standard() standard tolerance}}
   *
   * @param other the other quantity
   */
  public final boolean isCompatibleWith(Quantity other) {
    return isCompatibleWith(other, Tolerance.standard());
  }

  /**
   * {@return whether this quantity and another can both be right: whether their bounds overlap}
   * Quantities of different things, and of certainly different dates, never contradict each other.
   *
   * @param other the other quantity
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   */
  public final boolean isCompatibleWith(Quantity other, Tolerance tolerance) {
    return !isComparableWith(other)
        || !isBelow(other, tolerance) && !other.isBelow(this, tolerance);
  }

  private boolean isBelow(Quantity other, Tolerance tolerance) {
    return upperBound(tolerance)
        .filter(most -> most.compareTo(other.lowerBound(tolerance)) < 0)
        .isPresent();
  }

  /**
   * {@return whether this quantity and another are about the same: of the
   * {@linkplain #comparisonKey() same thing}, and not of dates that have no day in common} A
   * quantity without a date can be of any.
   *
   * @param other the other quantity
   */
  public final boolean isComparableWith(Quantity other) {
    boolean sameTime = getAsOf().isEmpty()
        || other.getAsOf().isEmpty()
        || getAsOf().get().relationTo(other.getAsOf().get()).canOverlap();
    return sameTime && comparisonKey().equals(other.comparisonKey());
  }

  /**
   * {@return a text that two quantities have in common if they are of the same thing, as written:
   * of one unit, one currency, one role and one whole} It serves to group them; its form may
   * change.
   */
  public final String comparisonKey() {
    String unit = getUnit().getText();
    return isPlainCount()
        ? unit
        : String.join(
            "\0",
            unit,
            getCurrency().orElse(""),
            getRole().map(Code::getText).orElse(""),
            getOf().map(Text::getValue).orElse(""));
  }

  /**
   * {@return whether it states how many of the unit there are, and nothing more: not a share of
   * something, an amount of money, or a number with a role, such as a goal}
   */
  public final boolean isPlainCount() {
    return getCurrency().isEmpty() && getRole().isEmpty() && getOf().isEmpty();
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
        || getValue().get().compareTo(getUpper().get()) < 0;
  }

  @AssertTrue(message = RuleWords.CURRENCY_GIVEN_IF_MONEY)
  final boolean isCurrencyGivenIfMoney() {
    return getUnit() == null
        || getUnit().is(Unit.OTHER)
        || getCurrency().isPresent() == getUnit().is(Unit.MONEY);
  }

  @AssertTrue(message = RuleWords.OF_GIVEN_IF_PERCENT)
  final boolean isOfGivenIfPercent() {
    return getUnit() == null || !getUnit().is(Unit.PERCENT) || getOf().isPresent();
  }

  @AssertTrue(message = RuleWords.NOT_NESTED_TOO_DEEP)
  final boolean isNotNestedTooDeep() {
    return getBreakdown().isEmpty()
        || Nesting.isWithinBounds(
            this,
            quantity ->
                quantity.getBreakdown().stream().map(QuantityPart::getQuantity).toList());
  }

  @Value.Check
  Quantity check() {
    Optional<BigDecimal> value = getValue().map(CanonicalNumber::of);
    Optional<BigDecimal> upper = getUpper().map(CanonicalNumber::of);
    if (!value.equals(getValue()) || !upper.equals(getUpper())) {
      return toBuilder().value(value).upper(upper).build();
    }
    QuantityCheck.check(this);
    return this;
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
