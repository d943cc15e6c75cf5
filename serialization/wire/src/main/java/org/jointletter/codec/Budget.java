package org.jointletter.codec;

import java.io.IOException;
import org.jointletter.rule.Limits;
import org.jointletter.rule.StructureRule;
import org.jointletter.words.DocumentWords;
import org.jointletter.words.Sentence;

/**
 * How much of a document may still be read, within the {@link Limits} of its reader.
 *
 * <p>A parser that is made for a document keeps the limits of texts and of depth by itself, and the
 * bytes of the document were counted before. The parser of a mapper has limits of its own, or none:
 * there everything is counted here.
 */
final class Budget {

  /** The end of a reading that would go beyond a limit. Its message names the limit. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    Exceeded(String advice) {
      super(advice, null, false, false);
      this.advice = advice;
    }

    /** Returns which limit it is, and how to raise it. */
    String advice() {
      return advice;
    }
  }

  private final Limits limits;
  private final boolean ofMapper;
  private final int mostValues;
  private int values;
  private long characters;

  /**
   * Creates a budget.
   *
   * @param ofMapper whether the parser is that of a mapper
   */
  Budget(Limits limits, boolean ofMapper) {
    this.limits = limits;
    this.ofMapper = ofMapper;
    this.mostValues = limits.values();
  }

  /** Counts a value: a member, or an element of an array. */
  void countValue() {
    // It stays beyond the limit if it is asked again, and does not overflow.
    if (values++ >= mostValues) {
      values = mostValues;
      throw new Exceeded(Sentence.of(DocumentWords.LIMIT_EXCEEDED_VALUES, mostValues));
    }
  }

  /** Counts the element of a list. */
  void countElement(int index) {
    countValue();
    if (index >= limits.listSize()) {
      throw new Exceeded(Sentence.of(DocumentWords.LIMIT_EXCEEDED_LIST_SIZE, limits.listSize()));
    }
  }

  /** Counts the current string or number. */
  void countText(JsonInput json) throws IOException {
    if (ofMapper) {
      int length = json.length();
      if (length > limits.textLength()) {
        throw new Exceeded(
            Sentence.of(DocumentWords.LIMIT_EXCEEDED_TEXT_LENGTH, limits.textLength()));
      }
      countCharacters(length);
    }
  }

  /** Counts a member that is kept as it stands: its name and its text beside its value. */
  void countKept(String name) {
    countValue();
    countValue();
    countName(name);
  }

  /** Counts a name, which parsers remember. */
  void countName(String name) {
    if (ofMapper) {
      countCharacters(name.length());
    }
  }

  /** A character has a byte at least, so that no document is refused here that a reader takes. */
  private void countCharacters(int length) {
    characters += length;
    if (characters > limits.documentBytes()) {
      throw new Exceeded(tooLarge(limits));
    }
  }

  /** Makes sure that objects and arrays are not nested too deep. */
  void requireDepth(int depth) {
    if (depth > limits.depth()) {
      throw new Exceeded(Sentence.of(DocumentWords.LIMIT_EXCEEDED_DEPTH, limits.depth()));
    }
  }

  /** Returns how to raise a limit that a parser has found exceeded, if that is possible. */
  String advice(JsonInput.Fault fault) {
    if (fault.rule() != StructureRule.LIMIT_EXCEEDED) {
      return "";
    }
    if (ofMapper) {
      return DocumentWords.MORE_BY_MAPPER;
    }
    if (fault.message().contains("nesting")) {
      return DocumentWords.MORE_BY_DEPTH;
    }
    return fault.message().contains("String value") ? DocumentWords.MORE_BY_TEXT_LENGTH : "";
  }

  /** Returns how a document is refused that has too many bytes. */
  static String tooLarge(Limits limits) {
    return Sentence.of(DocumentWords.LIMIT_EXCEEDED_DOCUMENT_BYTES, limits.documentBytes());
  }
}
