package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Short texts that come again are not parsed again. */
class RecentTest {

  private final Recent<Object> values = new Recent<>(text -> new Object());

  @Test
  void aTextThatCameLastHasItsValue() {
    assertSame(of("zh-Hant"), of("zh-Hant"));
  }

  @Test
  void nothingLongIsKept() {
    String text = "x".repeat(1_000);
    assertNotSame(of(text), of(text));
    assertSame(of("x".repeat(32)), of("x".repeat(32)));
    assertNotSame(of("x".repeat(33)), of("x".repeat(33)));
  }

  /** The first two have one hash code, and all of them one slot. */
  @Test
  void textsThatShareASlotHaveValuesOfTheirOwn() {
    assertNotSame(of("Aa"), of("BB"));
    assertNotSame(of("Aa"), of("@"));
  }

  @Test
  void onlyThePartThatIsMeantCounts() {
    Recent<String> texts = new Recent<>(Function.identity());
    assertEquals("bcd", texts.of("abcde".toCharArray(), 1, 3));
    assertEquals("", texts.of("abcde".toCharArray(), 5, 0));
  }

  private Object of(String text) {
    return values.of(text.toCharArray(), 0, text.length());
  }
}
