package org.jointletter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointletter.model.Time;
import org.jointletter.model.TimeRelation;

/** The laws of the relations of times, in every form. */
class TimeLawsTest {

  @Provide
  Arbitrary<Time> times() {
    return Times.times();
  }

  @Property
  void aTimeIsWrittenAsItWasRead(@ForAll("times") Time time) {
    time.getEdtf().ifPresent(text -> assertEquals(text, Time.parse(text).toString()));
  }

  @Property
  void nothingIsBeforeItself(@ForAll("times") Time time) {
    assertFalse(time.isCertainlyBefore(time));
    assertTrue(time.relationTo(time).canOverlap());
  }

  @Property
  void relationsHaveConverses(@ForAll("times") Time one, @ForAll("times") Time other) {
    TimeRelation back = other.relationTo(one);
    assertEquals(
        switch (one.relationTo(other)) {
          case BEFORE -> TimeRelation.AFTER;
          case AFTER -> TimeRelation.BEFORE;
          case SAME -> TimeRelation.SAME;
          case OVERLAPPING -> TimeRelation.OVERLAPPING;
          case UNKNOWN -> TimeRelation.UNKNOWN;
        },
        back);
    assertFalse(one.isCertainlyBefore(other) && other.isCertainlyBefore(one));
  }

  @Property
  void beingBeforeIsTransitive(
      @ForAll("times") Time one, @ForAll("times") Time two, @ForAll("times") Time three) {
    if (one.isCertainlyBefore(two) && two.isCertainlyBefore(three)) {
      assertTrue(one.isCertainlyBefore(three));
    }
  }

  @Property
  void relationsAgreeWithTheDays(@ForAll("times") Time one, @ForAll("times") Time other) {
    boolean before = one.latest().isPresent()
        && other.earliest().isPresent()
        && one.latest().get().isBefore(other.earliest().get());
    assertEquals(before, one.relationTo(other) == TimeRelation.BEFORE);
  }

  @Property
  void theFirstDayIsNotAfterTheLast(@ForAll("times") Time time) {
    if (time.earliest().isPresent() && time.latest().isPresent()) {
      assertFalse(time.latest().get().isBefore(time.earliest().get()));
    }
  }

  @Property
  void javaTimesComeBack(@ForAll("times") Time time) {
    String text = time.getEdtf().orElse("");
    boolean clock = text.indexOf('T') > 0;
    time.toLocalDate()
        .filter(day -> !clock)
        .ifPresent(day -> assertEquals(text, Time.of(day).toString()));
    time.toYearMonth().ifPresent(month -> assertEquals(text, Time.of(month).toString()));
    time.toYear().ifPresent(year -> assertEquals(text, Time.of(year).toString()));
    time.toMonthDay().ifPresent(day -> assertEquals(text, Time.of(day).toString()));
    time.toLocalDateTime()
        .ifPresent(
            moment -> assertEquals(moment, Time.of(moment).toLocalDateTime().orElseThrow()));
    time.toOffsetDateTime()
        .ifPresent(
            moment -> assertEquals(moment, Time.of(moment).toOffsetDateTime().orElseThrow()));
  }
}
