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
import org.jointletter.vocabulary.Channel;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Relation;
import org.jointletter.vocabulary.ResponseKind;
import org.jointletter.vocabulary.Stance;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * What an official body answered to letters, or that it did not.
 *
 * <p>A response does not settle anything: a denial never changes an allegation, and an answer is
 * not a demand that was met.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code no-response-alone}: what was not given has no other kind;
 *   <li>{@code no-response-dated}: that there is no response is true as of a date.
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

  /** {@return the ids of the letters that it answers} There may be none, or several. */
  @RefersTo(JointLetter.class)
  public abstract List<@Slug String> getRespondsTo();

  /** {@return the body that answers} */
  @Required
  public abstract Party getIssuer();

  /** {@return who that is, seen from the letter} */
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

  /** {@return the date of the observation that there was no response by then} */
  public abstract Optional<Time> getAsOf();

  /** {@return when it was given, published or revised} */
  public abstract List<Event> getEvents();

  /** {@return its text} */
  public abstract Optional<Text> getText();

  /** {@return what it says to single allegations and demands} */
  public abstract List<Position> getPositions();

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

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.NO_RESPONSE_ALONE)
  final boolean isNoResponseAlone() {
    return !isNoResponse() || getKinds().size() == 1;
  }

  @AssertTrue(message = RuleWords.NO_RESPONSE_DATED)
  final boolean isNoResponseDated() {
    return !isNoResponse() || getAsOf().isPresent();
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
