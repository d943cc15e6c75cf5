package org.jointletter.model;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.jointletter.constraint.ExtensionName;
import org.jointletter.constraint.JsonText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.UnknownName;
import org.jointletter.constraint.check.BrokenParts;
import org.jointletter.constraint.check.Checked;
import org.jointletter.constraint.check.Personal;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Completeness;
import org.jointletter.vocabulary.RosterOrder;
import org.jointletter.vocabulary.SignatoryRole;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.Verification;
import org.jointletter.words.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * The signatories of a letter, as far as they are listed, and how many there are said to be.
 *
 * <p>The two need not agree. A name that occurs twice may be one party or two; nothing is merged.
 *
 * <p>This rule holds between its attributes:
 *
 * <ul>
 *   <li>{@code not-listed-empty}: nobody is listed as a signatory in a roster that is not listed;
 *       known initiators, drafters and others may be.
 * </ul>
 *
 * <p>And what is listed is held against what is declared: see {@link DeclaredCountMatched} and
 * {@link WithinDeclaredCount}. These rely on nothing that is not certain. A group of "about 50" is
 * of any size to them, and "nearly 50" are any number below. A count of an approximate or uncertain
 * date is left aside, and a signature that was given after the count, by its events, need not be in
 * it; one of which they do not tell when, or only by an approximate or uncertain date, is taken to
 * be as old as the list.
 *
 * @since 0.1
 */
@Checked
@Personal
@Value.Immutable(copy = false, lazyhash = true)
@DeclaredCountMatched
@WithinDeclaredCount
public abstract sealed class Roster implements JsonObject permits ImmutableRoster {

  Roster() {}

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return those who are listed, in the order of the list} */
  public abstract List<Signatory> getSignatories();

  /** {@return how many there are, according to several claims} */
  public abstract List<Quantity> getDeclared();

  /** {@return how much of it is listed} */
  @Required
  public abstract Code<Completeness> getCompleteness();

  /** {@return how far those of a role, or others, were looked into} */
  public abstract List<Survey> getSurveys();

  /** {@return what the order of the list means} */
  public abstract Optional<Code<RosterOrder>> getOrder();

  /** {@return when this was the list} */
  public abstract Optional<Time> getAsOf();

  /** {@return how the signatures were checked} */
  public abstract Optional<Code<Verification>> getVerification();

  /** {@return where the list is kept, and where this is said} */
  public abstract List<Citation> getCitations();

  /** {@return what others have added, by prefixed name, each as compact JSON text, in order} */
  public abstract Map<@ExtensionName String, @JsonText String> getExtensions();

  /**
   * {@return the members that this version does not know, as a tolerant reader kept them: by name,
   * as compact JSON text, in order}
   */
  public abstract Map<
          @UnknownName(to = Roster.class) String, @JsonText(max = Integer.MAX_VALUE) String>
      getUnknownMembers();

  /**
   * {@return how many signatures of a unit are listed, at least, with the
   * {@linkplain Tolerance#standard() standard tolerance}}
   *
   * @param unit what is counted
   */
  public final long listedAtLeast(Unit unit) {
    return listedAtLeast(unit, Tolerance.standard());
  }

  /**
   * {@return how many signatures of a unit are listed, at least: those who surely signed and surely
   * count in that unit} A group counts with its size: a collective, a class, or a party with a size
   * whose name or kind is not known. Any other party counts once, whatever its size.
   *
   * @param unit what is counted
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach in the size of a group
   */
  public final long listedAtLeast(Unit unit, Tolerance tolerance) {
    return RosterTally.of(this, unit, tolerance).atLeast();
  }

  /**
   * {@return how many signatures of a unit are listed, at least, that were given by a date} Those
   * whose events do not tell when they were given are taken to be as old as the list.
   *
   * @param unit what is counted
   * @param by the time: its first day, if it has several; all of time, if that is not known
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach in the size of a group
   */
  public final long listedAtLeast(Unit unit, Time by, Tolerance tolerance) {
    return RosterTally.of(this, unit, tolerance).atLeast(by);
  }

  /**
   * Returns how many of a unit are listed at least that had signed by a day, for all days: the
   * number of a day is that of the {@linkplain NavigableMap#floorEntry last entry} up to it. The
   * first entry, at {@link LocalDate#MIN}, has those who may have signed on any day.
   *
   * @param unit the unit
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach
   * @return the numbers, which never fall, by the days on which they rise
   */
  public final NavigableMap<LocalDate, Long> listedAtLeastByDay(Unit unit, Tolerance tolerance) {
    return Collections.unmodifiableNavigableMap(
        RosterTally.of(this, unit, tolerance).least());
  }

  /**
   * Returns how many signatures of a unit are listed, at most, with the
   * {@linkplain Tolerance#standard() standard tolerance}.
   *
   * @param unit what is counted
   * @return empty if a group of unknown size is listed, or one who signs for an unknown number
   */
  public final OptionalLong listedAtMost(Unit unit) {
    return listedAtMost(unit, Tolerance.standard());
  }

  /**
   * Returns how many signatures of a unit are listed, at most: those who may have signed and may
   * count in that unit. Those in a group are as many signatures, organizations, individuals and
   * mandates as the size of the group says, at most, whichever of these it is stated in. Any other
   * party with a size is one signature, and up to as many of the unit of its size as that says.
   * Whoever signs for others, or for all members, is one signature, and any number of what they
   * stand for.
   *
   * @param unit what is counted
   * @param tolerance how far <em>about</em> and <em>nearly</em> reach in the size of a group
   * @return empty if a group of unknown size is listed, or one who signs for an unknown number
   */
  public final OptionalLong listedAtMost(Unit unit, Tolerance tolerance) {
    return RosterTally.of(this, unit, tolerance).atMost();
  }

  /**
   * {@return whether a count can be about the time of this list: whether their dates have a day in
   * common, or one of them has none}
   *
   * @param count the count
   */
  public final boolean isOfTimeOf(Quantity count) {
    return getAsOf().isEmpty()
        || count.getAsOf().isEmpty()
        || getAsOf().get().relationTo(count.getAsOf().get()).canOverlap();
  }

  /** {@return a builder that starts from the values of this object} */
  public abstract Builder toBuilder();

  @AssertTrue(message = RuleWords.NOT_LISTED_EMPTY)
  final boolean isNotListedEmpty() {
    return getCompleteness() == null
        || !getCompleteness().is(Completeness.NOT_LISTED)
        || getSignatories().stream()
            .noneMatch(signatory ->
                signatory.getRole() != null && signatory.getRole().is(SignatoryRole.SIGNATORY));
  }

  @Value.Check
  void check() {
    RosterCheck.check(this);
  }

  @Override
  public String toString() {
    return "Roster[" + getSignatories().size() + " listed, " + getCompleteness() + "]";
  }

  /** Assembles a {@link Roster}; {@link #build()} reports every broken rule at once. */
  public static final class Builder extends ImmutableRoster.Builder implements RosterSetters {

    @Nullable
    BrokenParts<Roster> broken;

    Builder() {}

    /**
     * {@return what has been assembled}
     *
     * @throws ConstraintViolationException with every rule that it breaks
     */
    @Override
    public Roster build() {
      return broken == null ? super.build() : broken.build(super::build);
    }
  }
}
