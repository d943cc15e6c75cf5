package org.jointletter.query.roster;

import static org.jointletter.query.Discretion.assertToldWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointletter.constraint.Characters;
import org.jointletter.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Harbour Watch | HARBOUR  WATCH
      Al-Haq | al haq
      Al-Haq | AlHaq
      Women’s Link | Womens Link
      Women's Link | Women’s Link
      U.N. Watch | UN Watch
      Harbour Watch (Norland) | Harbour Watch – Norland
      Ｈａｒｂｏｕｒ　Ｗａｔｃｈ | Harbour Watch
      Straße | STRASSE
      Straße | STRAẞE
      Işık | IŞIK
      Işık | ışık
      İstanbul | istanbul
      İstanbul | i̇stanbul
      Kadıköy | KADIKÖY
      Οδος | ΟΔΟΣ
      Οδός | οδόσ
      Права людини | ПРАВА ЛЮДИНИ
      Об'єднання | Обʼєднання
      Oʻahu Watch | O'ahu Watch
      José | JOSÉ
      José | José
      Nguyễn | NGUYỄN
      مرصد الميناء | مرصد المينـــاء
      مرصد الميناء | ﻣﺮﺻﺪ ﺍﻟﻤﻴﻨﺎﺀ
      می‌خواهیم | میخواهیم
      क्‍ष | क्ष
      港口观察 | 港口 观察
      港口观察 | 「港口观察」
      约翰·菲舍尔 | 约翰菲舍尔
      ﾊｰﾊﾞｰ | ハーバー
      ﬁnal | final
      Harbour­Watch | Harbour​Watch
      Ⅷ Group | VIII group
      ꭰꭱ | ᎠᎡ
      ა | Ა
      """)
  void namesThatDifferInTypingOnlyHaveOneKey(String name, String other) {
    assertEquals(NameKey.of(name), NameKey.of(other));
    assertEquals(NameKey.of(name).hashCode(), NameKey.of(Text.of(other)).hashCode());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      José | Jose
      Harbour Watch | Watch Harbour
      港口观察 | 港口觀察
      Иван | Ivan
      Οδός | ΟΔΟΣ
      ! | ?
      A+ | A
      ابن | أبن
      कि | की
      """)
  void namesThatDifferInLettersHaveOthers(String name, String other) {
    assertNotEquals(NameKey.of(name), NameKey.of(other));
  }

  /** Such as variation selectors, the joiner of graphemes, and the fillers of Hangul. */
  @Test
  void whatIsInvisibleIsNoPartOfTheKey() {
    NameKey key = NameKey.of("ab");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Characters.isInvisible(c)) {
        assertEquals(key, NameKey.of("a" + Character.toString(c) + "b"), Integer.toHexString(c));
      }
    }
  }

  /**
   * Every character by itself, if it is none of the many that have no case: its cases are one, and
   * its key is its own key.
   */
  @Test
  void casesOfEveryCharacterAreOne() {
    for (int character = 1; character <= Character.MAX_CODE_POINT; character++) {
      if (isTold(character)) {
        String text = Character.toString(character);
        NameKey key = NameKey.of(text);
        String name = Integer.toHexString(character);
        assertEquals(key, NameKey.of(key.getText()), name);
        assertEquals(key, NameKey.of(text.toUpperCase(Locale.ROOT)), name);
        assertEquals(key, NameKey.of(text.toLowerCase(Locale.ROOT)), name);
        assertEquals(key, NameKey.of(Character.toString(Character.toTitleCase(character))), name);
      }
    }
  }

  private static boolean isTold(int character) {
    return Character.isDefined(character)
        && Character.getType(character) != Character.SURROGATE
        && Character.getType(character) != Character.PRIVATE_USE
        && !Character.isIdeographic(character)
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.HANGUL;
  }

  @Property
  void theKeyOfAKeyIsItself(@ForAll String name) {
    NameKey key = NameKey.of(name);
    assertEquals(key, NameKey.of(key.getText()));
  }

  @Test
  void aNameIsNeverWithoutAKey() {
    assertEquals("***", NameKey.of("***").getText());
    assertEquals("harbourwatch", NameKey.of("* Harbour Watch *").getText());
  }

  @Test
  void isDiscreet() {
    assertToldWithout("quill", NameKey.of("Ines Quill"));
    assertNotEquals(NameKey.of("a"), "a");
  }
}
