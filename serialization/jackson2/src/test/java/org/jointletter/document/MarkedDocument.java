package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointletter.rule.Problem;

/**
 * A broken document that is marked with its problems: {@code ⟦slug /id⟧} stands right before what
 * is wrong, and {@code «broken|valid»} is a part that a valid neighbour has another way.
 *
 * @param json the document
 * @param neighbour the valid neighbour; the document itself if nothing differs
 * @param problems what is wrong with it, as in {@code 1:9 slug /id}
 */
public record MarkedDocument(String json, String neighbour, List<String> problems) {

  private static final Pattern PROBLEM = Pattern.compile("⟦([^⟧]*)⟧");
  private static final Pattern CHOICE = Pattern.compile("«([^|»]*)\\|([^»]*)»");

  static MarkedDocument of(String marked) {
    String broken = CHOICE.matcher(marked).replaceAll(choice -> literally(choice.group(1)));
    String valid = CHOICE.matcher(marked).replaceAll(choice -> literally(choice.group(2)));
    List<String> problems = new ArrayList<>();
    for (MatchResult mark : PROBLEM.matcher(broken).results().toList()) {
      String before = unmarked(broken.substring(0, mark.start()));
      long line = before.chars().filter(c -> c == '\n').count() + 1;
      int column = before.length() - before.lastIndexOf('\n');
      problems.add(line + ":" + column + " " + mark.group(1));
    }
    return new MarkedDocument(unmarked(broken), unmarked(valid), problems);
  }

  /** Returns the document with the header of a document type, and with further members. */
  static MarkedDocument of(String type, String members) {
    return of("{\"jointletter\": \"1.0\", \"type\": \"" + type + "\",\n" + members + "}");
  }

  /** Returns the problems that a document turns out to have, in the same notation. */
  static List<String> problemsOf(String json, Class<?> type) {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class, () -> DocumentReader.strict().read(json, type));
    return thrown.getProblems().stream().map(MarkedDocument::toString).toList();
  }

  static String toString(Problem problem) {
    return (problem.line() + ":" + problem.column() + " " + problem.code() + " "
            + problem.pointer())
        .trim();
  }

  private static String unmarked(String text) {
    return PROBLEM.matcher(text).replaceAll("");
  }

  private static String literally(String text) {
    return Matcher.quoteReplacement(text);
  }
}
