package org.jointletter.processor;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of a term: a definition, remarks for those who use Java, and a source.
 *
 * @param definition the first paragraph as plain text
 * @param source the text or link of its first {@code @see}
 */
record DocComment(String definition, Optional<Source> source) {

  private static final Pattern TAGS = Pattern.compile("(?m)^\\s*@");
  private static final Pattern INLINE = Pattern.compile("\\{@code ([^{}]*)}|</?em>");
  private static final Pattern SEE =
      Pattern.compile("(?m)^\\s*@see\\s+(?:\"([^\"]+)\"|<a\\s+href=\"([^\"]+)\">([^<]+)</a>)");

  /**
   * A text that defines a term.
   *
   * @param title its title
   * @param url its address, if it is a link
   */
  record Source(String title, Optional<String> url) {

    private static Source of(MatchResult see) {
      return see.group(1) != null
          ? new Source(spaced(see.group(1)), Optional.empty())
          : new Source(spaced(see.group(3)), Optional.of(see.group(2)));
    }
  }

  /** Returns the Javadoc that has a text, as {@code Elements.getDocComment} returns it. */
  static DocComment of(String text) {
    Matcher tags = TAGS.matcher(text);
    String description = tags.find() ? text.substring(0, tags.start()) : text;
    String definition = INLINE
        .matcher(spaced(description.split("<p>", 2)[0]))
        .replaceAll(inline -> Matcher.quoteReplacement(content(inline)));
    return new DocComment(
        definition, SEE.matcher(text).results().map(Source::of).findFirst());
  }

  /** Returns whether the definition ends as a sentence does, and has no markup that is left. */
  boolean isPlainSentence() {
    return definition.matches("[^{}<>&]*\\.");
  }

  private static String content(MatchResult inline) {
    return inline.group(1) == null ? "" : inline.group(1);
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
