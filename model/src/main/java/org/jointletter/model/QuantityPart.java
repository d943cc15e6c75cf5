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
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * One part of a quantity, as in "23 of them from Europe".
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class QuantityPart implements JsonObject permits ImmutableQuantityPart {

  QuantityPart() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what the part consists of, as stated} */
  @Required
  public abstract Text getLabel();

  /**
   * {@return by what the quantity is broken down into this part: by country, by role} The parts of
   * one dimension add up, if the source says all of them; parts of different dimensions do not. Of
   * a part without a dimension, nothing is known but that it is one: such parts are of one
   * dimension among themselves.
   */
  public abstract Optional<Code<Dimension>> getDimension();

  /** {@return the place that the part is about} */
  public abstract Optional<Jurisdiction> getJurisdiction();

  /** {@return how many or how much there is in the part} */
  @Required
  public abstract Quantity getQuantity();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = QuantityPart.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * {@return the text of the dimension, or an empty one} Parts are grouped by it: strings stay
   * apart in a table even if their hash codes are equal.
   */
  public final String dimensionKey() {
    return getDimension().map(Code::getText).orElse("");
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    QuantityPartCheck.check(this);
  }

  @Override
  public String toString() {
    return "QuantityPart[" + getQuantity() + "]";
  }

  /** Assembles a {@link QuantityPart}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableQuantityPart.Builder
      implements QuantityPartSetters {

    @Nullable
    BrokenParts<QuantityPart> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public QuantityPart build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
