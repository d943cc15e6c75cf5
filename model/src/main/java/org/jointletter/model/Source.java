package org.jointletter.model;

import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
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
import org.jointletter.constraint.check.Constraints;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.SourceKind;

/**
 * Where a claim was read or heard.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {

  private static final Constraints<Source> RULES = Constraints.of(MethodHandles.lookup());

  Source() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id by which citations point at this source, unique in its document. */
  @Required
  @Slug
  public abstract String getId();

  /** Returns what kind of source it is. */
  @Required
  public abstract Code<SourceKind> getKind();

  /** Returns the title. */
  @Required
  @PlainText(max = 1_000)
  public abstract String getTitle();

  /** Returns who published it. */
  public abstract Optional<@PlainText(max = 1_000) String> getPublisher();

  /** Returns the authors, as stated. */
  public abstract List<@PlainText(max = 1_000) String> getAuthors();

  /** Returns when it was published. */
  public abstract Optional<PartialDate> getPublished();

  /** Returns when it was read. */
  public abstract Optional<PartialDate> getRetrieved();

  /** Returns its address on the web. */
  public abstract Optional<@WebLink String> getUrl();

  /** Returns the address of an archived copy. */
  public abstract Optional<@WebLink String> getArchivedUrl();

  /** Returns its language. */
  public abstract Optional<@LanguageTag String> getLanguage();

  /** Returns what others have added, by prefixed name, each as compact JSON text, in order. */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Source.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Source[" + getId() + "]";
  }

  /** Assembles a {@link Source}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSource.Builder {

    Builder() {}

    /** Sets {@link #getKind() kind}, with a known term. */
    public Builder kind(SourceKind term) {
      return kind(Code.of(term));
    }

    /** Sets {@link #getPublished() published}, to the day. */
    public Builder published(LocalDate day) {
      return published(PartialDate.of(day));
    }

    /** Sets {@link #getPublished() published}, as in {@code 2020-06}. */
    public Builder published(String text) {
      return published(PartialDate.parse(text));
    }

    /** Sets {@link #getRetrieved() retrieved}, to the day. */
    public Builder retrieved(LocalDate day) {
      return retrieved(PartialDate.of(day));
    }

    /** Sets {@link #getRetrieved() retrieved}, as in {@code 2020-06}. */
    public Builder retrieved(String text) {
      return retrieved(PartialDate.parse(text));
    }
  }
}
