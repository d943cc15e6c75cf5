package org.jointletter.vocabulary;

/**
 * Where an event stands that has not happened, as far as the source knows.
 *
 * @see <a href="https://schema.org/EventStatusType">EventStatusType of schema.org</a>
 * @since 0.1
 */
public enum EventStatus {
  /**
   * The event is to happen, and its time is set.
   *
   * @see <a href="https://schema.org/EventScheduled">EventScheduled of schema.org</a>
   */
  PLANNED,

  /** Somebody has said that the event is to happen, and has set no time for it. */
  ANNOUNCED,

  /**
   * The event is to happen later than was planned, and no new time is set for it.
   *
   * @see <a href="https://schema.org/EventPostponed">EventPostponed of schema.org</a>
   */
  POSTPONED,

  /**
   * The event is to happen at another time than was planned, which is the time that is stated.
   *
   * @see <a href="https://schema.org/EventRescheduled">EventRescheduled of schema.org</a>
   */
  RESCHEDULED,

  /**
   * The event was called off.
   *
   * @see <a href="https://schema.org/EventCancelled">EventCancelled of schema.org</a>
   */
  CANCELLED,

  /** The event was to happen and did not, and was neither put off nor called off. */
  NOT_CARRIED_OUT,

  /** The event has not happened, and none of the other terms says where it stands. */
  OTHER
}
