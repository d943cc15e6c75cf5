package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
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
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseForm;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.Stance;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one or several bodies to letters, or its absence. An answer can be words or an act.
 *
 * <p>A response does not settle anything: a denial never changes an allegation, and an answer is
 * not a demand that was met.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code no-response-alone}: what was not given has no other kind;
 *   <li>{@code linked-to-others}: a response neither answers nor links to itself;
 *   <li>{@code version-labels-distinct}: no two versions have one label.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class OfficialResponse implements JsonObject
    permits ImmutableOfficialResponse {

  OfficialResponse() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the response, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return its form} */
  public abstract Optional<Code<ResponseForm>> getForm();

  /** {@return the records that it answers: letters above all} There may be none, or several. */
  public abstract List<ResponseTarget> getRespondsTo();

  /** {@return those who answer, together: at least one} */
  @NotEmpty(message = RuleWords.NOT_EMPTY_ISSUERS)
  public abstract List<Party> getIssuers();

  /** {@return those for whom the issuers answer, as in a ministry for its government} */
  public abstract List<Party> getOnBehalfOf();

  /** {@return those to whom it is addressed} There may be none, or others than who wrote. */
  public abstract List<Addressee> getRecipients();

  /** {@return who the issuers are, seen from the letters, unless a target says otherwise} */
  @Required
  public abstract Code<Relation> getRelation();

  /** {@return who spoke for it} The name may be unstated. */
  public abstract Optional<Party> getSpokesperson();

  /** {@return what it does} */
  public abstract List<Code<ResponseKind>> getKinds();

  /** {@return where it stands towards what was asked} */
  public abstract Optional<Code<Stance>> getStance();

  /** {@return the way in which it was given} */
  @Required
  public abstract Code<Channel> getChannel();

  /** {@return the question that drew it} */
  public abstract Optional<Text> getPrompt();

  /** {@return the time of the observation that there was no response by then, if it is known} */
  public abstract Optional<Time> getAsOf();

  /** {@return when it was given, published or revised} */
  public abstract List<Event> getEvents();

  /** {@return reference numbers} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return the versions of its text} */
  public abstract List<Version> getVersions();

  /** {@return its text} */
  public abstract Optional<Text> getText();

  /** {@return its positions on single demands, allegations, letters and signatures} */
  public abstract List<Position> getPositions();

  /** {@return the numbers in it, as in "20 recommendations accepted"} */
  public abstract List<Quantity> getQuantities();

  /** {@return how it relates to other records and texts} */
  public abstract List<Link> getLinks();

  /** {@return where it can be read} */
  public abstract List<Copy> getCopies();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = OfficialResponse.class) String,
          @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return whether this records that no response was given} */
  public final boolean isNoResponse() {
    return getKinds().stream().anyMatch(kind -> kind.is(ResponseKind.NO_RESPONSE));
  }

  /**
   * {@return whether this answers a record, or observes that nobody did}
   *
   * @param id the id of the record
   */
  public final boolean respondsTo(String id) {
    return getRespondsTo().stream().anyMatch(target -> id.equals(target.getTarget()));
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.NO_RESPONSE_ALONE)
  final boolean isNoResponseAlone() {
    return !isNoResponse() || getKinds().size() == 1;
  }

  @AssertTrue(message = RuleWords.LINKED_TO_OTHERS)
  final boolean isLinkedToOthers() {
    return getId() == null || !respondsTo(getId()) && !Link.anyLeadsTo(getId(), getLinks());
  }

  @AssertTrue(message = RuleWords.VERSION_LABELS_DISTINCT)
  final boolean isVersionLabelsDistinct() {
    return Version.haveDistinctLabels(getVersions());
  }

  @Value.Check
  void check() {
    OfficialResponseCheck.check(this);
  }

  @Override
  public String toString() {
    return "OfficialResponse[" + getId() + "]";
  }

  /** Assembles an {@link OfficialResponse}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableOfficialResponse.Builder
      implements OfficialResponseSetters {

    @Nullable
    BrokenParts<OfficialResponse> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public OfficialResponse build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
