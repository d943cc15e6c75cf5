package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A step of a {@link Procedure}: an event that it provides for, and what it takes to get there.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code thresholds-numbered}: each threshold has a number.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class ProcedureStep implements JsonObject permits ImmutableProcedureStep {

  ProcedureStep() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the event that the step leads to} */
  @Required
  public abstract Code<EventKind> getEvent();

  /** {@return the name of the step, as stated} */
  public abstract Optional<Text> getLabel();

  /** {@return the numbers that must be reached} */
  public abstract List<Quantity> getThresholds();

  /** {@return the time limit} */
  public abstract Optional<Time> getLimit();

  /** {@return the place for which it holds} */
  public abstract Optional<Jurisdiction> getPlace();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = ProcedureStep.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.THRESHOLDS_NUMBERED)
  final boolean isThresholdsNumbered() {
    return getThresholds().stream()
        .noneMatch(threshold ->
            threshold.getQualifier() != null && threshold.getQualifier().is(Qualifier.INDEFINITE));
  }

  @Value.Check
  void check() {
    ProcedureStepCheck.check(this);
  }

  @Override
  public String toString() {
    return "ProcedureStep[" + getEvent() + "]";
  }

  /** Assembles a {@link ProcedureStep}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableProcedureStep.Builder
      implements ProcedureStepSetters {

    @Nullable
    BrokenParts<ProcedureStep> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public ProcedureStep build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
