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
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.PartsMode;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * Something that a letter asks for, or that its signatories pledge.
 *
 * <p>It says what is asked, of whom and by when. What others answered is no part of it: see
 * {@link OfficialResponse}. Whether it was met stands in the {@linkplain Assessment assessments}.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code parts-mode-given-with-parts}: parts come with a mode, and a mode with parts;
 *   <li>{@code linked-to-others}: a demand does not link to itself;
 *   <li>{@code not-nested-too-deep}: parts of parts do not go on for ever: there are at most 16
 *       levels, the demand included.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class Demand implements JsonObject permits ImmutableDemand {

  Demand() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id by which responses point at this demand, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return the request, in the letter's own words} */
  @Required
  public abstract Text getStatement();

  /** {@return what kinds of thing are asked for} */
  public abstract List<Code<DemandKind>> getKinds();

  /** {@return the party ids of the addressees who are asked; all of them if it is empty} */
  @RefersTo(Party.class)
  public abstract List<@Slug String> getDirectedTo();

  /** {@return the parts that the demand consists of} */
  public abstract List<Demand> getParts();

  /** {@return how the parts combine} Present if there are parts. */
  public abstract Optional<Code<PartsMode>> getPartsMode();

  /** {@return a condition under which it is asked} */
  public abstract Optional<Text> getCondition();

  /** {@return the deadline that the letter sets} */
  public abstract Optional<Time> getDeadline();

  /** {@return those for whose sake it is asked: persons, classes, collectives} */
  public abstract List<Party> getBeneficiaries();

  /** {@return the articles or cases that it is about} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return the numbers that are stated} */
  public abstract List<Quantity> getQuantities();

  /** {@return the conclusions of others, such as whether it was met} */
  public abstract List<Assessment> getAssessments();

  /** {@return who asks; the letter's signatories if it is absent} */
  public abstract Optional<Party> getAttributedTo();

  /** {@return how it relates to other records and texts, as to the same demand elsewhere} */
  public abstract List<Link> getLinks();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Demand.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.PARTS_MODE_GIVEN_WITH_PARTS)
  final boolean isPartsModeGivenWithParts() {
    return getParts().isEmpty() != getPartsMode().isPresent();
  }

  @AssertTrue(message = RuleWords.NOT_NESTED_TOO_DEEP)
  final boolean isNotNestedTooDeep() {
    return getParts().isEmpty() || Nesting.isWithinBounds(this, Demand::getParts);
  }

  @AssertTrue(message = RuleWords.LINKED_TO_OTHERS)
  final boolean isLinkedToOthers() {
    return getId() == null || !Link.anyLeadsTo(getId(), getLinks());
  }

  @Value.Check
  void check() {
    DemandCheck.check(this);
  }

  @Override
  public String toString() {
    return "Demand[" + getId() + "]";
  }

  /** Assembles a {@link Demand}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableDemand.Builder implements DemandSetters {

    @Nullable
    BrokenParts<Demand> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Demand build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
