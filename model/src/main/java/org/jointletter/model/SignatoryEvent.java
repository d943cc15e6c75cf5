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
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a signature.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class SignatoryEvent implements JsonObject permits ImmutableSignatoryEvent {

  SignatoryEvent() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what happened} */
  @Required
  public abstract Code<SignatoryEventKind> getEvent();

  /** {@return when} */
  public abstract Optional<Time> getOn();

  /** {@return who did it, if not the signer} */
  public abstract Optional<Party> getBy();

  /** {@return why, as stated} */
  public abstract Optional<Text> getReason();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = SignatoryEvent.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    SignatoryEventCheck.check(this);
  }

  @Override
  public String toString() {
    return getEvent() + getOn().map(on -> " " + on).orElse("");
  }

  /** Assembles a {@link SignatoryEvent}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSignatoryEvent.Builder
      implements SignatoryEventSetters {

    @Nullable
    BrokenParts<SignatoryEvent> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public SignatoryEvent build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
