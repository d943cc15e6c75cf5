package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.SignatoryEventKind;

/**
 * Something that happened to a signature.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable
public abstract sealed class SignatoryEvent implements JsonObject permits ImmutableSignatoryEvent {

  SignatoryEvent() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what happened} */
  @Required
  public abstract Code<SignatoryEventKind> getEvent();

  /** {@return when} */
  public abstract Optional<PartialDate> getOn();

  /** {@return who did it, if not the signer} */
  public abstract Optional<Party> getBy();

  /** {@return why, as stated} */
  public abstract Optional<Text> getReason();

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = SignatoryEvent.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    SignatoryEventCheck.check(this);
  }

  @Override
  public String toString() {
    return getEvent() + getOn().map(on -> " " + on).orElse("");
  }

  /** Assembles a {@link SignatoryEvent}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSignatoryEvent.Builder {

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public SignatoryEvent build() {
      return super.build();
    }

    /**
     * Sets {@link #getEvent() event}, with a known term.
     *
     * @param term the term
     * @return this builder
     */
    public Builder event(SignatoryEventKind term) {
      return event(Code.of(term));
    }

    /**
     * Sets {@link #getOn() on}, to the day.
     *
     * @param day the day
     * @return this builder
     * @throws ConstraintViolationException at once, if it breaks a rule
     */
    public Builder on(LocalDate day) {
      return on(PartialDate.of(day));
    }

    /**
     * Sets {@link #getOn() on}, as in {@code 2020-06}.
     *
     * @param text the date: see {@link PartialDate#parse}
     * @return this builder
     * @throws ConstraintViolationException at once, if it breaks a rule
     */
    public Builder on(String text) {
      return on(PartialDate.parse(text));
    }

    /**
     * Sets {@link #getReason() reason}, in a language that is not told.
     *
     * @param value the text
     * @return this builder
     * @throws ConstraintViolationException at once, if it breaks a rule
     */
    public Builder reason(String value) {
      return reason(Text.of(value));
    }

    /**
     * Adds to {@link #getCitations() citations} a source as a whole, by id.
     *
     * @param source the id of the source
     * @return this builder
     * @throws ConstraintViolationException at once, if it breaks a rule
     */
    public Builder addCitation(String source) {
      return addCitation(Citation.of(source));
    }
  }
}
