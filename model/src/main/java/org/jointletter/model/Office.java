package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A function that someone holds or held.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code title-or-body-given}: it has a title or a body.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class Office implements JsonObject permits ImmutableOffice {

  Office() {}

  /**
   * {@return an office that is held}
   *
   * @param title the title
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Office of(String title) {
    return builder().title(title).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the title, as stated} */
  public abstract Optional<Text> getTitle();

  /** {@return the body that the office belongs to} */
  public abstract Optional<Text> getBody();

  /** {@return when it is or was held} */
  public abstract Optional<Time> getPeriod();

  /** {@return whether the source says that it is held no more} */
  @Value.Default
  public boolean isFormer() {
    return false;
  }

  /**
   * {@return the resolutions or laws that the office rests on, as in "Human Rights Council
   * resolution 43/4"}
   */
  public abstract List<Norm> getLegalBasis();

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

  @AssertTrue(message = RuleWords.TITLE_OR_BODY_GIVEN)
  final boolean isTitleOrBodyGiven() {
    return getTitle().isPresent() || getBody().isPresent();
  }

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
