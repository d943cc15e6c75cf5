package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.NotEmpty;
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
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * What someone concluded about an allegation, a demand or a statement, and where they say so.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Assessment implements JsonObject permits ImmutableAssessment {

  Assessment() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the conclusion} */
  @Required
  public abstract Code<AssessmentStatus> getStatus();

  /** {@return who concluded it} */
  @Required
  public abstract Party getBy();

  /** {@return when} */
  public abstract Optional<Time> getOn();

  /** {@return the reason that they give} */
  public abstract Optional<Text> getReason();

  /** {@return where it is said: at least one place} */
  @NotEmpty(message = RuleWords.NOT_EMPTY_CITATIONS)
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Assessment.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    AssessmentCheck.check(this);
  }

  @Override
  public String toString() {
    return "Assessment[" + getStatus() + "]";
  }

  /** Assembles an {@link Assessment}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAssessment.Builder
      implements AssessmentSetters {

    @Nullable
    BrokenParts<Assessment> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Assessment build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
