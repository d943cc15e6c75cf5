package org.jointletter.model;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Constraints;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.TranslationKind;

/**
 * A text in another language than the one in which it was written.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Translation permits ImmutableTranslation {

  private static final Constraints<Translation> RULES = Constraints.of(MethodHandles.lookup());

  Translation() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the translated text. */
  @Required
  @PlainText(max = 1_000_000)
  public abstract String getValue();

  /** Returns the language of the translation. */
  @Required
  @LanguageTag
  public abstract String getLanguage();

  /** Returns how the translation came about. */
  @Required
  public abstract Code<TranslationKind> getKind();

  /** Returns who translated, as stated. */
  public abstract Optional<@PlainText(max = 1_000) String> getBy();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Translation.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Translation[" + getLanguage() + ", " + getKind() + "]";
  }

  /** Assembles a {@link Translation}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableTranslation.Builder {

    Builder() {}

    /** Sets {@link #getKind() kind}, with a known term. */
    public Builder kind(TranslationKind term) {
      return kind(Code.of(term));
    }
  }
}
