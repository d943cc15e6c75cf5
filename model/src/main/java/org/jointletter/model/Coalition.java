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
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Formation;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * Parties that act together.
 *
 * <p>Who signed a letter of the coalition is another matter: see {@link Roster}.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code named-or-described}: there is a name or a description.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class Coalition implements JsonObject permits ImmutableCoalition {

  Coalition() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the coalition, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return the name} A coalition without one has a description. */
  public abstract Optional<Text> getName();

  /** {@return what it is, in words} */
  public abstract Optional<Text> getDescription();

  /** {@return how it holds together} */
  @Required
  public abstract Code<Formation> getFormation();

  /** {@return the known members} */
  public abstract List<Membership> getMembers();

  /** {@return how large it is, according to several claims} */
  public abstract List<Quantity> getDeclaredSize();

  /** {@return those who brought it together} */
  public abstract List<Party> getConvenors();

  /** {@return those who speak for it} */
  public abstract List<Spokesperson> getSpokespersons();

  /** {@return how far its members were looked into} */
  public abstract List<Survey> getSurveys();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Coalition.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.NAMED_OR_DESCRIBED)
  final boolean isNamedOrDescribed() {
    return getName().isPresent() || getDescription().isPresent();
  }

  @Value.Check
  void check() {
    CoalitionCheck.check(this);
  }

  @Override
  public String toString() {
    return "Coalition[" + getId() + "]";
  }

  /** Assembles a {@link Coalition}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableCoalition.Builder implements CoalitionSetters {

    @Nullable
    BrokenParts<Coalition> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Coalition build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
