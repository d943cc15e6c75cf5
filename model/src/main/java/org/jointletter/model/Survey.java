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
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.SurveyedList;
import org.jspecify.annotations.Nullable;

/**
 * The extent to which somebody looked into a list, and the result.
 *
 * <p>Without a survey, an empty list can mean that there is nothing, or that nobody has looked.
 * With a complete one, nothing is missing from the list: no answer is known, as of a day and
 * according to a source.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Survey implements JsonObject permits ImmutableSurvey {

  Survey() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the list} */
  @Required
  public abstract Code<SurveyedList> getOf();

  /** {@return how much of it is listed} */
  @Required
  public abstract Code<Completeness> getCompleteness();

  /** {@return when this was so} */
  public abstract Optional<Time> getAsOf();

  /** {@return who looked; whoever keeps the record if it is absent} */
  public abstract Optional<Party> getBy();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Survey.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    SurveyCheck.check(this);
  }

  @Override
  public String toString() {
    return "Survey[" + getOf() + ", " + getCompleteness() + "]";
  }

  /** Assembles a {@link Survey}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSurvey.Builder implements SurveySetters {

    @Nullable
    BrokenParts<Survey> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Survey build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
