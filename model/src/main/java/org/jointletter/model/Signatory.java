package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.constraint.check.RefersTo;
import org.jointletter.vocabulary.Capacity;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Disclosure;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * Someone who stands, or stood, or is said to stand on a letter, with the part they have in it.
 *
 * <p>Its {@linkplain #status() status} follows from its events. It is not a party: one party can be
 * a signatory of many letters.
 *
 * <p>These rules hold between its attributes:
 *
 * <ul>
 *   <li>{@code office-given-for-official-capacity}: an official capacity or a mandate comes with an
 *       office;
 *   <li>{@code on-behalf-of-another}: they sign for someone else than themselves, by id.
 * </ul>
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable(copy = false, lazyhash = true)
public abstract sealed class Signatory implements JsonObject permits ImmutableSignatory {

  Signatory() {}

  /**
   * {@return an organization that signs as itself}
   *
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Signatory organization(String name) {
    return of(Party.organization(name), Capacity.ORGANIZATION);
  }

  /**
   * {@return a person who signs for themselves}
   *
   * @param name the name
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Signatory person(String name) {
    return of(Party.person(name), Capacity.PERSONAL);
  }

  /**
   * {@return a party that signs in some capacity}
   *
   * @param party the party
   * @param capacity the capacity
   * @throws ConstraintViolationException if it would break a rule
   */
  public static Signatory of(Party party, Capacity capacity) {
    return builder()
        .party(party)
        .role(SignatoryRole.SIGNATORY)
        .capacity(capacity)
        .build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the signature, unique in its document} */
  public abstract Optional<@Slug String> getId();

  /** {@return who it is} */
  @Required
  public abstract Party getParty();

  /** {@return the part they have in the letter} */
  @Required
  public abstract Code<SignatoryRole> getRole();

  /** {@return in what capacity they sign} */
  @Required
  public abstract Code<Capacity> getCapacity();

  /** {@return the other parties for whom they sign} */
  public abstract List<Party> getOnBehalfOf();

  /** {@return what happened to the signature, in the order in which it happened} */
  public abstract List<SignatoryEvent> getEvents();

  /** {@return the label of the {@linkplain Version version} that was signed} */
  @RefersTo(Version.class)
  public abstract Optional<@PlainText(max = 1_000) String> getSignedVersion();

  /** {@return a comment or reservation that was made with the signature} */
  public abstract Optional<Text> getComment();

  /** {@return who may learn of the signature} Public, if it is not told. */
  @Value.Default
  @Required
  public Code<Disclosure> getDisclosure() {
    return Code.of(Disclosure.PUBLIC);
  }

  /** {@return where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Signatory.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /** {@return where the signature stands after all of its events} */
  public final SignatoryStatus status() {
    return SignatoryStatus.after(getEvents());
  }

  /**
   * {@return whether they stood on the letter at the end of a day} Unknown, if an event may or may
   * not have happened by then and the answer depends on it, or if the signature was disputed. A
   * date that is approximate or uncertain does not tell by when it happened. Before a signature is
   * given it does not stand; if the first that is known of it presupposes it, such as that it was
   * confirmed, nothing is known of the time before.
   *
   * @param day the day
   */
  public final Answer stoodOn(LocalDate day) {
    return SignatoryStatus.stood(getEvents(), day);
  }

  /** {@return whether the signature must not be shown to the public} */
  public final boolean isWithheld() {
    return !getDisclosure().equals(Code.of(Disclosure.PUBLIC));
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.OFFICE_GIVEN_FOR_OFFICIAL_CAPACITY)
  final boolean isOfficeGivenForOfficialCapacity() {
    return getParty() == null
        || getCapacity() == null
        || !(getCapacity().is(Capacity.OFFICIAL) || getCapacity().is(Capacity.MANDATE))
        || getParty().getOffices().stream().anyMatch(office -> !office.isFormer());
  }

  @AssertTrue(message = RuleWords.ON_BEHALF_OF_ANOTHER)
  final boolean isOnBehalfOfAnother() {
    return getParty() == null
        || getOnBehalfOf().isEmpty()
        || getOnBehalfOf().stream().noneMatch(other -> getParty().isSameAs(other));
  }

  @Value.Check
  void check() {
    SignatoryCheck.check(this);
  }

  /** Returns the role and the capacity, and never who it is: the signature may be withheld. */
  @Override
  public String toString() {
    return "Signatory[" + getRole() + ", " + getCapacity() + "]";
  }

  /** Assembles a {@link Signatory}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableSignatory.Builder implements SignatorySetters {

    @Nullable
    BrokenParts<Signatory> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Signatory build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
