package org.jointletter.query.roster;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jointletter.constraint.Characters;
import org.jointletter.model.Party;
import org.jointletter.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What remains of a name if it is compared without regard to how it is typed. Names with one key
 * are likely duplicates, no more: nothing is ever merged by it.
 *
 * <p>The key is made like this:
 *
 * <ol>
 *   <li>Compatible characters become one, by Unicode's form NFKC: full-width letters, ligatures,
 *       presentation forms of Arabic, letters with combining marks.
 *   <li>Case is folded in every script that has it, without a language: ß is ss, all sigmas are
 *       one, and so are the dotted and the dotless i.
 *   <li>Left out are punctuation, spaces, control characters,
 *       {@linkplain Characters#isInvisible(int) invisible characters}, which join, separate, direct
 *       or vary letters or only take room, accents and apostrophes that stand alone, and the Arabic
 *       tatweel. If nothing else is in the name, it is all kept.
 * </ol>
 *
 * <p>Marks that belong to a letter are kept: José is not Jose. So are symbols such as + and №, the
 * order of words, and the script: nothing is transliterated, and simplified and traditional Chinese
 * differ.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/">Unicode normalization forms</a>
 * @since 0.1
 */
public final class NameKey {

  private static final String APOSTROPHES = "\u02BB\u02BC\u02BD\u02BE\u02BF";
  private static final int TATWEEL = 0x640;

  private final String text;

  private NameKey(String text) {
    this.text = text;
  }

  /**
   * {@return the key of a name} Its translations are not looked at.
   *
   * @param name the name
   */
  public static NameKey of(Text name) {
    return of(name.getValue());
  }

  /**
   * {@return the key of a name}
   *
   * @param name the name
   */
  public static NameKey of(String name) {
    String folded = folded(name);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int character = folded.codePointAt(i);
      if (isKept(character)) {
        kept.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return new NameKey(kept.isEmpty() ? folded : normal(kept));
  }

  /** Returns the keys of all names of a party, each once. */
  static Set<String> all(Party party) {
    Set<String> keys = new LinkedHashSet<>();
    party.getName().ifPresent(name -> keys.add(of(name).getText()));
    party.getOtherNames().forEach(name -> keys.add(of(name.getName()).getText()));
    return keys;
  }

  /**
   * Goes by way of the upper case, where a letter with several lower cases has but one, and of the
   * lower case before, where ẞ has but one. No letter is seen in context, as final sigma would be.
   */
  private static String folded(String name) {
    if (isAscii(name)) {
      return lower(name);
    }
    String upper = lower(normal(name)).toUpperCase(Locale.ROOT);
    return normal(lower(normal(upper)));
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      lower.appendCodePoint(Character.toLowerCase(character));
      i += Character.charCount(character);
    }
    return lower.toString();
  }

  private static String normal(CharSequence text) {
    return isAscii(text) ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isKept(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.MODIFIER_SYMBOL -> false;
      default ->
        character != TATWEEL
            && APOSTROPHES.indexOf(character) < 0
            && !Characters.isInvisible(character);
    };
  }

  /** {@return the key itself, to sort or to store by} It tells the name. */
  public String getText() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameKey key && key.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns nothing of the name: whether it may be shown is not known here. */
  @Override
  public String toString() {
    return "NameKey";
  }
}
