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
import org.jointletter.vocabulary.EventKind;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.LetterStatus;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A text in which several ask, state or allege something together, with all that is known of it.
 *
 * <p>What came of it is told by {@link OfficialResponse}.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code published-not-before-dated}: a letter is not certainly published before it is dated;
 *   <li>{@code version-labels-distinct}: no two versions have one label;
 *   <li>{@code linked-to-others}: a letter does not link to itself.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
@UniqueIds
@ReferencesResolve
public abstract sealed class JointLetter implements JsonObject permits ImmutableJointLetter {

  JointLetter() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the letter, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return what kind of text it is} */
  @Required
  public abstract Code<LetterKind> getKind();

  /** {@return where the letter stands} */
  public abstract Optional<Code<LetterStatus>> getStatus();

  /** {@return the title, or what the letter is called} */
  @Required
  public abstract Text getTitle();

  /** {@return reference numbers} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return what happened to the letter} Several may tell of one fact and disagree. */
  public abstract List<Event> getEvents();

  /** {@return the versions of its text} */
  public abstract List<Version> getVersions();

  /** {@return the id of the coalition that it comes from} */
  @RefersTo(Coalition.class)
  public abstract Optional<@Slug String> getCoalition();

  /** {@return those to whom it is addressed} There may be none. */
  public abstract List<Addressee> getAddressees();

  /** {@return the signatories} */
  @Required
  public abstract Roster getRoster();

  /** {@return what it is about} */
  public abstract Optional<Text> getSubject();

  /** {@return what it asks for} That may be nothing. */
  public abstract List<Demand> getDemands();

  /** {@return what it alleges} That may be nothing. */
  public abstract List<Allegation> getAllegations();

  /** {@return those who speak for it} */
  public abstract List<Spokesperson> getSpokespersons();

  /** {@return how it relates to other records and texts} */
  public abstract List<Link> getLinks();

  /** {@return where it can be read} */
  public abstract List<Copy> getCopies();

  /** {@return what it says about itself, as in "affiliations for identification only"} */
  public abstract List<Text> getDisclaimers();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = JointLetter.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.PUBLISHED_NOT_BEFORE_DATED)
  final boolean isPublishedNotBeforeDated() {
    return !PartialDate.areAllCertainlyBefore(
        datesOf(EventKind.PUBLISHED), datesOf(EventKind.DATED));
  }

  @AssertTrue(message = RuleWords.VERSION_LABELS_DISTINCT)
  final boolean isVersionLabelsDistinct() {
    return Version.haveDistinctLabels(getVersions());
  }

  @AssertTrue(message = RuleWords.LINKED_TO_OTHERS)
  final boolean isLinkedToOthers() {
    return getId() == null || !Link.anyLeadsTo(getId(), getLinks());
  }

  private List<PartialDate> datesOf(EventKind kind) {
    return Event.datesOf(getEvents(), code -> code.is(kind));
  }

  @Value.Check
  void check() {
    JointLetterCheck.check(this);
  }

  @Override
  public String toString() {
    return "JointLetter[" + getId() + ", " + getRoster() + "]";
  }

  /** Assembles a {@link JointLetter}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableJointLetter.Builder
      implements JointLetterSetters {

    @Nullable
    BrokenParts<JointLetter> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public JointLetter build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
