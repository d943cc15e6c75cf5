package org.jointletter.model;

import jakarta.validation.constraints.AssertTrue;
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
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Formation;

/**
 * Parties that act together.
 *
 * <p>Who signed a letter of the coalition is another matter: see {@link Roster}.
 *
 * @since 0.1
 */
@Value.Immutable(lazyhash = true)
public abstract sealed class Coalition permits ImmutableCoalition {

  private static final Constraints<Coalition> RULES = Constraints.of(MethodHandles.lookup());

  Coalition() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the coalition, unique in its document. */
  @Required
  @Slug
  public abstract String getId();

  /** Returns the name. A coalition without one has a description. */
  public abstract Optional<Text> getName();

  /** Returns what it is, in words. */
  public abstract Optional<Text> getDescription();

  /** Returns how it holds together. */
  @Required
  public abstract Code<Formation> getFormation();

  /** Returns the known members. */
  public abstract List<Membership> getMembers();

  /** Returns how large it is, according to several claims. */
  public abstract List<Count> getDeclaredSize();

  /** Returns those who brought it together. */
  public abstract List<Party> getConvenors();

  /** Returns those who speak for it. */
  public abstract List<Spokesperson> getSpokespersons();

  /** Returns where this is said. */
  public abstract List<Citation> getCitations();

  /** Returns what others have added, by prefixed name, each as compact JSON text, in order. */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Coalition.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  /** There is a name or a description. */
  @AssertTrue(message = "must have a name or a description")
  final boolean isNamedOrDescribed() {
    return getName().isPresent() || getDescription().isPresent();
  }

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Coalition[" + getId() + "]";
  }

  /** Assembles a {@link Coalition}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableCoalition.Builder {

    Builder() {}

    /** Sets {@link #getName() name}, in a language that is not told. */
    public Builder name(String value) {
      return name(Text.of(value));
    }

    /** Sets {@link #getDescription() description}, in a language that is not told. */
    public Builder description(String value) {
      return description(Text.of(value));
    }

    /** Sets {@link #getFormation() formation}, with a known term. */
    public Builder formation(Formation term) {
      return formation(Code.of(term));
    }

    /** Adds to {@link #getCitations() citations} a source as a whole, by id. */
    public Builder addCitation(String source) {
      return addCitation(Citation.of(source));
    }
  }
}
