package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.HashMap;
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
import org.jointletter.vocabulary.Theme;
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
 *   <li>{@code titled-or-described}: there is a title or a description;
 *   <li>{@code published-not-before-dated}: a letter is not certainly published before it is dated;
 *   <li>{@code version-labels-distinct}: no two versions have one label;
 *   <li>{@code translated-from-others}: no version is translated from itself, be it by way of
 *       others;
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

  /** {@return the title that the letter bears} A letter without one has a description. */
  public abstract Optional<Text> getTitle();

  /** {@return the name by which others refer to it, or what it is, in words} */
  public abstract Optional<Text> getDescription();

  /** {@return further titles, such as those of a translation or of a website} */
  public abstract List<Text> getOtherTitles();

  /** {@return reference numbers} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return its place in a series of letters} */
  public abstract Optional<Series> getSeries();

  /** {@return what happened to the letter} Several may tell of one fact and disagree. */
  public abstract List<Event> getEvents();

  /** {@return the versions of its text} */
  public abstract List<Version> getVersions();

  /** {@return the ids of the coalitions that it comes from} */
  @RefersTo(Coalition.class)
  public abstract List<@Slug String> getCoalitions();

  /** {@return those to whom it is addressed} There may be none. */
  public abstract List<Addressee> getAddressees();

  /** {@return the signatories} */
  @Required
  public abstract Roster getRoster();

  /** {@return what it is about} */
  public abstract Optional<Text> getSubject();

  /** {@return its subjects} */
  public abstract List<Code<Theme>> getThemes();

  /** {@return its subjects, by the terms of others, such as those of a library} */
  public abstract List<Identifier> getTopics();

  /** {@return what it asks for} That may be nothing. */
  public abstract List<Demand> getDemands();

  /** {@return what it alleges} That may be nothing. */
  public abstract List<Allegation> getAllegations();

  /** {@return what else it says: praise, thanks, commitments} */
  public abstract List<Statement> getStatements();

  /** {@return numbers about it, such as goals, and how many demands there are} */
  public abstract List<Quantity> getQuantities();

  /** {@return the procedure that it runs under} */
  public abstract Optional<Procedure> getProcedure();

  /** {@return those who speak for it} */
  public abstract List<Spokesperson> getSpokespersons();

  /** {@return how it relates to other records and texts} */
  public abstract List<Link> getLinks();

  /** {@return where it can be read} */
  public abstract List<Copy> getCopies();

  /** {@return how far its lists, and the answers to it, were looked into} */
  public abstract List<Survey> getSurveys();

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

  /**
   * Returns a time of this letter, worked out if it is counted from an event: the deadline "within
   * 60 days of receipt" of a letter that was received on 2020-09-09 is 2020-11-08.
   *
   * @param time the time, as a demand of the letter has it, for example
   * @return the time itself if it has days of its own; empty if it is counted from an event of
   *     which the letter has no time, or several that differ, and if it is only stated in words
   * @see Time#from
   */
  public final Optional<Time> timeOf(Time time) {
    if (time.getEdtf().isPresent()) {
      return Optional.of(time);
    }
    List<Time> starts = time.getAfter().stream()
        .flatMap(after -> Event.timesOf(getEvents(), event -> isOf(after, event)).stream())
        .distinct()
        .toList();
    return starts.size() == 1 ? time.from(starts.get(0)) : Optional.empty();
  }

  /** Returns whether an event is of a kind, or of a narrower one. */
  private static boolean isOf(Code<EventKind> kind, Code<EventKind> event) {
    return kind.getKnown().map(event::is).orElseGet(() -> event.equals(kind));
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.TITLED_OR_DESCRIBED)
  final boolean isTitledOrDescribed() {
    return getTitle().isPresent() || getDescription().isPresent();
  }

  @AssertTrue(message = RuleWords.PUBLISHED_NOT_BEFORE_DATED)
  final boolean isPublishedNotBeforeDated() {
    return !Time.areAllCertainlyBefore(timesOf(EventKind.PUBLISHED), timesOf(EventKind.DATED));
  }

  @AssertTrue(message = RuleWords.VERSION_LABELS_DISTINCT)
  final boolean isVersionLabelsDistinct() {
    return Version.haveDistinctLabels(getVersions());
  }

  @AssertTrue(message = RuleWords.TRANSLATED_FROM_OTHERS)
  final boolean isTranslatedFromOthers() {
    Map<String, List<String>> originals = new HashMap<>();
    for (Version version : getVersions()) {
      version
          .getTranslationOf()
          .ifPresent(original -> originals.put(version.getLabel(), List.of(original)));
    }
    Circles circles = Circles.of(originals);
    return originals.entrySet().stream()
        .noneMatch(
            version -> circles.isPart(version.getKey(), version.getValue().get(0)));
  }

  @AssertTrue(message = RuleWords.LINKED_TO_OTHERS)
  final boolean isLinkedToOthers() {
    return getId() == null || !Link.anyLeadsTo(getId(), getLinks());
  }

  private List<Time> timesOf(EventKind kind) {
    return Event.timesOf(getEvents(), code -> code.is(kind));
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
