package org.jointletter.codec;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.document.Problem;

/**
 * Finds the lines of problems, by reading the document once more. Most documents are valid, so that
 * keeping the lines of everything while reading would be wasted on them.
 */
public final class Locations {

  private record Location(int line, int column) {}

  private final Set<String> wanted = new HashSet<>();
  private final Map<String, Location> found = new HashMap<>();

  private Locations() {}

  /**
   * Returns problems in the order of the document, each with a line and a column: those of the
   * value, or of the object that lacks it.
   */
  public static List<Problem> find(List<Problem> problems, JsonInput json) throws IOException {
    Locations locations = new Locations();
    problems.forEach(problem -> locations.want(problem.pointer()));
    try {
      json.next();
      locations.visit(json, "");
    } catch (IOException e) {
      // What is not JSON ends here a second time, and has been reported.
      if (json.problem(e, "") == null) {
        throw e;
      }
    }
    return problems.stream()
        .map(locations::located)
        .sorted(Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code))
        .toList();
  }

  private void want(String pointer) {
    for (String at = pointer; wanted.add(at) && !at.isEmpty(); ) {
      at = parent(at);
    }
  }

  /** Of a member that is there twice, the first was read. */
  private void visit(JsonInput json, String pointer) throws IOException {
    if (!wanted.contains(pointer) || found.containsKey(pointer)) {
      json.skip();
      return;
    }
    found.put(pointer, new Location(json.line(), json.column()));
    if (json.token() == Token.OBJECT) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.next();
        visit(json, pointer + "/" + Reading.escaped(name));
      }
    } else if (json.token() == Token.ARRAY) {
      for (int i = 0; json.next() != Token.ARRAY_END; i++) {
        visit(json, pointer + "/" + i);
      }
    }
  }

  private Problem located(Problem problem) {
    if (problem.line() > 0) {
      return problem;
    }
    String at = problem.pointer();
    while (!found.containsKey(at) && !at.isEmpty()) {
      at = parent(at);
    }
    Location location = found.getOrDefault(at, new Location(0, 0));
    return new Problem(
        problem.code(), problem.pointer(), location.line(), location.column(), problem.message());
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
