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
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.NormRelation;
import org.jspecify.annotations.Nullable;

/**
 * A law, a treaty, a resolution, a ruling or another norm, or a provision of it, and what a
 * statement has to do with it.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Norm implements JsonObject permits ImmutableNorm {

  Norm() {}

  /**
   * {@return a norm, without a word on what the statement has to do with it}
   *
   * @param label the norm, as in {@code article 19}
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Norm of(String label) {
    return builder().label(label).build();
  }

  /**
   * {@return a norm}
   *
   * @param relation how the statement stands to it
   * @param label the norm, as in {@code article 19}
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Norm of(NormRelation relation, String label) {
    return builder().relation(relation).label(label).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how the statement stands to it, if that is stated} */
  public abstract Optional<Code<NormRelation>> getRelation();

  /** {@return the norm or the provision, as stated: "article 19"} */
  @Required
  public abstract Text getLabel();

  /** {@return the law, the treaty or the document of which it is a part} */
  public abstract Optional<Text> getInstrument();

  /** {@return identifiers of the norm: of a resolution, a law, a court case} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return the place where it is law} */
  public abstract Optional<Jurisdiction> getJurisdiction();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Norm.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    NormCheck.check(this);
  }

  /** Returns the relation alone: the label of the basis of an office can say who holds it. */
  @Override
  public String toString() {
    return getRelation().map(relation -> "Norm[" + relation + "]").orElse("Norm");
  }

  /** Assembles a {@link Norm}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableNorm.Builder implements NormSetters {

    @Nullable
    BrokenParts<Norm> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Norm build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
