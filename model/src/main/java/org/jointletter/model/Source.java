package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.WebLink;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.SourceKind;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim was read or heard.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code titled-or-published}: a source has a title, a publisher or both.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Source implements JsonObject permits ImmutableSource {

  Source() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id by which citations point at this source, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return what kind of source it is} */
  @Required
  public abstract Code<SourceKind> getKind();

  /** {@return the title} */
  public abstract Optional<@PlainText(max = 1_000) String> getTitle();

  /** {@return who published it} */
  public abstract Optional<@PlainText(max = 1_000) String> getPublisher();

  /** {@return the authors, as stated} */
  public abstract List<@PlainText(max = 1_000) String> getAuthors();

  /** {@return when it was published} */
  public abstract Optional<Time> getPublished();

  /** {@return when it was read} */
  public abstract Optional<Time> getRetrieved();

  /** {@return its address on the web} */
  public abstract Optional<@WebLink String> getUrl();

  /** {@return the address of an archived copy} */
  public abstract Optional<@WebLink String> getArchivedUrl();

  /** {@return its language} */
  public abstract Optional<@LanguageTag String> getLanguage();

  /** {@return reference numbers} */
  public abstract List<Identifier> getIdentifiers();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Source.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.TITLED_OR_PUBLISHED)
  final boolean isTitledOrPublished() {
    return getTitle().isPresent() || getPublisher().isPresent();
  }

  @Value.Check
  void check() {
    SourceCheck.check(this);
  }

  @Override
  public String toString() {
    return "Source[" + getId() + "]";
  }

  /** Assembles a {@link Source}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSource.Builder implements SourceSetters {

    @Nullable
    BrokenParts<Source> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Source build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
