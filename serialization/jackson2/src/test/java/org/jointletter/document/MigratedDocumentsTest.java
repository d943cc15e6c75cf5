package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.codec.JsonInput.Token;
import org.jointletter.rule.Problem;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of format 0.9, which were its golden documents, its conformance corpus and the
 * seed, become documents of 1.0 without loss.
 */
class MigratedDocumentsTest {

  private static final Path GOLDEN =
      Path.of("../wire/src/test/resources/org/jointletter/document/golden/0.9");

  private static final Path TERMS =
      Path.of("../wire/src/main/resources/org/jointletter/document/terms-0.9.txt");

  /** The words that 1.0 has and 0.9 had not. */
  private static final Set<String> ADDED = Set.of("unknown", "breached", "ongoing");

  /** An address with the name of a user, which is refused since. */
  private static final String REFUSED_NOW = "https://user@letters.example";

  static List<Named<String>> documents() throws IOException {
    List<Named<String>> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".json") && !name.startsWith("fail-")) {
          documents.add(Named.of(file.toString(), Files.readString(file)));
        }
      }
    }
    int line = 0;
    for (String document : Files.readString(GOLDEN.resolve("corpus.ndjson")).split("\n", -1)) {
      line++;
      if (!document.isEmpty()) {
        documents.add(Named.of("line " + line, document));
      }
    }
    return documents;
  }

  @Test
  void thereAreDocumentsForEachChange() throws IOException {
    Set<String> names = new TreeSet<>(Set.of(
        "affected",
        "asStated",
        "beneficiaries",
        "coalition",
        "count",
        "issuer",
        "jurisdiction",
        "legalBasis",
        "office",
        "onBehalfOf",
        "otherNames",
        "period",
        "provisions",
        "speaksFor"));
    for (Named<String> document : documents()) {
      Tree.each(Tree.of(document.getPayload()), value -> {
        if (value instanceof Map<?, ?> map) {
          names.removeAll(map.keySet());
        }
      });
    }
    assertEquals(Set.of(), names);
  }

  /** All texts and numbers come out in their order, and no others but what 1.0 adds. */
  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsLost(String document) throws IOException {
    List<String> before = leaves(Tree.of(document));
    List<String> after = leaves(Tree.of(Migration.from09().migrate(document)));
    Set<String> terms = terms();
    int at = 0;
    for (String leaf : after) {
      if (at < before.size()
          && (leaf.equals(before.get(at)) || terms.contains(before.get(at) + " " + leaf))) {
        at++;
      } else {
        assertTrue(ADDED.contains(leaf), leaf + " instead of " + before.subList(at, before.size()));
      }
    }
    assertEquals(before.size(), at);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void resultIsNotChangedAgain(String document) {
    String migrated = Migration.from09().migrate(document);
    assertEquals(migrated, Migration.from09().migrate(migrated));
  }

  /** The members of all objects in any order, and with others that a tolerant reader keeps. */
  @ParameterizedTest
  @MethodSource("documents")
  void neitherOrderNorUnknownMembersMatter(String document) throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Object before = Tree.of(document);
    Object sameBefore = Tree.of(document);
    List<String> added = new ArrayList<>();
    mutate(before, random, added);
    String migrated = Migration.from09().migrate(Tree.text(before));
    for (String text : added) {
      assertTrue(migrated.contains(text), () -> text + ", seed " + seed);
    }
    // Without them, and in one order, it is as if they had not been there.
    Object after = Tree.of(migrated);
    Tree.each(after, value -> {
      if (value instanceof Map<?, ?> map) {
        map.keySet().removeIf(name -> name.toString().startsWith("unknown9"));
      }
    });
    assertEquals(
        Tree.of(Migration.from09().migrate(Tree.text(sameBefore))),
        shortened(after),
        () -> "seed " + seed);
  }

  @Test
  void streamOfAllIsTheSame() throws IOException {
    byte[] corpus = Files.readAllBytes(GOLDEN.resolve("corpus.ndjson"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Migration.from09().lines(new ByteArrayInputStream(corpus), out, bad -> {
      throw bad.toException("corpus");
    });
    StringBuilder expected = new StringBuilder();
    for (String line : new String(corpus, UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        expected
            .append(Migration.from09().migrate(line.replaceFirst("\r$", "")))
            .append('\n');
      }
    }
    assertEquals(expected.toString(), out.toString(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void resultIsReadAsADocumentOfThisFormat(String document) {
    String migrated = Migration.from09().migrate(document);
    if (document.contains(REFUSED_NOW)) {
      assertThrows(
          InvalidDocumentException.class,
          () -> DocumentReader.strict().read(migrated, Object.class));
      return;
    }
    Object value = assertDoesNotThrow(() -> DocumentReader.strict().read(migrated, Object.class));
    byte[] written = DocumentWriter.compact().toBytes(value);
    assertArrayEquals(written, Migration.from09().migrate(written));
  }

  @ParameterizedTest
  @MethodSource("changed")
  void readersSayHowToMigrate(String document) {
    for (DocumentReader reader : List.of(DocumentReader.strict(), DocumentReader.tolerant())) {
      for (int max : new int[] {1, 2, 10_000}) {
        InvalidDocumentException thrown = assertThrows(
            InvalidDocumentException.class,
            () -> reader.withMaxProblems(max).read(document, Object.class));
        List<Problem> advice = thrown.getProblems().stream()
            .filter(problem -> problem.code().equals("old-format"))
            .toList();
        assertEquals(1, advice.size());
        assertEquals("/jointletter", advice.get(0).pointer());
        assertTrue(thrown.getProblems().size() + thrown.getOmitted() > 1);
        assertTrue(thrown.getProblems().size() <= max);
      }
    }
  }

  /** Documents that tolerant readers do not take either. */
  static List<String> changed() {
    return Stream.of(
            "\"type\":\"dossier\",\"title\":{\"value\":\"T\"},\"responses\":[{\"id\":\"b\",\"issuer\":{\"kind\":\"state\",\"name\":{\"value\":\"N\"}},\"relation\":\"alone\",\"channel\":\"letter\"}]",
            "\"type\":\"signatory\",\"role\":\"signatory\",\"capacity\":\"organization\",\"party\":{\"kind\":\"state\",\"name\":{\"value\":\"N\"}},\"onBehalfOf\":{\"kind\":\"state\",\"name\":{\"value\":\"M\"}}",
            "\"type\":\"coalition\",\"formation\":\"ad-hoc\",\"members\":[{\"party\":{\"kind\":\"state\",\"name\":{\"value\":\"N\"}},\"role\":\"member\",\"period\":{\"start\":\"2019\"}}]",
            "\"type\":\"allegation\",\"statement\":{\"value\":\"S\"},\"provisions\":[{\"value\":\"P\"}],\"affected\":[{\"label\":{\"value\":\"A\"}}]")
        .map(members -> "{\"jointletter\":\"1.0\",\"id\":\"a\"," + members + "}")
        .toList();
  }

  /** Returns the texts of all leaves; of an interval, those of its ends, and of a period alike. */
  private static List<String> leaves(Object tree) {
    List<String> leaves = new ArrayList<>();
    Tree.each(tree, value -> {
      if (value instanceof Tree.Leaf leaf && leaf.token() != Token.BOOLEAN) {
        boolean interval = leaf.text().matches("[0-9~?-]*/(?:[0-9~?-]*|\\.\\.)");
        for (String part : interval ? leaf.text().split("/") : new String[] {leaf.text()}) {
          if (!interval || !part.isEmpty() && !part.equals("..")) {
            leaves.add(part);
          }
        }
      }
    });
    return leaves;
  }

  @SuppressWarnings("unchecked")
  private static void mutate(Object tree, Random random, List<String> added) {
    List<Map<String, Object>> objects = new ArrayList<>();
    Tree.each(tree, value -> {
      if (value instanceof Map<?, ?> map) {
        objects.add((Map<String, Object>) map);
      }
    });
    for (Map<String, Object> object : objects) {
      List<Map.Entry<String, Object>> members = new ArrayList<>(object.entrySet().stream()
          .map(member -> Map.entry(member.getKey(), member.getValue()))
          .toList());
      // A period that says nothing has no place for more: see MigrationTest.
      boolean saysNothing = object.keySet().stream().allMatch("ongoing"::equals);
      if (!saysNothing && random.nextInt(4) == 0) {
        String name = "unknown9" + added.size();
        String text = "{\"kind\":[" + random.nextInt() + ".50e-" + random.nextInt(400)
            + ",null,{\"on\":true,\"period\":{}}]}";
        added.add("\"" + name + "\":" + text);
        members.add(Map.entry(name, Tree.of(text)));
      }
      Collections.shuffle(members, random);
      object.clear();
      members.forEach(member -> object.put(member.getKey(), member.getValue()));
    }
  }

  /** Returns a tree in which times with an interval alone are that interval. */
  private static Object shortened(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      if (map.keySet().equals(Set.of("edtf"))) {
        return map.get("edtf");
      }
      Map<Object, Object> members = new LinkedHashMap<>();
      map.forEach((name, value) -> members.put(name, shortened(value)));
      return members;
    }
    return tree instanceof List<?> list
        ? list.stream().map(MigratedDocumentsTest::shortened).collect(Collectors.toList())
        : tree;
  }

  private static Set<String> terms() throws IOException {
    Set<String> terms = new HashSet<>();
    for (String line : Files.readAllLines(TERMS)) {
      terms.add(line.substring(line.indexOf(' ') + 1));
    }
    return terms;
  }
}
