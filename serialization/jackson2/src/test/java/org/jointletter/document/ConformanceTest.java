package org.jointletter.document;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointletter.rule.Problem;
import org.jointletter.rule.StructureRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers say of the conformance corpus what its manifest says. */
@Tag("slow")
class ConformanceTest {

  private static final Path CODES =
      Path.of("../../model/src/test/resources/org/jointletter/model/rule-codes.txt");

  static List<ConformanceCase> valid() {
    return ConformanceCase.valid();
  }

  static List<ConformanceCase> invalid() {
    return ConformanceCase.invalid();
  }

  /** Without a document about a limit that the oldest Jackson does not know. */
  static List<ConformanceCase> refused() {
    String without = System.getProperty("conformance.without", "");
    return invalid().stream()
        .filter(document -> !document.file().equals(without))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidDocumentIsReadAndWrittenWithoutLoss(ConformanceCase document) {
    DocumentReader strict = DocumentReader.strict();
    Object value = strict.read(document.bytes(), document.type());

    assertEquals(value, strict.read(document.bytes(), Object.class));
    assertEquals(value, strict.read(DocumentWriter.compact().toBytes(value), document.type()));
    assertEquals(value, strict.read(DocumentWriter.indented().toBytes(value), document.type()));
    if (document.text("digest") != null) {
      assertEquals(document.text("digest"), DocumentWriter.digest(value));
      assertEquals(value, DocumentReader.tolerant().read(document.bytes(), document.type()));
    }
  }

  @ParameterizedTest
  @MethodSource("refused")
  void anInvalidDocumentHasItsProblemsAndNoOthers(ConformanceCase document) {
    InvalidDocumentException thrown = assertThrows(
        InvalidDocumentException.class,
        () -> DocumentReader.strict().read(document.bytes(), document.type()));

    assertEquals(0, thrown.getOmitted());
    boolean placed =
        document.problems().stream().allMatch(problem -> problem.containsKey("pointer"));
    List<String> expected = document.problems().stream()
        .map(problem -> problem.get("code") + " " + problem.getOrDefault("pointer", ""))
        .sorted()
        .toList();
    List<String> found = thrown.getProblems().stream()
        .map(problem -> problem.code() + " " + (placed ? problem.pointer() : ""))
        .sorted()
        .toList();
    assertEquals(expected, HiddenNames.filled(expected, found));
  }

  /** Unknown members are kept, unless they have names that none can have. */
  @ParameterizedTest
  @MethodSource("refused")
  void aTolerantReaderIsAsStrictAboutAllElse(ConformanceCase document) {
    List<String> found = List.of();
    try {
      DocumentReader.tolerant().read(document.bytes(), document.type());
    } catch (InvalidDocumentException e) {
      found = withoutUnknown(e.getProblems().stream().map(Problem::code));
    }

    assertEquals(
        withoutUnknown(document.problems().stream().map(problem -> problem.get("code"))), found);
  }

  private static List<String> withoutUnknown(Stream<String> codes) {
    return codes.filter(code -> !code.startsWith("unknown-")).sorted().toList();
  }

  @Test
  void everyFileIsListedOnce() throws IOException {
    List<String> listed = Stream.concat(valid().stream(), invalid().stream())
        .map(ConformanceCase::file)
        .sorted()
        .toList();
    try (Stream<Path> files = Files.walk(ConformanceCase.FOLDER, 2)) {
      assertEquals(
          files
              .filter(file -> file.getNameCount() > ConformanceCase.FOLDER.getNameCount() + 1)
              .map(file -> ConformanceCase.FOLDER.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList(),
          listed);
    }
  }

  @Test
  void thereAreEnoughAndEachIsAboutSomethingElse() {
    List<String> abouts = Stream.concat(valid().stream(), invalid().stream())
        .map(document -> document.text("type") + ": " + document.text("about"))
        .sorted()
        .toList();

    assertTrue(valid().size() >= 60, "valid: " + valid().size());
    assertTrue(invalid().size() >= 200, "invalid: " + invalid().size());
    assertEquals(List.copyOf(new TreeSet<>(abouts)), abouts);
  }

  /** By a document that breaks no other rule. */
  @Test
  void everyRuleIsBrokenOrTheReasonIsTold() throws IOException {
    Set<String> rules = new TreeSet<>(Files.readAllLines(CODES));
    Arrays.stream(StructureRule.values()).map(StructureRule::code).forEach(rules::add);
    Set<String> told = invalid().stream()
        .map(document -> document.problems().stream()
            .map(problem -> problem.get("code"))
            .collect(toCollection(TreeSet::new)))
        .filter(codes -> codes.size() == 1)
        .map(TreeSet::first)
        .collect(toCollection(TreeSet::new));
    for (Map.Entry<String, String> rule : ConformanceCase.notShown().entrySet()) {
      assertTrue(told.add(rule.getKey()), rule.getKey() + " is shown");
    }
    assertEquals(
        rules,
        told,
        "every rule has a document in the corpus that breaks no other, or a reason in the manifest");
  }
}
