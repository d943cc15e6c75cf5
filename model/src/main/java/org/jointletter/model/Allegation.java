package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.AssessmentStatus;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Modality;
import org.jointletter.vocabulary.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says was done, where, to whom and by whom.
 *
 * <p>It stays attributed to those who say it. The library takes no side: what others concluded
 * stands in the {@linkplain Assessment assessments}, and a denial in the {@linkplain Position
 * positions} of a response.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class Allegation implements JsonObject permits ImmutableAllegation {

  Allegation() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id by which responses point at this allegation, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return what is alleged, in the letter's own words} */
  @Required
  public abstract Text getStatement();

  /** {@return how strongly it is put} */
  public abstract Optional<Code<Modality>> getModality();

  /** {@return what it is about} */
  public abstract List<Code<Theme>> getThemes();

  /** {@return what it is about, by the terms of others, such as those of a library} */
  public abstract List<Identifier> getTopics();

  /** {@return where} */
  public abstract List<Jurisdiction> getJurisdictions();

  /** {@return who is said to be responsible} They need not be addressees. */
  public abstract List<Party> getResponsible();

  /**
   * {@return who is said to be affected: persons, classes such as "those who live by the lake",
   * collectives}
   */
  public abstract List<Party> getAffected();

  /** {@return when} */
  public abstract Optional<Time> getPeriod();

  /** {@return the numbers that are stated} */
  public abstract List<Quantity> getQuantities();

  /** {@return the norms that it is about, or that are said to be breached} */
  public abstract List<Norm> getNorms();

  /** {@return the cases that it is known by} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return who alleges it; the letter's signatories if it is absent} */
  public abstract Optional<Party> getAttributedTo();

  /** {@return what others concluded} */
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
          @UnknownName(to = Allegation.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * {@return every status that an assessment gives the allegation, in order, each once:
   * {@linkplain AssessmentStatus#ALLEGED alleged} alone if there is no assessment}
   */
  public final List<Code<AssessmentStatus>> statuses() {
    return getAssessments().isEmpty()
        ? List.of(Code.of(AssessmentStatus.ALLEGED))
        : List.copyOf(getAssessments().stream()
            .map(Assessment::getStatus)
            // By their texts: strings stay apart in a table even if their hash codes are equal.
            .collect(Collectors.toMap(
                Code::getText, status -> status, (first, again) -> first, LinkedHashMap::new))
            .values());
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    AllegationCheck.check(this);
  }

  @Override
  public String toString() {
    return "Allegation[" + getId() + "]";
  }

  /** Assembles an {@link Allegation}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAllegation.Builder
      implements AllegationSetters {

    @Nullable
    BrokenParts<Allegation> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Allegation build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
