package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.vocabulary.AddresseeMode;
import org.jointletter.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * Someone to whom a letter is addressed.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class Addressee implements JsonObject permits ImmutableAddressee {

  Addressee() {}

  /**
   * {@return someone to whom a letter speaks}
   *
   * @param party the party
   */
  public static Addressee of(Party party) {
    return builder().party(party).mode(AddresseeMode.PRIMARY).build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who it is} Its id is what {@linkplain Demand#getDirectedTo() demands} point at. */
  @Required
  public abstract Party getParty();

  /** {@return how the letter is directed to them} */
  @Required
  public abstract Code<AddresseeMode> getMode();

  /** {@return those for whom they receive it, as a secretary does for a committee} */
  public abstract List<Party> getOnBehalfOf();

  /** {@return where it is said that the letter is addressed to them} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Addressee.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    AddresseeCheck.check(this);
  }

  @Override
  public String toString() {
    return "Addressee[" + getMode() + "]";
  }

  /** Assembles an {@link Addressee}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableAddressee.Builder implements AddresseeSetters {

    @Nullable
    BrokenParts<Addressee> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Addressee build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
