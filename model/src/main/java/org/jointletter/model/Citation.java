package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.vocabulary.Basis;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Rendering;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source that bears a claim out, or the way in which the claim is known without one.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code source-given-unless-own}: only a claim that whoever keeps the record inferred or
 *       computed has no source, and then neither a locator nor a quote;
 *   <li>{@code rendering-given-with-quote}: a quote tells how it renders what was said.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Citation implements JsonObject permits ImmutableCitation {

  Citation() {}

  /**
   * {@return a citation of a source as a whole}
   *
   * @param source the id of the source
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Citation of(String source) {
    return builder().source(source).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the id of the source, or of a letter or response that is one} Absent only if whoever
   * keeps the record concluded the claim: see {@link #getBasis()}.
   */
  @RefersTo({Source.class, JointLetter.class, OfficialResponse.class})
  public abstract Optional<@Slug String> getSource();

  /** {@return the place in the source, as in "page 3" or "paragraph 7"} */
  public abstract Optional<@PlainText(max = 1_000) String> getLocator();

  /** {@return what the source says there} */
  public abstract Optional<Text> getQuote();

  /** {@return how the quote renders what the source says} Present if there is a quote. */
  public abstract Optional<Code<Rendering>> getRendering();

  /** {@return how the claim is known, if not simply stated by the source} */
  public abstract Optional<Code<Basis>> getBasis();

  /** {@return who says so, if that is not the source itself} */
  public abstract Optional<Party> getAccordingTo();

  /** {@return a remark on the claim, as in "counted from the printed list"} */
  public abstract Optional<Text> getNote();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Citation.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.SOURCE_GIVEN_UNLESS_OWN)
  final boolean isSourceGivenUnlessOwn() {
    return getSource().isPresent()
        || isOwn() && getLocator().isEmpty() && getQuote().isEmpty();
  }

  /** Returns whether the claim can be the own one of whoever keeps the record. */
  private boolean isOwn() {
    return getBasis()
        .filter(basis ->
            basis.getKnown().isEmpty() || basis.is(Basis.INFERRED) || basis.is(Basis.COMPUTED))
        .isPresent();
  }

  @AssertTrue(message = RuleWords.RENDERING_GIVEN_WITH_QUOTE)
  final boolean isRenderingGivenWithQuote() {
    return getQuote().isPresent() == getRendering().isPresent();
  }

  @Value.Check
  void check() {
    CitationCheck.check(this);
  }

  @Override
  public String toString() {
    return "Citation["
        + getSource().or(() -> getBasis().map(Code::getText)).orElse("")
        + getLocator().map(locator -> ", " + locator).orElse("") + "]";
  }

  /** Assembles a {@link Citation}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableCitation.Builder implements CitationSetters {

    @Nullable
    BrokenParts<Citation> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Citation build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
