package org.jointletter.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fixed sets agree with what the running JDK knows of Unicode. */
class CharactersTest {

  /** The last JDK whose Unicode is not later than that of the sets. */
  private static final int LAST_JDK = 26;

  /** Format characters that can be seen: they have the property Prepended_Concatenation_Mark. */
  private static final Set<Integer> PREPENDED = Set.of(
      0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD,
      0x110CD);

  /** Letters and symbols by category that show nothing. */
  private static final Set<Integer> BLANK_LETTERS =
      Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0xFFFC, 0x13441, 0x13442, 0x1D159);

  @Test
  void everyCharacterIsOfOneKind() {
    assertNone(c -> {
      boolean mark = !Characters.isRefused(c)
          && !Characters.isInvisible(c)
          && Character.isDefined(c)
          && isMark(c);
      int kinds = (Characters.isRefused(c) ? 1 : 0)
          + (Characters.isVisible(c) ? 1 : 0)
          + (Characters.isInvisible(c) && !Characters.isRefused(c) ? 1 : 0)
          + (mark ? 1 : 0);
      return Character.isDefined(c) && kinds != 1;
    });
  }

  @Test
  void refusedAreControlsSurrogatesNoncharactersAndThreeMore() {
    assertNone(c -> {
      int type = Character.getType(c);
      boolean refused = type == Character.CONTROL && c != '\t' && c != '\n'
          || type == Character.SURROGATE
          || c % 0x10000 >= 0xFFFE
          || c >= 0xFDD0 && c <= 0xFDEF
          || List.of(0xFEFF, 0x202D, 0x202E).contains(c);
      return refused != Characters.isRefused(c);
    });
  }

  /** Of those that the running JDK knows. */
  @Test
  void invisibleAreSpacesFormatsAndBlanks() {
    assertNone(c -> {
      int type = Character.getType(c);
      boolean invisible = type == Character.SPACE_SEPARATOR
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR
          || type == Character.FORMAT && !PREPENDED.contains(c)
          || isVariation(c)
          || c == '\t'
          || c == '\n'
          || BLANK_LETTERS.contains(c);
      return Character.isDefined(c) && invisible != Characters.isInvisible(c);
    });
  }

  @Test
  void spacesAreInvisible() {
    assertNone(c -> Characters.isSpace(c) && !Characters.isInvisible(c));
    assertNone(c -> Character.isSpaceChar(c) && !Characters.isSpace(c));
    assertTrue(
        Characters.isSpace('\n') && Characters.isSpace(0x200B) && Characters.isSpace(0x3164));
    assertFalse(Characters.isSpace(0x200D) || Characters.isSpace(0xAD) || Characters.isSpace('_'));
  }

  @Test
  void marksCannotBeSeenAlone() {
    assertNone(c -> isMark(c) && Characters.isVisible(c));
  }

  /** What a JDK does not know of yet may be of any kind but refused. */
  @Test
  void allElseCanBeSeen() {
    assumeTrue(Runtime.version().feature() <= LAST_JDK);
    assertNone(c -> Character.isDefined(c)
        && !isMark(c)
        && !Characters.isRefused(c)
        && !Characters.isInvisible(c)
        && !Characters.isVisible(c));
  }

  /** Names in scripts to come are names; what is ignorable in advance stays so. */
  @Test
  void whatIsNotAssignedCanBeSeenUnlessItIsIgnorable() {
    for (int c : new int[] {0x378, 0xE000, 0x1C8B, 0x11DD0, 0x3FFFD, 0xF0000, 0x10FFFD}) {
      assertTrue(Characters.isVisible(c), Integer.toHexString(c));
    }
    for (int c : new int[] {0x2065, 0xFFF0, 0xFFF8, 0xE0000, 0xE0080, 0xE01F0, 0xE0FFF}) {
      assertFalse(Characters.isVisible(c), Integer.toHexString(c));
      assertTrue(Characters.isInvisible(c), Integer.toHexString(c));
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Marks by category that are ignorable by default. */
  private static boolean isVariation(int c) {
    return c == 0x34F
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xE0100 && c <= 0xE01EF;
  }

  private static void assertNone(IntPredicate wrong) {
    assertEquals(
        List.of(),
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(wrong)
            .mapToObj(c -> String.format(Locale.ROOT, "%04X", c))
            .toList());
  }
}
