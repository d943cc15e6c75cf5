package org.jointletter.query.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointletter.model.Answer;
import org.jointletter.model.Roster;
import org.jointletter.model.Signatory;
import org.jointletter.model.Time;
import org.jointletter.query.basis.Span;
import org.jointletter.vocabulary.SignatoryRole;

/**
 * Who stood on a letter at the end of a day, as far as its roster tells.
 *
 * <p>The events of each signature decide, as {@link Signatory#stoodOn} says: a withdrawal that is
 * known to the month makes every day of that month unknown but the last, by whose end it has
 * happened. Where they do not decide, the list itself does, for one day: a signatory stood on the
 * day {@linkplain Roster#getAsOf() of which} it was the list, if that is known to the day, if their
 * role is that of a signatory, their status is that of one who stands, and no event of theirs has a
 * date that may be later, as an approximate or uncertain one may.
 *
 * <p>For no other day does being listed tell anything: who is on the list of one day may have come
 * that day, and be gone the next. Nor do the dates of the letter. Before a letter is opened for
 * signature there are those who wrote it, and after it is closed names are added and taken off.
 *
 * <p>Nothing is said about those who are not listed, of which a list that is not complete leaves an
 * unknown number.
 *
 * @since 0.1
 */
public final class Standing {

  private final LocalDate day;
  private final List<Signatory> yes;
  private final List<Signatory> no;
  private final List<Signatory> unknown;

  private Standing(
      LocalDate day, List<Signatory> yes, List<Signatory> no, List<Signatory> unknown) {
    this.day = day;
    this.yes = List.copyOf(yes);
    this.no = List.copyOf(no);
    this.unknown = List.copyOf(unknown);
  }

  /**
   * Asks a roster who stood on the letter at the end of a day.
   *
   * @param roster the roster
   * @param day the day
   * @return who stood on it, who did not, and of whom that is not known
   */
  public static Standing of(Roster roster, LocalDate day) {
    boolean listed = roster.getAsOf().filter(asOf -> isExactly(asOf, day)).isPresent();
    List<Signatory> yes = new ArrayList<>();
    List<Signatory> no = new ArrayList<>();
    List<Signatory> unknown = new ArrayList<>();
    for (Signatory signatory : roster.getSignatories()) {
      Answer answer = signatory.stoodOn(day);
      if (answer == Answer.UNKNOWN && listed && stoodWhenListed(signatory, day)) {
        answer = Answer.YES;
      }
      switch (answer) {
        case YES -> yes.add(signatory);
        case NO -> no.add(signatory);
        case UNKNOWN -> unknown.add(signatory);
      }
    }
    return new Standing(day, yes, no, unknown);
  }

  private static boolean isExactly(Time date, LocalDate day) {
    return Span.of(date).equals(Span.of(day));
  }

  /** The status is that of the day only if no event came after it. */
  private static boolean stoodWhenListed(Signatory signatory, LocalDate day) {
    return signatory.getRole().is(SignatoryRole.SIGNATORY)
        && signatory.status().stands() == Answer.YES
        && signatory.getEvents().stream()
            .flatMap(event -> event.getOn().stream())
            .allMatch(on -> Span.of(on).isBy(day) == Answer.YES);
  }

  /** {@return the day at whose end it is asked} */
  public LocalDate getDay() {
    return day;
  }

  /** {@return those who stood on the letter, in the order of the list} */
  public List<Signatory> getYes() {
    return yes;
  }

  /** {@return those who did not, in the order of the list} */
  public List<Signatory> getNo() {
    return no;
  }

  /** {@return those of whom it can not be told, in the order of the list} */
  public List<Signatory> getUnknown() {
    return unknown;
  }

  @Override
  public String toString() {
    return "Standing["
        + day
        + ": "
        + yes.size()
        + " yes, "
        + no.size()
        + " no, "
        + unknown.size()
        + " unknown]";
  }
}
