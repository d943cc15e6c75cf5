package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * A text in the words and the language in which it was written, with its translations.
 *
 * <p>It is kept as written: nothing is normalized, trimmed or translated. Two texts are equal if
 * they have the same characters, language and translations.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Text implements JsonObject permits ImmutableText {

  Text() {}

  /**
   * {@return a text in a language that is not told}
   *
   * @param value the text
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Text of(String value) {
    return builder().value(value).build();
  }

  /**
   * {@return a text in a language}
   *
   * @param value the text
   * @param language a BCP 47 tag, as in {@code en} or {@code zh-Hant}
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Text of(String value, String language) {
    return builder().value(value).language(language).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the text itself} */
  @Required
  @PlainText(max = 1_000_000)
  public abstract String getValue();

  /** {@return the language, or empty if it is not known} */
  public abstract Optional<@LanguageTag String> getLanguage();

  /** {@return translations of the text} */
  public abstract List<Translation> getTranslations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Text.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    TextCheck.check(this);
  }

  /** Returns the text itself, shortened to 60 characters. */
  @Override
  public String toString() {
    String value = String.valueOf(getValue());
    return value.codePointCount(0, value.length()) <= 60
        ? value
        : value.substring(0, value.offsetByCodePoints(0, 59)) + "…";
  }

  /** Assembles a {@link Text}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableText.Builder implements TextSetters {

    @Nullable
    BrokenParts<Text> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Text build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
