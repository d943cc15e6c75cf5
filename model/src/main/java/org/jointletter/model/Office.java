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
import org.jspecify.annotations.Nullable;

/**
 * A function that someone holds.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class Office implements JsonObject permits ImmutableOffice {

  Office() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the title, as stated} */
  @Required
  public abstract Text getTitle();

  /** {@return the body that the office belongs to} */
  public abstract Optional<Text> getBody();

  /**
   * {@return the resolutions or laws that the office rests on, as in "Human Rights Council
   * resolution 43/4"}
   */
  public abstract List<Text> getLegalBasis();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Office.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    OfficeCheck.check(this);
  }

  @Override
  public String toString() {
    return "Office";
  }

  /** Assembles an {@link Office}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableOffice.Builder implements OfficeSetters {

    @Nullable
    BrokenParts<Office> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Office build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
