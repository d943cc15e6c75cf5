package org.jointletter.codec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.rule.Problem;

/**
 * Finds where problems are, by reading the document once more. Most documents are valid, so that
 * keeping the places of everything while reading would be wasted on them.
 */
public final class Locations {

  private final Set<String> wanted = new HashSet<>();
  private final Map<String, Long> offsets = new HashMap<>();

  /** The places of strings, which can stand for objects. */
  private final Set<String> strings = new HashSet<>();

  private Locations() {}

  /**
   * Returns problems in the order of the document, each with its offset, line and column: those of
   * the value, or of the object that lacks it.
   *
   * @param places the exact pointers of the problems, which are not to be shown
   * @param json the document, to be read from its start
   * @param document the bytes of the document
   */
  static List<Problem> find(
      List<Problem> problems, List<String> places, JsonInput json, DocumentBytes document)
      throws IOException {
    Locations locations = new Locations();
    for (int i = 0; i < problems.size(); i++) {
      if (problems.get(i).offset() < 0) {
        locations.want(places.get(i));
      }
    }
    try {
      json.next();
      locations.visit(json, "");
    } catch (IOException | RuntimeException e) {
      // What is not JSON ends here a second time, and has been reported.
      if (json.fault(e) == null) {
        throw e;
      }
    }
    List<Problem> located = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      located.add(locations.located(problems.get(i), places.get(i)));
    }
    return place(located, document);
  }

  /** Returns problems in the order of their offsets, each with its line and column. */
  static List<Problem> place(List<Problem> problems, DocumentBytes document) {
    Lines lines = new Lines(document);
    return problems.stream()
        .sorted(Comparator.comparingLong(Problem::offset)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::code))
        .map(lines::placed)
        .toList();
  }

  private void want(String pointer) {
    for (String at = pointer; wanted.add(at) && !at.isEmpty(); ) {
      at = parent(at);
    }
  }

  /** Of a member that is there twice, the first was read. */
  private void visit(JsonInput json, String pointer) throws IOException {
    if (!wanted.contains(pointer) || offsets.containsKey(pointer)) {
      json.skip();
      return;
    }
    offsets.put(pointer, json.position().offset());
    if (json.token() == Token.STRING) {
      strings.add(pointer);
    } else if (json.token() == Token.OBJECT) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.next();
        visit(json, pointer + "/" + Pointer.escaped(name));
      }
    } else if (json.token() == Token.ARRAY) {
      for (int i = 0; json.next() != Token.ARRAY_END; i++) {
        visit(json, pointer + "/" + i);
      }
    }
  }

  private Problem located(Problem problem, String place) {
    String at = place;
    while (!offsets.containsKey(at) && !at.isEmpty()) {
      at = parent(at);
    }
    return problem.offset() >= 0
        ? problem
        : at(shortened(problem, place), 0, 0, 0, Math.max(0, offsets.getOrDefault(at, 0L)));
  }

  /** Puts a problem of a member at the string that stands for the object. */
  private Problem shortened(Problem problem, String place) {
    if (place.isEmpty() || !strings.contains(parent(place))) {
      return problem;
    }
    return new Problem(
        problem.code(),
        parent(problem.pointer()),
        problem.record(),
        problem.line(),
        problem.column(),
        problem.offset(),
        problem.message(),
        problem.found());
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static Problem at(Problem problem, long record, int line, int column, long offset) {
    return new Problem(
        problem.code(),
        problem.pointer(),
        record,
        line,
        column,
        offset,
        problem.message(),
        problem.found());
  }

  /** Counts lines and characters up to offsets that are asked for in order. */
  private static final class Lines {

    private final DocumentBytes document;
    private int at;
    private int line;
    private int column = 1;

    Lines(DocumentBytes document) {
      this.document = document;
      this.line = document.origin().line();
    }

    Problem placed(Problem problem) {
      byte[] utf8 = document.bytes();
      int target = (int) Math.min(utf8.length, problem.offset());
      for (; at < target; at++) {
        byte next = utf8[at];
        boolean newLine =
            next == '\n' || next == '\r' && (at + 1 == utf8.length || utf8[at + 1] != '\n');
        line += newLine ? 1 : 0;
        // Only the first byte of a character counts.
        column = newLine ? 1 : column + ((next & 0xC0) == 0x80 ? 0 : 1);
      }
      return at(
          problem,
          document.origin().record(),
          line,
          column,
          document.origin().offset() + problem.offset());
    }
  }
}
