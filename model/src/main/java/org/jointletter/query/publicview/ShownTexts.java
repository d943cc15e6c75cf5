package org.jointletter.query.publicview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.constraint.Characters;
import org.jointletter.constraint.Quantity;
import org.jointletter.model.Count;
import org.jointletter.model.CountPart;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.vocabulary.Code;

/** Takes words that must not be shown, and numbers, out of texts of any form. */
final class ShownTexts {

  private static final String NOT_TOLD = "withheld";

  /**
   * A number in the digits of any script: in groups, of which those of India are of two, or not.
   * What only stands beside a number can look like a group.
   */
  private static final Pattern NUMBER = Pattern.compile(
      "(?<!\\p{Nd})(?:\\p{Nd}{1,3}"
          + "(?:[\\p{Zs}.,'\u2018\u2019\u060c\u066b\u066c\u00b7\uff0c\uff0e_-]\\p{Nd}{2,3}+(?!\\p{Nd}))++|\\p{Nd}++)");

  /** No count has more digits, even in groups of two and with what is between these. */
  private static final int MAX_NUMBER = 24;

  private static final int MAX_STRING = 1_000;
  private static final int MAX_TEXT = 1_000_000;

  private final Redaction words;
  private final Set<Long> numbers;

  ShownTexts(Redaction words, Set<Long> numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Returns the same, for a place in which there are numbers that must not be shown. */
  ShownTexts without(Set<Long> hidden) {
    return hidden.isEmpty() ? this : new ShownTexts(words, hidden);
  }

  /** Tells whether there is something in a text that must not be shown. */
  boolean finds(String text) {
    return words.finds(text) || findsNumber(text);
  }

  /** Tells whether there is a word in a text that must not be shown. */
  boolean findsWord(String text) {
    return words.finds(text);
  }

  /** Tells whether there is a number in a text that must not be shown. */
  boolean findsNumber(String text) {
    return !withoutNumbers(text).equals(text);
  }

  /** Tells whether there is a number in a text or its translations that must not be shown. */
  boolean findsNumber(Text text) {
    return findsNumber(text.getValue())
        || text.getTranslations().stream()
            .anyMatch(translation -> findsNumber(translation.getValue()));
  }

  /** Tells whether a count or one of its parts is a number that must not be shown. */
  boolean hides(Count count) {
    return count.getValue().filter(numbers::contains).isPresent()
        || count.getUpper().filter(numbers::contains).isPresent()
        || count.getBreakdown().stream().map(CountPart::getCount).anyMatch(this::hides);
  }

  String string(String text) {
    return redacted(text, MAX_STRING);
  }

  Optional<String> string(Optional<String> text) {
    return text.map(this::string);
  }

  /** Returns a text of which only as much as can be shown is there: possibly nothing. */
  Optional<String> ifShown(Optional<String> text) {
    return text.filter(value -> !finds(value));
  }

  /**
   * Returns a text without what must not be shown. Where one of its wordings has such words, so may
   * the others, spelled in a way that is not known: they go.
   */
  Text text(Text text) {
    String value = redacted(text.getValue(), MAX_TEXT);
    List<Translation> translations = new ArrayList<>();
    List<Translation> changed = new ArrayList<>();
    for (Translation translation : text.getTranslations()) {
      Translation shown = translation(translation);
      translations.add(shown);
      if (!shown.getValue().equals(translation.getValue())) {
        changed.add(shown);
      }
    }
    boolean unchanged = value.equals(text.getValue());
    boolean allUnchanged = unchanged && changed.isEmpty();
    return text.toBuilder()
        .value(unchanged && !allUnchanged ? Redaction.MARK : value)
        .language(ifShown(text.getLanguage()))
        .translations(allUnchanged ? translations : changed)
        .unknownMembers(members(text.getUnknownMembers()))
        .build();
  }

  Optional<Text> text(Optional<Text> text) {
    return text.map(this::text);
  }

  List<Text> texts(List<Text> texts) {
    return texts.stream().map(this::text).toList();
  }

  private Translation translation(Translation translation) {
    return translation.toBuilder()
        .value(redacted(translation.getValue(), MAX_TEXT))
        .language(findsWord(translation.getLanguage()) ? "und" : translation.getLanguage())
        .kind(code(translation.getKind()))
        .by(string(translation.getBy()))
        .unknownMembers(members(translation.getUnknownMembers()))
        .build();
  }

  /** Returns members, by name, as JSON text, without those that say what must not be shown. */
  Map<String, String> members(Map<String, String> members) {
    if (members.isEmpty()) {
      return members;
    }
    Map<String, String> shown = new LinkedHashMap<>(members);
    shown.entrySet().removeIf(member -> finds(member.getKey()) || finds(member.getValue()));
    return shown;
  }

  /** Returns a term. Only one that is not known can say what must not be shown. */
  <E extends Enum<E>> Code<E> code(Code<E> code) {
    return code.getKnown().isEmpty() && findsWord(code.getText())
        ? Code.of(code.getVocabulary(), NOT_TOLD)
        : code;
  }

  <E extends Enum<E>> Optional<Code<E>> code(Optional<Code<E>> code) {
    return code.map(this::code);
  }

  <E extends Enum<E>> List<Code<E>> codes(List<Code<E>> codes) {
    return codes.stream().map(this::code).toList();
  }

  private String redacted(String text, int max) {
    String redacted = withoutNumbers(words.redacted(text));
    return redacted.codePointCount(0, redacted.length()) <= max
        ? redacted
        : redacted.substring(0, redacted.offsetByCodePoints(0, max));
  }

  private String withoutNumbers(String text) {
    if (numbers.isEmpty()) {
      return text;
    }
    int[] places = new int[text.length()];
    Matcher number = NUMBER.matcher(bare(text, places));
    StringBuilder redacted = new StringBuilder();
    int from = 0;
    while (number.find()) {
      if (isHidden(number.group())) {
        redacted.append(text, from, places[number.start()]).append(Redaction.MARK);
        from = places[number.end() - 1] + 1;
      }
    }
    return redacted.append(text, from, text.length()).toString();
  }

  /**
   * Returns a text without the invisible characters that can stand between digits, and with plain
   * spaces for those that take room.
   *
   * @param places is filled: by place in the result, the place in the text
   */
  private static CharSequence bare(String text, int[] places) {
    StringBuilder bare = new StringBuilder(text.length());
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      int from = bare.length();
      if (codePoint >= 128 && Characters.isSpace(codePoint)) {
        bare.append(' ');
      } else if (!Characters.isInvisible(codePoint) || codePoint < 128) {
        bare.appendCodePoint(codePoint);
      }
      for (int to = from; to < bare.length(); to++) {
        places[to] = i + to - from;
      }
    }
    return bare;
  }

  /** Tells whether a number, or some of its groups, must not be shown: {@code on 9 321 groups}. */
  private boolean isHidden(String number) {
    int[] digits = number.codePoints().map(c -> Character.digit(c, 10)).toArray();
    for (int from = 0; from < digits.length; from++) {
      if (from == 0 || digits[from - 1] < 0) {
        long value = 0;
        int to = Math.min(digits.length, from + MAX_NUMBER);
        for (int i = from; i < to && value <= Quantity.MAX; i++) {
          value = digits[i] < 0 ? value : 10 * value + digits[i];
          boolean isEnd = i + 1 == digits.length || digits[i + 1] < 0;
          if (isEnd && numbers.contains(value)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
