package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * The position of a response on one demand, allegation, letter or signature.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Position implements JsonObject permits ImmutablePosition {

  Position() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the demand, allegation, letter or signature} */
  @Required
  @RefersTo({Allegation.class, Demand.class, Statement.class, JointLetter.class, Signatory.class})
  @Slug
  public abstract String getOn();

  /** {@return what it says to it} */
  @Required
  public abstract Code<PositionKind> getPosition();

  /** {@return the condition under which the position holds} */
  public abstract Optional<Text> getCondition();

  /** {@return when the position was taken, if not with the response} */
  public abstract Optional<Time> getAt();

  /** {@return when what is promised falls due} */
  public abstract Optional<Time> getDue();

  /** {@return whether what is promised was done, as others assess it} */
  public abstract List<Assessment> getAssessments();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Position.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    PositionCheck.check(this);
  }

  @Override
  public String toString() {
    return "Position[" + getOn() + ", " + getPosition() + "]";
  }

  /** Assembles a {@link Position}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutablePosition.Builder implements PositionSetters {

    @Nullable
    BrokenParts<Position> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Position build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
