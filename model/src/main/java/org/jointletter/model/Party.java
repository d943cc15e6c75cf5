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
import org.jointletter.constraint.check.Personal;
import org.jointletter.constraint.check.Recurs;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.UnnamedReason;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A person, an organization, a state or anyone else who can sign, be addressed, be accused or
 * answer.
 *
 * <p>The same party id means the same party, even if it is named differently from place to place.
 * Equal names mean nothing.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code named-or-unnamed}: there is a name or a reason for there being none. If there are
 *       both, the name is a pseudonym, and the reason is the one for using it.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class Party implements JsonObject permits ImmutableParty {

  Party() {}

  /**
   * {@return an organization}
   *
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Party organization(String name) {
    return named(PartyKind.ORGANIZATION, name);
  }

  /**
   * {@return a person}
   *
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Party person(String name) {
    return named(PartyKind.PERSON, name);
  }

  /**
   * {@return a party of some kind}
   *
   * @param kind the kind
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Party named(PartyKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /**
   * {@return a party of some kind that is not named}
   *
   * @param kind the kind
   * @param reason the reason
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Party unnamed(PartyKind kind, UnnamedReason reason) {
    return builder().kind(kind).unnamed(Unnamed.of(reason)).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the party, the same wherever the party appears} */
  @Recurs
  public abstract Optional<@Slug String> getId();

  /** {@return what the party is} */
  @Required
  public abstract Code<PartyKind> getKind();

  /** {@return the name, as stated; a pseudonym, if there is a reason for being unnamed as well} */
  public abstract Optional<Text> getName();

  /** {@return why there is no name, or why it is a pseudonym} */
  public abstract Optional<Unnamed> getUnnamed();

  /** {@return other names that the party goes by} */
  public abstract List<Name> getOtherNames();

  /** {@return what the party is said to belong to, as stated} */
  public abstract List<Text> getAffiliations();

  /** {@return the offices that the party holds, and those that it held} */
  public abstract List<Office> getOffices();

  /** {@return the places that the party belongs to} */
  public abstract List<Jurisdiction> getJurisdictions();

  /** {@return how many a group consists of, or how many members a body has} */
  public abstract Optional<Quantity> getSize();

  /** {@return identifiers of the party} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Party.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * {@return whether this is certainly the same party as another: whether both have the same id}
   * Without ids that is never certain, even if all that is stated of them is equal: namesakes are
   * two, and so may be two who are not named.
   *
   * @param other the other party
   */
  public final boolean isSameAs(Party other) {
    return getId().isPresent() && getId().equals(other.getId());
  }

  /** {@return whether the name is a pseudonym: whether there is a reason for using one} */
  public final boolean isPseudonymous() {
    return getName().isPresent() && getUnnamed().isPresent();
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.NAMED_OR_UNNAMED)
  final boolean isNamedOrUnnamed() {
    return getName().isPresent() || getUnnamed().isPresent();
  }

  @Value.Check
  void check() {
    PartyCheck.check(this);
  }

  /** Returns the kind alone: whether the name may be shown is not known here. */
  @Override
  public String toString() {
    return "Party[" + getKind() + "]";
  }

  /** Assembles a {@link Party}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableParty.Builder implements PartySetters {

    @Nullable
    BrokenParts<Party> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Party build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
