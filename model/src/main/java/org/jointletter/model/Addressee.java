package org.jointletter.model;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.immutables.value.Value;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Constraints;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Code;

/**
 * Someone to whom a letter is addressed.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract sealed class Addressee permits ImmutableAddressee {

  private static final Constraints<Addressee> RULES = Constraints.of(MethodHandles.lookup());

  Addressee() {}

  /** Returns someone to whom a letter speaks. */
  public static Addressee of(Party party) {
    return builder().party(party).mode(AddresseeMode.PRIMARY).build();
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns who it is. Its id is what {@linkplain Demand#getDirectedTo() demands} point at. */
  @Required
  public abstract Party getParty();

  /** Returns how the letter is directed to them. */
  @Required
  public abstract Code<AddresseeMode> getMode();

  /**
   * Returns the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order.
   */
  public abstract Map<
          @UnknownName(to = Addressee.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** Returns a builder that starts from the values of this object. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    RULES.check(this);
  }

  @Override
  public String toString() {
    return "Addressee[" + getMode() + "]";
  }

  /** Assembles an {@link Addressee}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAddressee.Builder {

    Builder() {}

    /** Sets {@link #getMode() mode}, with a known term. */
    public Builder mode(AddresseeMode term) {
      return mode(Code.of(term));
    }
  }
}
