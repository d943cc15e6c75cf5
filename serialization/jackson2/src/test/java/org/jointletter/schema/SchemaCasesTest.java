package org.jointletter.schema;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jointletter.codec.DocumentType;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.document.JsonSchema;
import org.jointletter.rule.StructureRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas and the strict reader say the same of documents, which are those that the check for
 * Node uses too.
 */
class SchemaCasesTest {

  private static final JsonNode CASES =
      read(Path.of("../wire/src/test/resources/org/jointletter/document/schema-cases.json"));

  private static final Path CODES =
      Path.of("../../model/src/test/resources/org/jointletter/model/rule-codes.txt");

  /** A document and what is expected of it. */
  private record Case(JsonNode json) {

    String document() {
      return json.get("document").textValue();
    }

    JsonNode content() {
      return Json.patched(CASES.get("documents").get(document()), json.get("patch"));
    }

    String code() {
      return json.get("code").textValue();
    }

    /** Where readers find the problem. */
    String at() {
      return json.get("at").textValue();
    }

    /** Where the schema finds it: there, or at a member of the object that is there. */
    String field() {
      return json.path("field").asText(at());
    }

    List<SchemaCheck.Finding> schemaErrors() {
      return SchemaCheck.errors(JsonSchema.of(type().codec().type()), content());
    }

    List<String> problems() {
      try {
        DocumentReader.strict().read(content().toString(), type().codec().type());
        return List.of();
      } catch (InvalidDocumentException e) {
        return e.getProblems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList();
      }
    }

    private DocumentType<?> type() {
      return DocumentType.all().stream()
          .filter(type -> type.text().equals(document()))
          .findAny()
          .orElseThrow();
    }

    @Override
    public String toString() {
      return (json.has("code") ? code() : json.path("says").asText())
          + " "
          + document()
          + " "
          + json.get("patch");
    }
  }

  static List<String> documents() {
    return DocumentType.all().stream().map(DocumentType::text).toList();
  }

  static Stream<Case> accepted() {
    return cases("accepted");
  }

  static Stream<Case> refused() {
    return cases("refused");
  }

  static Stream<Case> refusedByReadersOnly() {
    return cases("refusedByReadersOnly");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void bothAcceptWhatTheOthersAreMadeFrom(String document) {
    Case unchanged = new Case(Json.of(Map.of("document", document, "patch", List.of())));
    assertEquals(List.of(), unchanged.problems());
    assertEquals(List.of(), unchanged.schemaErrors());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void bothAccept(Case document) {
    assertEquals(List.of(), document.problems());
    assertEquals(List.of(), document.schemaErrors());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void bothRefuseAtTheSamePlace(Case document) {
    assertEquals(List.of(document.code() + " " + document.at()), document.problems());
    List<String> pointers =
        document.schemaErrors().stream().map(SchemaCheck.Finding::pointer).toList();
    assertTrue(pointers.contains(document.field()), pointers.toString());
    assertTrue(
        pointers.stream().allMatch(pointer -> pointer.startsWith(document.at())),
        pointers.toString());
  }

  @ParameterizedTest
  @MethodSource("refusedByReadersOnly")
  void onlyReadersRefuse(Case document) {
    assertTrue(
        document.problems().contains(document.code() + " " + document.at()),
        document.problems().toString());
    assertEquals(List.of(), document.schemaErrors());
    assertFalse(document.json().get("because").textValue().isEmpty());
  }

  @Test
  void everyRuleIsShownOrTheReasonIsTold() throws IOException {
    Set<String> rules = new TreeSet<>(Files.readAllLines(CODES));
    Arrays.stream(StructureRule.values()).map(StructureRule::code).forEach(rules::add);
    Set<String> told = new TreeSet<>();
    Stream.concat(refused(), refusedByReadersOnly()).map(Case::code).forEach(told::add);
    CASES.get("notShown").fieldNames().forEachRemaining(code -> {
      assertTrue(told.add(code), code + " is shown");
    });
    assertEquals(rules, told);
  }

  /** A condition has the code of its rule, and a rule that is a condition has a case. */
  @Test
  void everyConditionHasTheCodeOfItsRule() {
    Set<String> told = new TreeSet<>();
    Json.parse(JsonSchema.definitions().text())
        .findValues("$comment")
        .forEach(comment -> told.add(comment.textValue()));
    Set<String> conditions = refused()
        .filter(document -> document.json().has("field"))
        .map(Case::code)
        .collect(toCollection(TreeSet::new));
    assertEquals(conditions, told);
  }

  private static Stream<Case> cases(String group) {
    return StreamSupport.stream(CASES.get(group).spliterator(), false).map(Case::new);
  }

  private static JsonNode read(Path file) {
    try {
      return Json.parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
