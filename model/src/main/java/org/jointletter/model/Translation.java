package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.TranslationKind;
import org.jspecify.annotations.Nullable;

/**
 * A text in another language than the one in which it was written.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Translation implements JsonObject permits ImmutableTranslation {

  Translation() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the translated text} */
  @Required
  @PlainText(max = 1_000_000)
  public abstract String getValue();

  /** {@return the language of the translation} */
  @Required
  @LanguageTag
  public abstract String getLanguage();

  /** {@return how the translation came about} */
  @Required
  public abstract Code<TranslationKind> getKind();

  /** {@return who translated, as stated} */
  public abstract Optional<@PlainText(max = 1_000) String> getBy();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Translation.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    TranslationCheck.check(this);
  }

  @Override
  public String toString() {
    return "Translation[" + getLanguage() + ", " + getKind() + "]";
  }

  /** Assembles a {@link Translation}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableTranslation.Builder
      implements TranslationSetters {

    @Nullable
    BrokenParts<Translation> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Translation build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
