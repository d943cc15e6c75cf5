package org.jointletter.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.JsonSchema;
import org.jointletter.model.Dossier;
import org.jointletter.model.Event;
import org.jointletter.model.JointLetter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The seeds are valid according to the schemas, and so is what can be taken out of them. */
class SchemaSeedsTest {

  private static final Path SEEDS = Path.of("../../seeds/src/main/resources/org/jointletter/seeds");

  @ParameterizedTest
  @ValueSource(strings = {"full", "minimal", "night-ferry", "un-probe-2020"})
  void areValidAsAWholeAndInParts(String seed) throws IOException {
    Path file = SEEDS.resolve(seed + ".json");
    assertEquals(List.of(), SchemaCheck.errors(JsonSchema.of(Dossier.class), Json.parse(file)));
    Dossier dossier = DocumentReader.strict().read(file, Dossier.class);
    List<Object> documents = parts(dossier);
    for (Object document : documents) {
      SchemaCheck.assertValid(document);
    }
    assertTrue(documents.size() > dossier.getLetters().size());
  }

  private static List<Object> parts(Dossier dossier) {
    List<Object> parts = new ArrayList<>();
    parts.add(dossier);
    parts.addAll(dossier.getCoalitions());
    parts.addAll(dossier.getResponses());
    for (JointLetter letter : dossier.getLetters()) {
      parts.add(letter);
      parts.addAll(letter.getRoster().getSignatories());
      parts.addAll(letter.getAllegations());
      letter.getAllegations().forEach(allegation -> parts.addAll(allegation.getJurisdictions()));
      letter.getEvents().stream()
          .map(Event::getPlace)
          .forEach(place -> place.ifPresent(parts::add));
    }
    return parts;
  }
}
