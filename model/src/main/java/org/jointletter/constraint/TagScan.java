package org.jointletter.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jointletter.words.RuleWords;
import org.jointletter.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A walk through a language tag, up to the first part that is not as {@link LanguageTag} asks. */
final class TagScan {

  static final int MAX_LENGTH = 100;

  private static final int MAX_PART = 8;

  /** The parts in lower case. */
  private final List<String> parts;

  /** The parts as they are to be spelled, as far as they have been read. */
  private final List<String> spelled = new ArrayList<>();

  private @Nullable String problem;

  private TagScan(List<String> parts) {
    this.parts = parts;
  }

  /** Returns what is wrong with a tag, or null if nothing is. */
  static @Nullable String problem(String text) {
    if (text.isEmpty()) {
      return RuleWords.LANGUAGE_TAG_EMPTY;
    }
    if (text.length() > MAX_LENGTH) {
      return Sentence.of(RuleWords.TOO_LONG, MAX_LENGTH, text.length());
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '-' && c != '_') {
        return Sentence.of(RuleWords.LANGUAGE_TAG_CHARACTER, TextRule.character(text, i));
      }
    }
    String[] parts = text.replace('_', '-').split("-", -1);
    TagScan scan =
        new TagScan(List.of(text.replace('_', '-').toLowerCase(Locale.ROOT).split("-", -1)));
    scan.tag();
    return scan.problem == null ? scan.ofSpelling(text, List.of(parts)) : scan.problem;
  }

  private @Nullable String ofSpelling(String text, List<String> parts) {
    String right = String.join("-", spelled);
    if (right.equals(text)) {
      return null;
    }
    if (spelled.stream().noneMatch(TagScan::isWord)) {
      return Sentence.of(RuleWords.LANGUAGE_TAG_SPELLING, right);
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).equals(spelled.get(i))) {
        return Sentence.of(lettersOf(spelled.get(i)), i + 1);
      }
    }
    return RuleWords.LANGUAGE_TAG_UNDERSCORE;
  }

  private static String lettersOf(String part) {
    return !isUpper(part.charAt(0))
        ? RuleWords.LANGUAGE_TAG_LOWER_CASE
        : isUpper(part.charAt(1))
            ? RuleWords.LANGUAGE_TAG_UPPER_CASE
            : RuleWords.LANGUAGE_TAG_TITLE_CASE;
  }

  /** Returns whether a part is a variant, or begins what is free: that could be somebody's name. */
  private static boolean isWord(String part) {
    return part.length() == 1 || isVariant(part);
  }

  private void tag() {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).isEmpty()) {
        fail(RuleWords.LANGUAGE_TAG_HYPHENS);
      } else if (parts.get(i).length() > MAX_PART && i > 0) {
        fail(Sentence.of(RuleWords.LANGUAGE_TAG_LONG_PART, MAX_PART, i + 1));
      }
    }
    if (!parts.get(0).equals("x")) {
      language();
      take(part -> part.length() == 4 && isLetters(part), TagScan::title);
      take(
          part -> part.length() == 2 && isLetters(part) || part.length() == 3 && isDigits(part),
          part -> part.toUpperCase(Locale.ROOT));
      variants();
      extensions();
    }
    privateUse();
    if (spelled.size() < parts.size()) {
      fail(Sentence.of(RuleWords.LANGUAGE_TAG_ORDER, spelled.size() + 1));
    }
  }

  private void language() {
    String language = parts.get(0);
    if (language.equals("i") && parts.size() > 1) {
      fail(RuleWords.LANGUAGE_TAG_IRREGULAR);
    } else if (!isLetters(language) || language.length() < 2) {
      fail(RuleWords.LANGUAGE_TAG_LANGUAGE);
    } else if (language.length() > 3) {
      fail(RuleWords.LANGUAGE_TAG_LANGUAGE_NAME);
    } else if (parts.size() > 1 && parts.get(1).length() == 3 && isLetters(parts.get(1))) {
      fail(RuleWords.LANGUAGE_TAG_EXTENDED);
    }
    spelled.add(language);
  }

  private void variants() {
    Set<String> variants = new HashSet<>();
    while (take(TagScan::isVariant, part -> part)) {
      if (!variants.add(spelled.get(spelled.size() - 1))) {
        fail(Sentence.of(RuleWords.LANGUAGE_TAG_VARIANT_TWICE, spelled.size()));
      }
    }
  }

  private void extensions() {
    String last = "";
    while (take(part -> part.length() == 1 && !part.equals("x"), part -> part)) {
      int at = spelled.size();
      String singleton = spelled.get(at - 1);
      if (singleton.compareTo(last) <= 0) {
        fail(
            singleton.equals(last)
                ? Sentence.of(RuleWords.LANGUAGE_TAG_EXTENSION_TWICE, at)
                : Sentence.of(RuleWords.LANGUAGE_TAG_EXTENSION_ORDER, at));
      }
      last = singleton;
      while (take(part -> part.length() > 1, part -> part)) {
        // takes all there is
      }
      failIfEmpty(at);
    }
  }

  private void privateUse() {
    if (take(part -> part.equals("x"), part -> part)) {
      int at = spelled.size();
      while (take(part -> true, part -> part)) {
        // takes all there is
      }
      failIfEmpty(at);
    }
  }

  private void failIfEmpty(int at) {
    if (spelled.size() == at) {
      fail(Sentence.of(RuleWords.LANGUAGE_TAG_EMPTY_EXTENSION, at));
    }
  }

  /** Takes the next part if it is of a kind. */
  private boolean take(Predicate<String> kind, UnaryOperator<String> spelling) {
    int at = spelled.size();
    boolean taken = at < parts.size() && kind.test(parts.get(at));
    if (taken) {
      spelled.add(spelling.apply(parts.get(at)));
    }
    return taken;
  }

  /** Only the first problem counts: what follows may be due to it. */
  private void fail(String message) {
    problem = problem == null ? message : problem;
  }

  private static boolean isVariant(String part) {
    return part.length() >= 5 || part.length() == 4 && isDigit(part.charAt(0));
  }

  private static String title(String part) {
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }

  private static boolean isLetters(String part) {
    return part.chars().allMatch(TagScan::isLetter);
  }

  private static boolean isDigits(String part) {
    return part.chars().allMatch(TagScan::isDigit);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
