package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * The part that a party plays in a coalition.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class Membership implements JsonObject permits ImmutableMembership {

  Membership() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the member} */
  @Required
  public abstract Party getParty();

  /** {@return the part} */
  @Required
  public abstract Code<MemberRole> getRole();

  /** {@return when} */
  public abstract Optional<Time> getPeriod();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Membership.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    MembershipCheck.check(this);
  }

  @Override
  public String toString() {
    return "Membership[" + getRole() + "]";
  }

  /** Assembles a {@link Membership}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableMembership.Builder
      implements MembershipSetters {

    @Nullable
    BrokenParts<Membership> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Membership build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
