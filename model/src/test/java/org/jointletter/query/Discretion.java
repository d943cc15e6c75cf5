package org.jointletter.query;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;

/** Results are printed in logs: something of them, and nothing that only some may read. */
public final class Discretion {

  private Discretion() {}

  /** Holds that each value prints something, in which a word, in lower case, is not. */
  public static void assertToldWithout(String word, Object... values) {
    for (Object value : values) {
      String told = value.toString();
      assertFalse(told.isBlank(), () -> value.getClass().getName());
      assertFalse(told.toLowerCase(Locale.ROOT).contains(word), told);
    }
  }
}
