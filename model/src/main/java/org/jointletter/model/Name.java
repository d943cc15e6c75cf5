package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
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
import org.jointletter.vocabulary.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Another name of a party, beside the one under which the party appears.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class Name implements JsonObject permits ImmutableName {

  Name() {}

  /**
   * {@return a name of a kind that is not stated}
   *
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Name of(String name) {
    return builder().name(name).build();
  }

  /**
   * {@return a name of some kind}
   *
   * @param kind the kind
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Name of(NameKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, as stated} */
  @Required
  public abstract Text getName();

  /** {@return what kind of name it is, if that is known} */
  public abstract Optional<Code<NameKind>> getKind();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Name.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    NameCheck.check(this);
  }

  /** Returns the kind alone: whether the name may be shown is not known here. */
  @Override
  public String toString() {
    return getKind().map(kind -> "Name[" + kind + "]").orElse("Name");
  }

  /** Assembles a {@link Name}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableName.Builder implements NameSetters {

    @Nullable
    BrokenParts<Name> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Name build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
