package org.jointletter.architecture;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the sources import. {@link ArchitectureTest} looks at class files, which know nothing of an
 * import that nothing uses, or only a comment. Such imports count here: whoever reads the one
 * package is sent to the other.
 */
class ImportsTest {

  private static final Path ROOT = Path.of("../..");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z0-9.]+);");

  private static final Pattern IMPORT = Pattern.compile(
      "(?m)^import (static )?(org\\.jointletter\\.[a-z0-9.]+)\\.([A-Z]\\w*)[\\w.*]*;");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  @Test
  void packagesHaveNoCycles() throws IOException {
    List<String> sources = sources();
    assertTrue(sources.size() > 300, sources.size() + " sources");
    assertEquals(Map.of(), inCycles(packages(sources)));
  }

  @Test
  void noImportIsHiddenByADeclaration() throws IOException {
    assertEquals(List.of(), sources().stream().flatMap(ImportsTest::hidden).toList());
  }

  @Test
  void anImportThatNothingUsesCounts() {
    String claim =
        "package org.jointletter.b;\nimport org.jointletter.a.Agreement;\nrecord Claim() {}";
    String agreement = """
        package org.jointletter.a;

        import org.jointletter.b.Claim;
        import static org.jointletter.c.Words.*;

        /** Not a class Comment. */
        class Agreement {
          private record Claim(int number) {}
        }
        """;
    assertEquals(
        Map.of(
            "org.jointletter.a", Set.of("org.jointletter.b"),
            "org.jointletter.b", Set.of("org.jointletter.a")),
        inCycles(packages(List.of(claim, agreement))));
    assertEquals(
        List.of("org.jointletter.a: Claim of org.jointletter.b"),
        hidden(agreement).toList());
    assertEquals(List.of(), hidden(claim).toList());
  }

  /** Returns the sources of every module. */
  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file : files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> path.toString().contains("src/main/java"))
          .filter(path -> !path.toString().contains("/target/"))
          .toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }

  /** Returns what each package imports of others. */
  private static Map<String, Set<String>> packages(List<String> sources) {
    Map<String, Set<String>> packages = new TreeMap<>();
    for (String source : sources) {
      String own = packageOf(source);
      IMPORT
          .matcher(source)
          .results()
          .map(imported -> imported.group(2))
          .filter(other -> !other.equals(own))
          .forEach(
              other -> packages.computeIfAbsent(own, name -> new TreeSet<>()).add(other));
    }
    return packages;
  }

  /** Returns what is left if those go that import no other or that no other imports, repeatedly. */
  private static Map<String, Set<String>> inCycles(Map<String, Set<String>> packages) {
    Map<String, Set<String>> left = new TreeMap<>();
    packages.forEach((name, imported) -> {
      Set<String> importing =
          imported.stream().filter(packages::containsKey).collect(toCollection(TreeSet::new));
      if (!importing.isEmpty()
          && packages.values().stream().anyMatch(others -> others.contains(name))) {
        left.put(name, importing);
      }
    });
    return left.equals(packages) ? left : inCycles(left);
  }

  /** Returns the imports that a type of the same name hides, which the file declares. */
  private static Stream<String> hidden(String source) {
    String code = COMMENT.matcher(source).replaceAll("");
    Set<String> declared = Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w*)")
        .matcher(code)
        .results()
        .map((MatchResult declaration) -> declaration.group(1))
        .collect(toCollection(TreeSet::new));
    return IMPORT
        .matcher(code)
        .results()
        .filter(imported -> imported.group(1) == null && declared.contains(imported.group(3)))
        .map(imported -> packageOf(source) + ": " + imported.group(3) + " of " + imported.group(2));
  }

  private static String packageOf(String source) {
    return PACKAGE.matcher(source).results().map(name -> name.group(1)).limit(1).collect(joining());
  }
}
