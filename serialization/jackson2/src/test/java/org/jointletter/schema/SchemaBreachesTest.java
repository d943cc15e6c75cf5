package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jointletter.document.JsonSchema;
import org.jointletter.testing.breach.Breach;
import org.jointletter.testing.breach.BrokenDocument;

/** Documents that break a rule are refused by their schema, as far as it can express the rule. */
@Tag("slow")
class SchemaBreachesTest {

  private static final Path CORPUS =
      Path.of("../../seeds/src/main/resources/org/jointletter/seeds/conformance/manifest.json");

  /** The rules that a schema can not express, or not in full: the corpus says why. */
  private static final List<String> NOT_IN_FULL = notInFull();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theSchemaRefusesItAtTheSamePlace(@ForAll Breach breach) {
    breach.document().ifPresent(broken -> {
      List<String> pointers = pointers(broken, broken.json());
      assertTrue(
          NOT_IN_FULL.contains(breach.code()) || !pointers.isEmpty(), () -> "silent on " + breach);
      assertTrue(
          pointers.stream()
              .allMatch(pointer -> broken.pointers().stream().anyMatch(pointer::startsWith)),
          () -> pointers + " for " + breach);
    });
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSchemaAllowsWhatItWasBefore(@ForAll Breach breach) {
    breach
        .document()
        .ifPresent(broken -> assertEquals(List.of(), pointers(broken, broken.neighbour())));
  }

  private static List<String> pointers(BrokenDocument broken, String json) {
    JsonNode document = Json.parse(json);
    return SchemaCheck.errors(JsonSchema.of(broken.type()), document).stream()
        .map(SchemaCheck.Finding::pointer)
        .toList();
  }

  private static List<String> notInFull() {
    try {
      List<String> codes = new ArrayList<>();
      for (JsonNode document : Json.parse(CORPUS).get("invalid")) {
        if (document.path("schema").has("accepts")) {
          codes.addAll(document.get("problems").findValuesAsText("code"));
        }
      }
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
