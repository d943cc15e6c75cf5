package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
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
import org.jointletter.vocabulary.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The rules under which a letter is collected, submitted and answered, as those of petitions and
 * citizens' initiatives.
 *
 * <p>What happened stands in the events of the letter.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Procedure implements JsonObject permits ImmutableProcedure {

  Procedure() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the procedure} */
  @Required
  public abstract Text getLabel();

  /** {@return who may sign, as stated} */
  public abstract Optional<Text> getEligibility();

  /** {@return how signatures are to be checked} */
  public abstract Optional<Code<Verification>> getVerification();

  /** {@return the steps, in their order} */
  public abstract List<ProcedureStep> getSteps();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Procedure.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    ProcedureCheck.check(this);
  }

  @Override
  public String toString() {
    return "Procedure[" + getSteps().size() + " steps]";
  }

  /** Assembles a {@link Procedure}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableProcedure.Builder implements ProcedureSetters {

    @Nullable
    BrokenParts<Procedure> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Procedure build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
