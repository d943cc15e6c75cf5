package org.jointletter.model;

import jakarta.validation.constraints.NotEmpty;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Constraints;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;

/**
 * What someone concluded about an allegation, and where they say so.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Assessment permits ImmutableAssessment {

  private static final Constraints<Assessment> RULES = Constraints.of(MethodHandles.lookup());

  Assessment() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the conclusion. */
  @Required
  public abstract Code<AssessmentStatus> getStatus();

  /** Returns who concluded it. */
  @Required
  public abstract Party getBy();

  /** Returns when. */
  public abstract Optional<PartialDate> getOn();

  /** Returns where it is said: at least one place. */
  @NotEmpty(message = "must have at least one citation")
  public abstract List<Citation> getCitations();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Assessment.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Assessment[" + getStatus() + "]";
  }

  /** Assembles an {@link Assessment}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAssessment.Builder {

    Builder() {}

    /** Sets {@link #getStatus() status}, with a known term. */
    public Builder status(AssessmentStatus term) {
      return status(Code.of(term));
    }

    /** Sets {@link #getOn() on}, to the day. */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }

    /** Sets {@link #getOn() on}, as in {@code 2020-06}. */
    public Builder on(String text) {
      return on(PartialDate.parse(text));
    }

    /** Adds to {@link #getCitations() citations} a source as a whole, by id. */
    public Builder addCitation(String source) {
      return addCitation(Citation.of(source));
    }
  }
}
