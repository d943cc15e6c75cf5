package org.jointletter.model;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Constraints;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.PositionKind;

/**
 * What a response says to one allegation or demand.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Position permits ImmutablePosition {

  private static final Constraints<Position> RULES = Constraints.of(MethodHandles.lookup());

  Position() {}

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the id of the allegation or demand. */
  @Required
  @Slug
  public abstract String getOn();

  /** Returns what it says to it. */
  @Required
  public abstract Code<PositionKind> getPosition();

  /** Returns where this is said. */
  public abstract List<Citation> getCitations();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Position.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Position[" + getOn() + ", " + getPosition() + "]";
  }

  /** Assembles a {@link Position}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutablePosition.Builder {

    Builder() {}

    /** Sets {@link #getPosition() position}, with a known term. */
    public Builder position(PositionKind term) {
      return position(Code.of(term));
    }

    /** Adds to {@link #getCitations() citations} a source as a whole, by id. */
    public Builder addCitation(String source) {
      return addCitation(Citation.of(source));
    }
  }
}
