package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.WebLink;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text of a letter can be read, or a publication of it that is only known by its
 * publisher or its language.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code address-publisher-or-language-given}: there is an address, a publisher or a
 *       language.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Copy implements JsonObject permits ImmutableCopy {

  Copy() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its address on the web} */
  public abstract Optional<@WebLink String> getUrl();

  /** {@return who published it} */
  public abstract Optional<@PlainText(max = 1_000) String> getPublisher();

  /** {@return the language that it is in} */
  public abstract Optional<@LanguageTag String> getLanguage();

  /** {@return the label of the {@linkplain Version version} that it has} */
  @RefersTo(Version.class)
  public abstract Optional<@PlainText(max = 1_000) String> getVersion();

  /** {@return when it was published there} */
  public abstract Optional<Time> getOn();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Copy.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.ADDRESS_PUBLISHER_OR_LANGUAGE_GIVEN)
  final boolean isAddressPublisherOrLanguageGiven() {
    return getUrl().isPresent() || getPublisher().isPresent() || getLanguage().isPresent();
  }

  @Value.Check
  void check() {
    CopyCheck.check(this);
  }

  @Override
  public String toString() {
    return "Copy[" + getUrl().orElse("") + "]";
  }

  /** Assembles a {@link Copy}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableCopy.Builder implements CopySetters {

    @Nullable
    BrokenParts<Copy> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Copy build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
