package org.jointletter.publicview.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters and digits of a text in their {@linkplain Folding plain form}, each with its place in
 * the text, and whether a word may start there.
 */
public final class FoldedText {

  private static final int[] EMPTY = {};

  /** Escapes of JSON, escaped any number of times; of addresses; of HTML. */
  private static final Pattern ESCAPE =
      Pattern.compile("(?<!\\\\)\\\\++(?:u([0-9a-fA-F]{4})|[bfnrt])"
          + "|((?:%[0-9a-fA-F]{2})++)"
          + "|&(?:#([0-9]{1,7}+)|#[xX]([0-9a-fA-F]{1,6}+)|([A-Za-z]{2,8}+));?");

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,1000}+>");

  /** Names of letters in HTML that consist of a letter and its accent. */
  private static final Pattern MARKED = Pattern.compile("(?!sdot)([A-Za-z])"
      + "(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|strok|ogon|dot|breve|macr|dblac)");

  private static final Map<String, String> ENTITIES = entities();

  private final Folding folding;
  private int[] letters = EMPTY;
  private int[] starts = EMPTY;
  private int[] ends = EMPTY;
  private boolean[] wordStarts = {};
  private int length;

  private boolean gap = true;
  private int before = ' ';

  private FoldedText(Folding folding, int capacity) {
    this.folding = folding;
    grow(capacity);
  }

  /** Returns a text as it is written. */
  public static FoldedText of(String text, Folding folding) {
    FoldedText folded = new FoldedText(folding, text.length());
    folded.addAll(text, 0, text.length());
    return folded;
  }

  /** Returns the readings of a text: as it is written, with escapes resolved, without markup. */
  static List<FoldedText> readings(String text, Folding folding) {
    List<FoldedText> readings = new ArrayList<>(3);
    readings.add(of(text, folding));
    if (text.indexOf('\\') >= 0 || text.indexOf('%') >= 0 || text.indexOf('&') >= 0) {
      readings.add(without(text, false, folding));
    }
    if (text.indexOf('<') >= 0) {
      readings.add(without(text, true, folding));
    }
    return readings;
  }

  public int length() {
    return length;
  }

  int letter(int index) {
    return letters[index];
  }

  /** Returns the start of a letter in the text. */
  int start(int index) {
    return starts[index];
  }

  /** Returns the end of a letter in the text. */
  int end(int index) {
    return ends[index];
  }

  /** Returns whether a word may start at a letter, or end before it. */
  boolean isBoundary(int index) {
    return index == length || wordStarts[index];
  }

  /** Returns all letters and digits as one string. */
  public String key() {
    return new String(letters, 0, length);
  }

  private static FoldedText without(String text, boolean tags, Folding folding) {
    FoldedText folded = new FoldedText(folding, text.length());
    int at = 0;
    while (tags && at < text.length()) {
      Matcher tag = TAG.matcher(text).region(at, text.length());
      if (!tag.find()) {
        break;
      }
      folded.addDecoded(text, at, tag.start());
      folded.gap = true;
      at = tag.end();
    }
    folded.addDecoded(text, at, text.length());
    return folded;
  }

  private void addDecoded(String text, int from, int to) {
    Matcher escape = ESCAPE.matcher(text).region(from, to);
    int at = from;
    while (escape.find()) {
      addAll(text, at, escape.start());
      String decoded = decoded(escape);
      decoded.codePoints().forEach(c -> add(c, escape.start(), escape.end()));
      at = escape.end();
    }
    addAll(text, at, to);
  }

  private static String decoded(Matcher escape) {
    if (escape.group(1) != null) {
      return Character.toString(Integer.parseInt(escape.group(1), 16));
    }
    if (escape.group(2) != null) {
      String digits = escape.group(2).replace("%", "");
      byte[] bytes = new byte[digits.length() / 2];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
      }
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      return utf8.indexOf('\ufffd') < 0 ? utf8 : new String(bytes, StandardCharsets.ISO_8859_1);
    }
    if (escape.group(3) != null || escape.group(4) != null) {
      int codePoint = escape.group(3) != null
          ? Integer.parseInt(escape.group(3))
          : Integer.parseInt(escape.group(4), 16);
      return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " ";
    }
    return escape.group(5) != null ? entity(escape.group(5)) : " ";
  }

  private static String entity(String name) {
    Matcher marked = MARKED.matcher(name);
    return marked.matches()
        ? marked.group(1)
        : ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), " ");
  }

  private static Map<String, String> entities() {
    Map<String, String> entities = new HashMap<>(Map.of("shy", "", "zwj", "", "zwnj", ""));
    entities.putAll(Map.of(
        "szlig", "ß", "aelig", "æ", "oelig", "œ", "eth", "ð", "thorn", "þ", "imath", "ı", "inodot",
        "ı", "eng", "ŋ"));
    int letter = 'α';
    for (String name : List.of(
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigmaf", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega")) {
      entities.put(name, Character.toString(letter++));
    }
    return Map.copyOf(entities);
  }

  private void addAll(String text, int from, int to) {
    int codePoint;
    for (int i = from; i < to; i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      add(codePoint, i, i + Character.charCount(codePoint));
    }
  }

  private void add(int codePoint, int start, int end) {
    int[] folded = folding.of(codePoint);
    if (folded.length == 0) {
      if (Folding.isSeparator(codePoint)) {
        gap = true;
      } else if (!gap && !Folding.isDirection(codePoint)) {
        ends[length - 1] = end; // a mark belongs to its letter
      }
      return;
    }
    boolean wordStart = gap || isSeam(before, codePoint);
    for (int letter : folded) {
      if (length == letters.length) {
        grow(2 * length);
      }
      letters[length] = letter;
      starts[length] = start;
      ends[length] = end;
      wordStarts[length] = wordStart || Folding.isUnspaced(letter);
      wordStart = Folding.isUnspaced(letter);
      length++;
    }
    gap = false;
    before = codePoint;
  }

  /** Returns whether a word may start between two characters, as in {@code adaExample7}. */
  private static boolean isSeam(int before, int after) {
    return Folding.isUnspaced(before)
        || Character.isLowerCase(before) && Character.isUpperCase(after)
        || Character.isDigit(before) != Character.isDigit(after);
  }

  private void grow(int capacity) {
    int size = Math.max(8, capacity);
    letters = Arrays.copyOf(letters, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    wordStarts = Arrays.copyOf(wordStarts, size);
  }
}
