package org.jointletter.query.publicview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.model.Text;
import org.jointletter.model.Translation;
import org.jointletter.vocabulary.Code;

/** Takes words that must not be shown, and numbers, out of texts of any form. */
final class ShownTexts {

  private static final String NOT_TOLD = "withheld";

  private static final Pattern NUMBER = Pattern.compile(
      "(?<![0-9])(?:[0-9]{1,3}(?:[.,'\u2019_ \u00a0\u202f][0-9]{3})++|[0-9]++)(?![0-9])");

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

  private boolean findsNumber(String text) {
    return !withoutNumbers(text).equals(text);
  }

  /** Tells whether there is a number in a text or its translations that must not be shown. */
  boolean findsNumber(Text text) {
    return findsNumber(text.getValue())
        || text.getTranslations().stream()
            .anyMatch(translation -> findsNumber(translation.getValue()));
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
    Matcher number = NUMBER.matcher(text);
    StringBuilder redacted = new StringBuilder();
    while (number.find()) {
      String digits = number.group().replaceAll("[^0-9]", "");
      boolean hidden = digits.length() < 18 && numbers.contains(Long.valueOf(digits));
      number.appendReplacement(
          redacted, Matcher.quoteReplacement(hidden ? Redaction.MARK : number.group()));
    }
    return number.appendTail(redacted).toString();
  }
}
