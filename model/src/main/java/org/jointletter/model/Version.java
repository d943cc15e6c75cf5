package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.TranslationKind;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * One of the versions of the text of a letter: a draft, a later wording, or a translation.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code translation-kind-given-with-translation}: only a translation is official or not.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Version implements JsonObject permits ImmutableVersion {

  Version() {}

  /** Returns whether no two versions have one label. */
  static boolean haveDistinctLabels(List<Version> versions) {
    return versions.size() < 2
        || versions.stream().map(Version::getLabel).distinct().count() == versions.size();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id by which others point at the version, unique in its document} */
  public abstract Optional<@Slug String> getId();

  /** {@return the label by which signatories point at the version, unique in its letter} */
  @Required
  @PlainText(max = 1_000)
  public abstract String getLabel();

  /** {@return the language that it is in} */
  public abstract Optional<@LanguageTag String> getLanguage();

  /** {@return the label of the version that it translates} */
  @RefersTo(Version.class)
  public abstract Optional<@PlainText(max = 1_000) String> getTranslationOf();

  /** {@return by whom it is translated: officially or not} */
  public abstract Optional<Code<TranslationKind>> getTranslationKind();

  /** {@return when it was made} */
  public abstract Optional<Time> getOn();

  /** {@return the text} */
  public abstract Optional<Text> getText();

  /** {@return a digest of the text or file, as in {@code sha256:} and 64 hexadecimal digits} */
  public abstract Optional<@Digest String> getDigest();

  /** {@return the ids of what only this version, and those made from it, have} */
  @RefersTo({Allegation.class, Demand.class, Statement.class})
  public abstract List<@Slug String> getAdds();

  /** {@return what is special about it} */
  public abstract Optional<Text> getNote();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Version.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.TRANSLATION_KIND_GIVEN_WITH_TRANSLATION)
  final boolean isTranslationKindGivenWithTranslation() {
    return getTranslationKind().isEmpty() || getTranslationOf().isPresent();
  }

  @Value.Check
  void check() {
    VersionCheck.check(this);
  }

  @Override
  public String toString() {
    return "Version[" + getLabel() + "]";
  }

  /** Assembles a {@link Version}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableVersion.Builder implements VersionSetters {

    @Nullable
    BrokenParts<Version> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Version build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
