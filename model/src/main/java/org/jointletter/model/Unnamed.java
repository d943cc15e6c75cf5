package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.UnnamedReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a party is not named.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class Unnamed implements JsonObject permits ImmutableUnnamed {

  Unnamed() {}

  /**
   * {@return a reason without a note}
   *
   * @param reason the reason
   */
  public static Unnamed of(UnnamedReason reason) {
    return builder().reason(reason).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the reason} */
  @Required
  public abstract Code<UnnamedReason> getReason();

  /** {@return more about the reason} It should not give the party away. */
  public abstract Optional<@PlainText(max = 1_000) String> getNote();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Unnamed.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    UnnamedCheck.check(this);
  }

  @Override
  public String toString() {
    return "Unnamed[" + getReason() + "]";
  }

  /** Assembles a {@link Unnamed}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableUnnamed.Builder implements UnnamedSetters {

    @Nullable
    BrokenParts<Unnamed> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Unnamed build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
