package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.Amount;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The place of a letter in a series of letters.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code titled-or-numbered}: there is a title or a number;
 *   <li>{@code number-within-total}: the number is not greater than the total.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Series implements JsonObject permits ImmutableSeries {

  Series() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the title of the series} */
  public abstract Optional<Text> getTitle();

  /** {@return the number of the letter in the series} */
  public abstract Optional<@Amount BigDecimal> getNumber();

  /** {@return how many letters the series has} */
  public abstract Optional<@Amount BigDecimal> getTotal();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Series.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.TITLED_OR_NUMBERED)
  final boolean isTitledOrNumbered() {
    return getTitle().isPresent() || getNumber().isPresent();
  }

  @AssertTrue(message = RuleWords.NUMBER_WITHIN_TOTAL)
  final boolean isNumberWithinTotal() {
    return getNumber().isEmpty()
        || getTotal().isEmpty()
        || getNumber().get().compareTo(getTotal().get()) <= 0;
  }

  @Value.Check
  void check() {
    SeriesCheck.check(this);
  }

  @Override
  public String toString() {
    return "Series[" + getNumber().map(String::valueOf).orElse("") + "]";
  }

  /** Assembles a {@link Series}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSeries.Builder implements SeriesSetters {

    @Nullable
    BrokenParts<Series> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Series build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
