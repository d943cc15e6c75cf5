package org.jointletter.constraint.check;

import java.util.HexFormat;

/**
 * Words of others, such as the name of a file, as they stand in a message: on one line, and with
 * nothing in them that changes how the rest of the message looks.
 */
public final class Printable {

  private static final HexFormat HEX = HexFormat.of();

  private Printable() {}

  /**
   * Returns a text in which characters that are not seen have the form {@code \}{@code u001b}:
   * controls, breaks of lines and paragraphs, format characters such as those that turn the
   * direction of text, lone surrogates, private and unassigned characters. All other characters
   * stay.
   */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && isSeen(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text; // as nearly all are
    }
    StringBuilder printable = new StringBuilder(text.length() + 16);
    int codePoint;
    for (i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (isSeen(codePoint)) {
        printable.appendCodePoint(codePoint);
      } else {
        for (char unit : Character.toChars(codePoint)) {
          printable.append("\\u").append(HEX.toHexDigits(unit));
        }
      }
    }
    return printable.toString();
  }

  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
