package org.jointletter.codec;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.codec.JsonInput.Fault;
import org.jointletter.codec.JsonInput.Position;
import org.jointletter.rule.StructureRule;

/**
 * The faults of JSON texts, in words of our own. Messages of a JSON library quote the text, which
 * may name someone, and the settings of the library, which users of ours cannot reach: they are
 * recognized by their fixed parts, and never repeated. A message that is not recognized adds
 * nothing.
 */
public final class JsonFaults {

  /** What messages of one kind have in common, and what is said instead. The first one counts. */
  private record Kind(Pattern message, String words) {

    Kind(String message, String words) {
      this(Pattern.compile(message), words);
    }
  }

  private static final List<Kind> KINDS = List.of(
      new Kind("^Unexpected end-of-input", "it ends too early"),
      new Kind(
          "^Unexpected close marker", "an object or array is closed here that was not opened last"),
      new Kind("^Unrecognized token", "a word is neither in quotes, nor true, false or null"),
      new Kind("^Unrecognized character escape|a hex-digit for", "no such escape is in JSON"),
      new Kind("^Illegal unquoted character", "a control character is not escaped"),
      new Kind("^Illegal character", "a control character stands between tokens"),
      new Kind("(?i)utf-8|surrogate", "a character is not well-formed"),
      new Kind(
          "^Invalid numeric value|^Malformed numeric|^Non-standard token|^Leading zeroes"
              + "|^Decimal point|^Exponent indicator|plus signs|^JSON does not support parsing num"
              + "|numeric value|^Cannot parse number|number exponent",
          "no such number is in JSON"),
      new Kind("\\(non-standard\\) comment", "comments are not in JSON"),
      new Kind("was expecting comma", "a comma was expected"),
      new Kind("was expecting a colon", "a colon was expected"),
      new Kind(
          "double-quote.* to start (field|property) name$",
          "the name of a member, in double quotes, was expected"),
      new Kind("expected a val(ue|id value)", "a value was expected"),
      new Kind("^Expected space|expected white space", "nothing more was expected"));

  /** Numbers alone follow the words, and the document cannot change them. */
  private static final Pattern LIMIT = Pattern.compile(
      "^((?:Document nesting depth|String value length|Number value length|Name length"
          + "|Token count|Document length|BigDecimal scale) \\(-?\\d{1,19}\\)"
          + "(?: magnitude)? exceeds the maximum allowed \\(\\d{1,19})");

  private JsonFaults() {}

  /**
   * Returns the fault of a text that is not JSON.
   *
   * @param message what the JSON library says
   */
  public static Fault notJson(String message, Position at) {
    String words = "is not JSON from here on";
    for (Kind kind : KINDS) {
      if (kind.message().matcher(message).find()) {
        words += ": " + kind.words();
        break;
      }
    }
    return new Fault(StructureRule.NOT_JSON, words, at);
  }

  /**
   * Returns the fault of a text that is larger than is read.
   *
   * @param message what the JSON library says
   */
  public static Fault beyondLimits(String message, Position at) {
    Matcher limit = LIMIT.matcher(message);
    return new Fault(
        StructureRule.LIMIT_EXCEEDED,
        limit.find()
            ? "goes beyond what is read: " + limit.group(1) + ")"
            : "goes beyond what is read",
        at);
  }

  /** Returns the fault of a text with a member that is there twice. */
  public static Fault duplicate(Position at) {
    return new Fault(StructureRule.DUPLICATE_MEMBER, "must not have two members of one name", at);
  }
}
