package org.jointletter.model;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Constraints;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Theme;

/**
 * Something that somebody says was done, where, to whom and by whom.
 *
 * <p>It stays attributed to those who say it. The library takes no side: what others concluded
 * stands in the {@linkplain Assessment assessments}, and a denial in the {@linkplain Position
 * positions} of a response.
 *
 * @since 0.1
 */
@Value.Immutable(lazyhash = true)
public abstract sealed class Allegation permits ImmutableAllegation {

  private static final Constraints<Allegation> RULES = Constraints.of(MethodHandles.lookup());

  Allegation() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id by which responses point at this allegation, unique in its document. */
  @Required
  @Slug
  public abstract String getId();

  /** Returns what is alleged, in the letter's own words. */
  @Required
  public abstract Text getStatement();

  /** Returns what it is about. */
  public abstract List<Code<Theme>> getThemes();

  /** Returns where. */
  public abstract List<Jurisdiction> getJurisdictions();

  /** Returns who is said to be responsible. They need not be addressees. */
  public abstract List<Party> getResponsible();

  /** Returns who is said to be affected. */
  public abstract List<AffectedGroup> getAffected();

  /** Returns when. */
  public abstract Optional<Period> getPeriod();

  /** Returns the numbers that are stated. */
  public abstract List<Count> getQuantities();

  /** Returns the norms that are said to be breached. */
  public abstract List<Text> getProvisions();

  /** Returns who alleges it; the letter's signatories if it is absent. */
  public abstract Optional<Party> getAttributedTo();

  /** Returns what others concluded. */
  public abstract List<Assessment> getAssessments();

  /** Returns where this is said. */
  public abstract List<Citation> getCitations();

  /** Returns what others have added, by prefixed name, each as compact JSON text, in order. */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Allegation.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * Returns every status that an assessment gives the allegation, in order, each once:
   * {@linkplain AssessmentStatus#ALLEGED alleged} alone if there is no assessment.
   */
  public final List<Code<AssessmentStatus>> statuses() {
    return getAssessments().isEmpty()
        ? List.of(Code.of(AssessmentStatus.ALLEGED))
        : getAssessments().stream().map(Assessment::getStatus).distinct().toList();
  }

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Allegation[" + getId() + "]";
  }

  /** Assembles an {@link Allegation}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAllegation.Builder {

    Builder() {}

    /** Sets {@link #getStatement() statement}, in a language that is not told. */
    public Builder statement(String value) {
      return statement(Text.of(value));
    }

    /** Adds to {@link #getThemes() themes}, with a known term. */
    public Builder addTheme(Theme term) {
      return addTheme(Code.of(term));
    }

    /** Adds to {@link #getProvisions() provisions}, in a language that is not told. */
    public Builder addProvision(String value) {
      return addProvision(Text.of(value));
    }

    /** Adds to {@link #getCitations() citations} a source as a whole, by id. */
    public Builder addCitation(String source) {
      return addCitation(Citation.of(source));
    }
  }
}
