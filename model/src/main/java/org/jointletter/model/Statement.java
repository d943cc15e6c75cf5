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
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that a letter or an answer says besides demands and allegations: praise, thanks, a
 * commitment, a position.
 *
 * <p>Something that somebody is asked to do is a {@link Demand}, and something that somebody is
 * said to have done an {@link Allegation}.
 *
 * @since 0.1
 */
@Checked
@Value.Immutable
public abstract sealed class Statement implements JsonObject permits ImmutableStatement {

  Statement() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id by which others point at this statement, unique in its document} */
  @Required
  @Slug
  public abstract String getId();

  /** {@return its purpose} */
  @Required
  public abstract Code<StatementKind> getKind();

  /** {@return the statement, in the own words of its text} */
  @Required
  public abstract Text getStatement();

  /**
   * {@return the party ids of the addressees whom it concerns; nobody in particular if it is empty}
   */
  @RefersTo(Party.class)
  public abstract List<@Slug String> getDirectedTo();

  /** {@return by when it is to be done, if it is a commitment or an offer} */
  public abstract Optional<Time> getDue();

  /** {@return who states it; whoever the text is from if it is absent} */
  public abstract Optional<Party> getAttributedTo();

  /** {@return the numbers that are stated} */
  public abstract List<Quantity> getQuantities();

  /** {@return the conclusions of others, such as whether a commitment was kept} */
  public abstract List<Assessment> getAssessments();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Statement.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    StatementCheck.check(this);
  }

  @Override
  public String toString() {
    return "Statement[" + getId() + "]";
  }

  /** Assembles a {@link Statement}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableStatement.Builder implements StatementSetters {

    @Nullable
    BrokenParts<Statement> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Statement build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
