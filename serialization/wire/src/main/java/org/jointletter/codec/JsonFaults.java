package org.jointletter.codec;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.codec.JsonInput.Fault;
import org.jointletter.codec.JsonInput.Position;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;

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
      new Kind("^Unexpected end-of-input", DocumentWords.NOT_JSON_EARLY_END),
      new Kind("^Unexpected close marker", DocumentWords.NOT_JSON_CLOSED),
      new Kind("^Unrecognized token", DocumentWords.NOT_JSON_WORD),
      new Kind("^Unrecognized character escape|a hex-digit for", DocumentWords.NOT_JSON_ESCAPE),
      new Kind("^Illegal unquoted character", DocumentWords.NOT_JSON_UNESCAPED),
      new Kind("^Illegal character", DocumentWords.NOT_JSON_CONTROL),
      new Kind("(?i)utf-8|surrogate", DocumentWords.NOT_JSON_CHARACTER),
      new Kind(
          "^Invalid numeric value|^Malformed numeric|^Non-standard token|^Leading zeroes"
              + "|^Decimal point|^Exponent indicator|plus signs|^JSON does not support parsing num"
              + "|numeric value|^Cannot parse number|number exponent",
          DocumentWords.NOT_JSON_NUMBER),
      new Kind("\\(non-standard\\) comment", DocumentWords.NOT_JSON_COMMENT),
      new Kind("was expecting comma", DocumentWords.NOT_JSON_COMMA),
      new Kind("was expecting a colon", DocumentWords.NOT_JSON_COLON),
      new Kind("double-quote.* to start (field|property) name$", DocumentWords.NOT_JSON_NAME),
      new Kind("expected a val(ue|id value)", DocumentWords.NOT_JSON_VALUE),
      new Kind("^Expected space|expected white space", DocumentWords.NOT_JSON_MORE));

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
    String words = KINDS.stream()
        .filter(kind -> kind.message().matcher(message).find())
        .findFirst()
        .map(kind -> Sentence.of(DocumentWords.NOT_JSON_BECAUSE, kind.words()))
        .orElse(DocumentWords.NOT_JSON);
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
            ? Sentence.of(DocumentWords.LIMIT_EXCEEDED_BY_PARSER_IN, limit.group(1))
            : DocumentWords.LIMIT_EXCEEDED_BY_PARSER,
        at);
  }

  /** Returns the fault of a text with a member that is there twice. */
  public static Fault duplicate(Position at) {
    return new Fault(StructureRule.DUPLICATE_MEMBER, DocumentWords.DUPLICATE_MEMBER_SOMEWHERE, at);
  }
}
