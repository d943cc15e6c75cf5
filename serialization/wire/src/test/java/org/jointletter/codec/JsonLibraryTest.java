package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** This module has none: here it is as for those who forgot one. */
class JsonLibraryTest {

  @Test
  void whoHasNoneIsToldEachTimeWhichToAdd() {
    for (int i = 0; i < 2; i++) {
      IllegalStateException thrown = assertThrows(IllegalStateException.class, JsonLibrary::get);
      assertEquals(
          "no JSON library is there; add jointletter-serialization or jointletter-serialization-jackson3",
          thrown.getMessage());
    }
  }
}
