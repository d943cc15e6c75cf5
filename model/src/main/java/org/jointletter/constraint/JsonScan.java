package org.jointletter.constraint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A walk through JSON text, up to the first place that is not as {@link JsonText} asks for. */
final class JsonScan {

  private static final int MAX_DEPTH = 50;

  /** Parsers refuse longer ones, so that a longer one could be written and not be read. */
  private static final int MAX_WORD_LENGTH = 1_000;

  private static final Pattern SCALAR =
      Pattern.compile("null|true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
          + "|\"(?:[^\"\\\\\\x00-\\x1F\\uD800-\\uDFFF]|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]"
          + "|\\\\(?:[\"\\\\btnfr]|u00(?:0[0-7bef]|1[0-9a-f])))*+\"");

  private final String text;
  private int at;
  private @Nullable String problem;

  private JsonScan(String text) {
    this.text = text;
  }

  /**
   * Returns what is wrong with a text: empty if nothing is, and an empty text if it is not the
   * form.
   */
  static Optional<String> problem(String text) {
    JsonScan scan = new JsonScan(text);
    scan.value(0);
    scan.expect(scan.at == text.length());
    return Optional.ofNullable(scan.problem);
  }

  private void value(int depth) {
    boolean object = take('{');
    if (!object && !take('[')) {
      scalar();
      return;
    }
    char close = object ? '}' : ']';
    if (depth == MAX_DEPTH) {
      fail(Sentence.of(RuleWords.JSON_TEXT_TOO_DEEP, MAX_DEPTH));
    } else if (!take(close)) {
      Set<String> names = new HashSet<>();
      do {
        if (object) {
          name(names);
        }
        value(depth + 1);
      } while (problem == null && take(','));
      expect(take(close));
    }
  }

  private void name(Set<String> names) {
    int from = at;
    expect(text.startsWith("\"", at));
    scalar();
    if (at - from > MAX_WORD_LENGTH + 2) {
      fail(Sentence.of(RuleWords.JSON_TEXT_LONG_NAME, MAX_WORD_LENGTH));
    }
    // Every name has one way to be written.
    if (!names.add(text.substring(from, at))) {
      fail(RuleWords.JSON_TEXT_REPEATED_NAME);
    }
    expect(take(':'));
  }

  private void scalar() {
    int from = at;
    Matcher scalar = SCALAR.matcher(text).region(from, text.length());
    expect(scalar.lookingAt());
    if (problem == null) {
      at = scalar.end();
      if (text.charAt(from) != '"' && at - from > MAX_WORD_LENGTH) {
        fail(Sentence.of(RuleWords.JSON_TEXT_LONG_NUMBER, MAX_WORD_LENGTH));
      }
    }
  }

  private boolean take(char token) {
    boolean there = at < text.length() && text.charAt(at) == token;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(boolean met) {
    if (!met) {
      fail("");
    }
  }

  /** Only the first problem counts: what follows may be due to it. */
  private void fail(String message) {
    problem = problem == null ? message : problem;
  }
}
