package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A span of time, as far as its ends are known.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code end-not-before-start}: the end is not certainly before the start;
 *   <li>{@code ongoing-without-end}: what goes on has no end.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Period implements JsonObject permits ImmutablePeriod {

  Period() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the first day, month or year} */
  public abstract Optional<PartialDate> getStart();

  /** {@return the last day, month or year} */
  public abstract Optional<PartialDate> getEnd();

  /** {@return whether the source says that it goes on} */
  @Value.Default
  public boolean isOngoing() {
    return false;
  }

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Period.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.END_NOT_BEFORE_START)
  final boolean isEndNotBeforeStart() {
    return getStart().isEmpty()
        || getEnd().isEmpty()
        || !getEnd().get().isCertainlyBefore(getStart().get());
  }

  @AssertTrue(message = RuleWords.ONGOING_WITHOUT_END)
  final boolean isOngoingWithoutEnd() {
    return !isOngoing() || getEnd().isEmpty();
  }

  @Value.Check
  void check() {
    PeriodCheck.check(this);
  }

  @Override
  public String toString() {
    return getStart().map(PartialDate::toString).orElse("..")
        + "/"
        + getEnd().map(PartialDate::toString).orElse(isOngoing() ? "ongoing" : "..");
  }

  /** Assembles a {@link Period}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutablePeriod.Builder implements PeriodSetters {

    @Nullable
    BrokenParts<Period> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Period build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
