package org.jointletter.examples;

/** Text in lines of a limited width. */
final class Page {

  private static final int INDENTATION = 2;
  private static final int LABEL_WIDTH = 13;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  Page(int width) {
    this.width = Math.max(40, width);
  }

  /** Adds a heading, underlined. */
  void title(String title) {
    line(title);
    line("=".repeat(Math.min(width, title.codePointCount(0, title.length()))));
  }

  /** Adds a heading after an empty line. */
  void heading(String heading) {
    text.append('\n');
    line(heading.toUpperCase(java.util.Locale.ROOT));
  }

  /** Adds a paragraph. */
  void line(String paragraph) {
    wrap("", "", paragraph);
  }

  /**
   * Adds an indented paragraph after a label. Paragraphs stand under each other, whatever their
   * labels.
   */
  void item(String label, String paragraph) {
    String margin = " ".repeat(INDENTATION + LABEL_WIDTH);
    String padded = " ".repeat(INDENTATION) + label;
    if (padded.length() >= margin.length()) {
      text.append(padded).append('\n');
      padded = "";
    }
    wrap(padded + " ".repeat(margin.length() - padded.length()), margin, paragraph);
  }

  private void wrap(String first, String margin, String paragraph) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : paragraph.strip().split("\\s+", -1)) {
      int length = line.codePointCount(0, line.length()) + word.codePointCount(0, word.length());
      if (!empty && length + 1 > width) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(margin);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
