package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LinkKind;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * How a letter, a response or a demand relates to another record of the dossier or to an outside
 * text. Inverses are derived, never stated.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code either-target-or-citation}: the other end is either a record of the dossier or an
 *       outside text.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Link implements JsonObject permits ImmutableLink {

  Link() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns whether a link leads to the record with an id. */
  static boolean anyLeadsTo(String id, List<Link> links) {
    return links.stream().anyMatch(link -> link.getTarget().filter(id::equals).isPresent());
  }

  /** {@return the relation} */
  @Required
  public abstract Code<LinkKind> getKind();

  /** {@return the id of the other record, if it is in the dossier} */
  @RefersTo({
    JointLetter.class,
    Demand.class,
    Allegation.class,
    Statement.class,
    Signatory.class,
    OfficialResponse.class,
    Coalition.class
  })
  public abstract Optional<@Slug String> getTarget();

  /** {@return where the other text is found, if it is no record of the dossier} */
  public abstract Optional<Citation> getCitation();

  /** {@return where the relation itself is stated} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Link.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.EITHER_TARGET_OR_CITATION)
  final boolean isEitherTargetOrCitation() {
    return getTarget().isPresent() != getCitation().isPresent();
  }

  @Value.Check
  void check() {
    LinkCheck.check(this);
  }

  @Override
  public String toString() {
    return "Link[" + getKind() + getTarget().map(target -> " " + target).orElse("") + "]";
  }

  /** Assembles a {@link Link}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableLink.Builder implements LinkSetters {

    @Nullable
    BrokenParts<Link> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Link build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
