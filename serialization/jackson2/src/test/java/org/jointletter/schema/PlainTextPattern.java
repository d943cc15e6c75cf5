package org.jointletter.schema;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jointletter.constraint.PlainText;

/**
 * The pattern of plain texts: it lists the characters that the constraint refuses, or not alone.
 */
final class PlainTextPattern {

  private PlainTextPattern() {}

  static String get() {
    PlainText.Validator texts = new PlainText.Validator();
    Predicate<String> valid = text -> texts.isValid(text, null);
    String refused = listed(c -> !valid.test("a" + Character.toString(c)));
    String unseen =
        listed(c -> valid.test("a" + Character.toString(c)) && !valid.test(Character.toString(c)));
    return "^(?![" + unseen + "]*(?![\\s\\S]))[^" + refused + "]+(?![\\s\\S])";
  }

  /** Returns characters as ranges in a class that ECMAScript, Java and Python read alike. */
  private static String listed(IntPredicate included) {
    StringBuilder listed = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (included.test(c)) {
        int first = c;
        while (c < Character.MAX_CODE_POINT && included.test(c + 1)) {
          c++;
        }
        listed.append(escaped(first)).append(first == c ? "" : "-" + escaped(c));
      }
    }
    return listed.toString();
  }

  private static String escaped(int codePoint) {
    return codePoint > Character.MAX_VALUE
        ? Character.toString(codePoint)
        : String.format(Locale.ROOT, "\\u%04X", codePoint);
  }
}
