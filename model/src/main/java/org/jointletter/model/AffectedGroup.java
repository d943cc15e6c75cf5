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
import org.jspecify.annotations.Nullable;

/**
 * People, or anything else, that an allegation says are affected.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class AffectedGroup implements JsonObject permits ImmutableAffectedGroup {

  AffectedGroup() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who they are, as stated} */
  @Required
  public abstract Text getLabel();

  /** {@return how many they are} */
  public abstract Optional<Quantity> getSize();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = AffectedGroup.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    AffectedGroupCheck.check(this);
  }

  @Override
  public String toString() {
    return "AffectedGroup[" + getLabel() + "]";
  }

  /** Assembles an {@link AffectedGroup}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAffectedGroup.Builder
      implements AffectedGroupSetters {

    @Nullable
    BrokenParts<AffectedGroup> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public AffectedGroup build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
