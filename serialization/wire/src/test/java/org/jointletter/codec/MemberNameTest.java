package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Names in the forms of JSON libraries, for which numbers stand here. */
class MemberNameTest {

  private final MemberName name = new MemberName("7");

  @Test
  void theFormOfALibraryIsMadeOnce() {
    assertSame(name.as(BigInteger.class, BigInteger::new), name.as(BigInteger.class, text -> {
      throw new AssertionError(text);
    }));
  }

  @Test
  void twoLibrariesDoNotTakeTheFormsOfEachOther() {
    for (int i = 0; i < 2; i++) {
      assertEquals(BigInteger.valueOf(7), name.as(BigInteger.class, BigInteger::new));
      assertEquals(7, name.as(Integer.class, Integer::valueOf));
    }
    assertEquals("7", name.text());
  }
}
