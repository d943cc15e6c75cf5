package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jointletter.attribute.AllAttributes;
import org.jointletter.attribute.Attribute;
import org.jointletter.attribute.Attributes;
import org.jointletter.model.Allegation;
import org.jointletter.model.Coalition;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Jurisdiction;
import org.jointletter.model.OfficialResponse;
import org.jointletter.model.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of every released version of the format are read as they always were. Those of a
 * version that is released are never changed.
 */
class GoldenTest {

  private static final Path GOLDEN =
      Path.of("../wire/src/test/resources/org/jointletter/document/golden");

  private static final Map<String, Class<?>> TYPES = new TreeMap<>(Map.of(
      "allegation", Allegation.class,
      "coalition", Coalition.class,
      "dossier", Dossier.class,
      "joint-letter", JointLetter.class,
      "jurisdiction", Jurisdiction.class,
      "official-response", OfficialResponse.class,
      "signatory", Signatory.class));

  static List<Path> valid() throws IOException {
    return documents(false);
  }

  static List<Path> broken() throws IOException {
    return documents(true);
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidDocumentIsReadAndWrittenBackUnchanged(Path file) throws IOException {
    Object value = DocumentReader.strict().read(file, type(file));
    assertEquals(Files.readString(file), DocumentWriter.indented().toString(value));
    assertEquals(value, DocumentReader.tolerant().read(file, type(file)));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenDocumentHasTheProblemsThatItHadBefore(Path file) throws IOException {
    assertEquals(
        Files.readAllLines(Path.of(file.toString().replace(".json", ".txt"))),
        MarkedDocument.problemsOf(Files.readString(file), type(file)));
  }

  @Test
  void everyTypeOfEveryVersionHasItsDocuments() throws IOException {
    try (Stream<Path> versions = Files.list(GOLDEN)) {
      for (Path version : versions.filter(GoldenTest::isRead).toList()) {
        for (String type : TYPES.keySet()) {
          Path folder = version.resolve(type);
          assertTrue(Files.exists(folder.resolve("minimal.json")), folder.toString());
          assertTrue(Files.exists(folder.resolve("full.json")), folder.toString());
          assertTrue(
              broken().stream().anyMatch(file -> file.startsWith(folder)), folder.toString());
        }
      }
    }
  }

  @Test
  void everyAttributeIsInADocument() throws IOException {
    Set<String> missing = new TreeSet<>();
    AllAttributes.get()
        .forEach(type -> type.all().forEach(attribute -> missing.add(attribute.toString())));
    missing.removeIf(attribute -> attribute.endsWith(".unknownMembers")); // This version knows all.
    for (Path file : valid()) {
      removeUsed(DocumentReader.strict().read(file, type(file)), missing);
    }
    assertEquals(Set.of(), missing, "add these to documents of the version that adds them");
  }

  private static void removeUsed(Object value, Set<String> missing) {
    for (Attributes<?, ?> type : AllAttributes.get()) {
      if (type.type().isInstance(value)) {
        removeUsed(type, value, missing);
      }
    }
  }

  private static <T, B> void removeUsed(Attributes<T, B> type, Object value, Set<String> missing) {
    for (Attribute<T, B, ?> attribute : type.all()) {
      List<?> values = attribute.values(type.type().cast(value));
      if (!values.isEmpty() && !values.equals(List.of(Map.of()))) {
        missing.remove(attribute.toString());
        values.forEach(part -> removeUsed(part, missing));
      }
    }
  }

  /** Returns whether a path is not of format 0.9, whose documents are migrated. */
  private static boolean isRead(Path path) {
    return !GOLDEN.relativize(path).startsWith("0.9");
  }

  private static List<Path> documents(boolean broken) throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files
          .filter(GoldenTest::isRead)
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.getFileName().toString().startsWith("fail-") == broken)
          .sorted()
          .toList();
    }
  }

  private static Class<?> type(Path file) {
    return TYPES.get(file.getParent().getFileName().toString());
  }
}
