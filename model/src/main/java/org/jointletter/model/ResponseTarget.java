package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
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
import org.jointletter.constraint.check.Shorthand;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A record that a response answers: mostly a letter. A document has just the id of the record if
 * nothing else is said.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class ResponseTarget implements JsonObject permits ImmutableResponseTarget {

  ResponseTarget() {}

  /**
   * {@return the target with an id, and nothing else}
   *
   * @param target the id of the record
   * @throws ConstraintViolationException if it is no id
   */
  public static ResponseTarget of(String target) {
    return builder().target(target).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the record} An answer to a part of a letter is no answer to the letter. */
  @Required
  @Shorthand
  @RefersTo({
    JointLetter.class,
    Demand.class,
    Allegation.class,
    Statement.class,
    Signatory.class,
    OfficialResponse.class,
    Coalition.class
  })
  @Slug
  public abstract String getTarget();

  /** {@return who the issuers are, seen from this record, if that differs from the response} */
  public abstract Optional<Code<Relation>> getRelation();

  /** {@return where it is said that the response answers this record} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = ResponseTarget.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    ResponseTargetCheck.check(this);
  }

  @Override
  public String toString() {
    return "ResponseTarget[" + getTarget() + "]";
  }

  /** Assembles a {@link ResponseTarget}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableResponseTarget.Builder
      implements ResponseTargetSetters {

    @Nullable
    BrokenParts<ResponseTarget> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public ResponseTarget build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
