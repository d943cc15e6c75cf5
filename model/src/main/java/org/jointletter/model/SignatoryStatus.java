package org.jointletter.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointletter.vocabulary.SignatoryEventKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a signature stands, as its events tell.
 *
 * @since 0.1
 */
public enum SignatoryStatus {
  /** Asked to sign, and not known to have done so. */
  INVITED,

  /** Asked to sign, and said that it would not. */
  DECLINED,

  /** Stands on the letter. */
  STANDING,

  /** Somebody doubts that it was given, or in which role. */
  DISPUTED,

  /** Still stands, and the signer asked to be taken off. */
  WITHDRAWAL_REQUESTED,

  /** Taken off, at the signer's wish. */
  WITHDRAWN,

  /** Disowned by the signer. */
  RETRACTED,

  /** Struck off or refused by the organizers. */
  REJECTED,

  /** The last event is of a kind that this version does not know. */
  UNKNOWN;

  /** Whatever the state of a signature is, these leave it as it is. */
  private static final Set<SignatoryEventKind> WITHOUT_EFFECT =
      EnumSet.of(SignatoryEventKind.CORRECTED, SignatoryEventKind.REGRETTED);

  /** Before these, there was no signature. */
  private static final Set<SignatoryEventKind> BEGINNING =
      EnumSet.of(SignatoryEventKind.SIGNED, SignatoryEventKind.DECLINED);

  /**
   * {@return whether a signature in this state stands: yes, also while its withdrawal is only
   * requested; no, if it was declined, and once it was taken off, disowned or refused; otherwise
   * unknown}
   */
  public Answer stands() {
    return switch (this) {
      case STANDING, WITHDRAWAL_REQUESTED -> Answer.YES;
      case DECLINED, WITHDRAWN, RETRACTED, REJECTED -> Answer.NO;
      case INVITED, DISPUTED, UNKNOWN -> Answer.UNKNOWN;
    };
  }

  /** Returns the status that events lead to, in the order in which they happened. */
  static SignatoryStatus after(List<SignatoryEvent> events) {
    for (int i = events.size() - 1; i >= 0; i--) {
      if (!events.get(i).getEvent().isAnyOf(WITHOUT_EFFECT)) {
        return after(events.get(i));
      }
    }
    return STANDING;
  }

  /**
   * Tells whether a signature with these events stood at the end of a day, as far as that can be
   * decided.
   */
  static Answer stood(List<SignatoryEvent> events, LocalDate day) {
    // Every state that the signature may have been in; before anything is known to have happened,
    // either.
    Set<Answer> possible =
        beginWithSigning(events) ? EnumSet.of(Answer.NO) : EnumSet.of(Answer.YES, Answer.NO);
    for (SignatoryEvent event : events) {
      Optional<Time> on = event.getOn().filter(Time::isExact);
      if (on.flatMap(Time::earliest).filter(first -> first.isAfter(day)).isPresent()) {
        break; // what follows is later still
      }
      Answer effect = effect(event);
      if (effect == null) {
        continue;
      }
      if (on.flatMap(Time::latest).filter(last -> !last.isAfter(day)).isPresent()) {
        possible.clear();
      }
      possible.addAll(
          effect == Answer.UNKNOWN ? EnumSet.of(Answer.YES, Answer.NO) : Set.of(effect));
    }
    return possible.size() == 1 ? possible.iterator().next() : Answer.UNKNOWN;
  }

  /**
   * Returns since when, at the earliest, a signature has stood as it stands after these events;
   * {@link LocalDate#MIN} if they do not tell.
   */
  static LocalDate since(List<SignatoryEvent> events) {
    LocalDate since = LocalDate.MIN;
    LocalDate now = LocalDate.MIN;
    boolean stands = !beginWithSigning(events);
    for (SignatoryEvent event : events) {
      LocalDate earliest =
          event.getOn().filter(Time::isExact).flatMap(Time::earliest).orElse(now);
      now = earliest.isAfter(now) ? earliest : now;
      Answer effect = effect(event);
      if (effect != null) {
        since = stands ? since : now;
        stands = effect == Answer.YES;
      }
    }
    return since;
  }

  /**
   * Tells whether the signature certainly did not stand before these events. Whoever confirms or
   * withdraws one had given it before, even if nobody wrote down when.
   */
  private static boolean beginWithSigning(List<SignatoryEvent> events) {
    for (SignatoryEvent event : events) {
      if (!event.getEvent().is(SignatoryEventKind.INVITED)) {
        return event.getEvent().isAnyOf(BEGINNING);
      }
    }
    return !events.isEmpty();
  }

  private static SignatoryStatus after(SignatoryEvent event) {
    return switch (event.getEvent().getBroad()) {
      case INVITED -> INVITED;
      case DECLINED -> DECLINED;
      case SIGNED, CONFIRMED, REAFFIRMED, REINSTATED -> STANDING;
      case DISPUTED -> DISPUTED;
      case WITHDRAWAL_REQUESTED -> WITHDRAWAL_REQUESTED;
      case WITHDRAWN -> WITHDRAWN;
      case RETRACTED -> RETRACTED;
      case REJECTED -> REJECTED;
      default -> UNKNOWN;
    };
  }

  /** Returns whether a signature stands after an event; null if that changes nothing. */
  private static @Nullable Answer effect(SignatoryEvent event) {
    SignatoryStatus status = after(event);
    return status == INVITED || event.getEvent().isAnyOf(WITHOUT_EFFECT) ? null : status.stands();
  }
}
