package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jointletter.model.Dossier;
import org.junit.jupiter.api.Test;

/** The schemas of documents are had one by one, or all at once. */
class JsonSchemaTest {

  @Test
  void aSchemaHasTheNameOfItsTypeAndSaysItsId() {
    JsonSchema schema = JsonSchema.of(Dossier.class);
    assertEquals("dossier.json", schema.fileName());
    assertEquals("https://jointletter.org/schema/1/dossier.json", schema.id());
    assertEquals(schema.id(), schema.toString());
    assertTrue(schema.text().contains('"' + schema.id() + '"'));
    assertArrayEquals(schema.text().getBytes(UTF_8), schema.bytes());
  }

  @Test
  void allAreThoseOfDocumentsWithThatOfADossierFirstAndTheDefinitions() {
    assertEquals(
        List.of(
            "dossier.json",
            "joint-letter.json",
            "coalition.json",
            "signatory.json",
            "official-response.json",
            "allegation.json",
            "jurisdiction.json",
            "definitions.json"),
        JsonSchema.all().stream().map(JsonSchema::fileName).toList());
  }
}
