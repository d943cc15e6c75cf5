package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

/** Short texts that come again are not parsed again. */
class RecentTest {

  private final Recent<Object> values = new Recent<>(text -> new Object());

  @Test
  void aTextThatCameLastHasItsValue() {
    assertSame(values.apply("zh-Hant"), values.apply("zh-Hant"));
  }

  @Test
  void nothingLongIsKept() {
    String text = "x".repeat(1_000);
    assertNotSame(values.apply(text), values.apply(text));
  }

  /** These two have one hash code. */
  @Test
  void textsThatShareASlotHaveValuesOfTheirOwn() {
    assertNotSame(values.apply("Aa"), values.apply("BB"));
  }
}
