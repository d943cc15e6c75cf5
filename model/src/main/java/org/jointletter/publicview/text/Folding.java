package org.jointletter.publicview.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jointletter.constraint.Characters;

/**
 * The plain form of characters, by which names are searched for. Compatibility forms, case,
 * accents, points and tones make no difference, nor do apostrophes that are letters, invisible
 * characters, characters that stretch a word, the script of digits, and the few letters that have a
 * plain form in addresses or on another keyboard.
 */
public final class Folding {

  /** Letters that do not decompose into a plain letter and a mark. */
  private static final Map<Integer, String> PLAIN = Map.ofEntries(
      Map.entry((int) 'ł', "l"),
      Map.entry((int) 'ø', "o"),
      Map.entry((int) 'đ', "d"),
      Map.entry((int) 'ð', "d"),
      Map.entry((int) 'ħ', "h"),
      Map.entry((int) 'ı', "i"),
      Map.entry((int) 'æ', "ae"),
      Map.entry((int) 'œ', "oe"),
      Map.entry((int) 'þ', "th"),
      Map.entry((int) 'ŋ', "n"),
      Map.entry((int) 'ς', "σ"),
      Map.entry((int) 'ى', "ي"), // as in Egypt, in Persian and in Urdu: keyboards differ
      Map.entry((int) 'ی', "ي"),
      Map.entry((int) 'ک', "ك"),
      Map.entry((int) 'ہ', "ه"),
      Map.entry((int) 'ھ', "ه"),
      Map.entry((int) 'ة', "ه"));

  /** Scripts that do not set words apart from each other, or from particles. */
  private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA,
      UnicodeScript.BOPOMOFO,
      UnicodeScript.HANGUL,
      UnicodeScript.THAI,
      UnicodeScript.LAO,
      UnicodeScript.KHMER,
      UnicodeScript.MYANMAR,
      UnicodeScript.TIBETAN);

  /** Stretches an Arabic word, although it is a letter by category. */
  private static final int TATWEEL = 0x640;

  private static final int[] NOTHING = {};

  private static final int[][] ASCII = new int[128][];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      boolean word = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      ASCII[c] = word ? new int[] {Character.toLowerCase(c)} : NOTHING;
    }
  }

  private final Map<Integer, int[]> known = new HashMap<>();

  /** Creates a folding that has seen no character. */
  public Folding() {}

  /** Returns the plain form of a character: none if it is no part of a word. */
  int[] of(int codePoint) {
    return codePoint < 128 ? ASCII[codePoint] : known.computeIfAbsent(codePoint, Folding::fold);
  }

  /**
   * Returns whether a character without a plain form sets words apart: punctuation, apostrophes of
   * any kind and blanks do; joiners and marks do not.
   */
  static boolean isSeparator(int codePoint) {
    if (codePoint < 128 || Characters.isSpace(codePoint)) {
      return true;
    }
    if (codePoint == TATWEEL || Characters.isInvisible(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.MODIFIER_SYMBOL -> false;
      default -> true;
    };
  }

  /** Returns a text without the characters that show nothing. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** Returns whether a character only sets the direction of its neighbours. */
  static boolean isDirection(int codePoint) {
    return codePoint == 0x61C
        || codePoint >= 0x200E && codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069;
  }

  /** Returns whether a word may start or end at a character without a separator. */
  static boolean isUnspaced(int codePoint) {
    return codePoint >= 128
        && (UNSPACED.contains(UnicodeScript.of(codePoint))
            || !Character.isLetterOrDigit(codePoint)
                && Character.getType(codePoint) != Character.COMBINING_SPACING_MARK);
  }

  /** Returns whether words of a script are joined with others, such as an article. */
  static boolean isJoining(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
  }

  private static int[] fold(int codePoint) {
    String text = Character.toString(codePoint);
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT) // the capital ß has no upper case but itself
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
    return Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .codePoints()
        .mapToObj(c -> PLAIN.getOrDefault(c, Character.toString(digit(c))))
        .flatMapToInt(String::codePoints)
        .filter(Folding::isWord)
        .toArray();
  }

  private static int digit(int codePoint) {
    int value = Character.digit(codePoint, 10);
    return value < 0 ? codePoint : '0' + value;
  }

  private static boolean isWord(int codePoint) {
    if (codePoint == TATWEEL
        || isApostrophe(codePoint)
        || Characters.isInvisible(codePoint)
        || Characters.isRefused(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.OTHER_SYMBOL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED -> true;
      default -> false;
    };
  }

  /**
   * Returns whether a character is a letter that looks like an apostrophe, a prime or an accent:
   * people type an apostrophe in its place, or nothing.
   */
  private static boolean isApostrophe(int codePoint) {
    return codePoint >= 0x2B9 && codePoint <= 0x2CF
        || codePoint == 0x2EE
        || codePoint >= 0xA78B && codePoint <= 0xA78C;
  }
}
