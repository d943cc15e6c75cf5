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
import org.jointletter.vocabulary.PartyKind;
import org.jointletter.vocabulary.UnnamedReason;

/**
 * A person, an organization, a state or anyone else who can sign, be addressed, be accused or
 * answer.
 *
 * <p>The same party id means the same party, even if it is named differently from place to place.
 * Equal names mean nothing.
 *
 * @since 0.1
 */
@Value.Immutable(lazyhash = true)
public abstract sealed class Party permits ImmutableParty {

  private static final Constraints<Party> RULES = Constraints.of(MethodHandles.lookup());

  Party() {}

  /** Returns an organization. */
  public static Party organization(String name) {
    return named(PartyKind.ORGANIZATION, name);
  }

  /** Returns a person. */
  public static Party person(String name) {
    return named(PartyKind.PERSON, name);
  }

  /** Returns a party of some kind. */
  public static Party named(PartyKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /** Returns a party of some kind that is not named. */
  public static Party unnamed(PartyKind kind, UnnamedReason reason) {
    return builder().kind(kind).unnamed(Unnamed.of(reason)).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the party, the same wherever the party appears. */
  public abstract Optional<@Slug String> getId();

  /** Returns what the party is. */
  @Required
  public abstract Code<PartyKind> getKind();

  /** Returns the name, as stated. */
  public abstract Optional<Text> getName();

  /** Returns why there is no name. */
  public abstract Optional<Unnamed> getUnnamed();

  /** Returns other names that the party goes by. */
  public abstract List<Text> getOtherNames();

  /** Returns what the party is said to belong to, as stated. */
  public abstract List<Text> getAffiliations();

  /** Returns the office that the party holds. */
  public abstract Optional<Office> getOffice();

  /** Returns the place that the party belongs to. */
  public abstract Optional<Jurisdiction> getJurisdiction();

  /** Returns how many a group consists of. */
  public abstract Optional<Count> getSize();

  /** Returns identifiers of the party. */
  public abstract List<Identifier> getIdentifiers();

  /** Returns what others have added, by prefixed name, each as compact JSON text, in order. */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Party.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Tells whether this is certainly the same party as another: by id, or because all is equal. */
  public final boolean isSameAs(Party other) {
    return equals(other) || getId().isPresent() && getId().equals(other.getId());
  }

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  /** There is a name or a reason for there being none. */
  @AssertTrue(message = "must have either a name or a reason for being unnamed")
  final boolean isEitherNamedOrUnnamed() {
    return getName().isPresent() != getUnnamed().isPresent();
  }

  @Value.Check
  void check() {
    RULES.check(this);
  }

  /** Returns the kind alone: whether the name may be shown is not known here. */
  @Override
  public String toString() {
    return "Party[" + getKind() + "]";
  }

  /** Assembles a {@link Party}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableParty.Builder {

    Builder() {}

    /** Sets {@link #getKind() kind}, with a known term. */
    public Builder kind(PartyKind term) {
      return kind(Code.of(term));
    }

    /** Sets {@link #getName() name}, in a language that is not told. */
    public Builder name(String value) {
      return name(Text.of(value));
    }

    /** Adds to {@link #getOtherNames() otherNames}, in a language that is not told. */
    public Builder addOtherName(String value) {
      return addOtherName(Text.of(value));
    }

    /** Adds to {@link #getAffiliations() affiliations}, in a language that is not told. */
    public Builder addAffiliation(String value) {
      return addAffiliation(Text.of(value));
    }
  }
}
