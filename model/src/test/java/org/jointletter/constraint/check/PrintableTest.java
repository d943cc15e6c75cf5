package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E,
        0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xE000,
        0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF
      })
  void whatIsNotSeenIsEscaped(int character) {
    assertEquals("a\\u%04xb".formatted(character), Printable.of("a" + (char) character + "b"));
  }

  @Test
  void bothHalvesOfACharacterAreEscaped() {
    assertEquals("\\udb40\\udc01", Printable.of(Character.toString(0xE0001)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "dossier.json", "C:\\letters\\u001b", "書簡 🙂", "é e\u0301", "\"<>&'`"})
  void whatIsSeenStays(String text) {
    assertSame(text, Printable.of(text));
  }
}
