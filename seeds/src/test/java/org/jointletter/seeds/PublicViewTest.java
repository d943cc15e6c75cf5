package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.model.Dossier;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Signatory;
import org.jointletter.publicview.PublicView;
import org.jointletter.vocabulary.Qualifier;
import org.jointletter.vocabulary.UnnamedReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown of the seeds; and, of the one that uses everything, that nothing is forgotten. */
class PublicViewTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String SECRET = "quillfeather";

  private static final String PARTY = """
      {"id": "ines-quillfeather", "kind": "person", "name": {"value": "Ines Quillfeather"}}""";

  @Test
  void theStoryWithholdsNobody() {
    Dossier dossier = Seeds.read(Seed.UN_PROBE_2020);
    assertSame(dossier, PublicView.of(dossier).getDossier());
  }

  @ParameterizedTest
  @EnumSource
  void isItsOwnPublicView(Seed seed) {
    Dossier view = PublicView.of(Seeds.read(seed)).getDossier();
    assertEquals(view, PublicView.of(view).getDossier());
    String json = DocumentWriter.compact().toString(view);
    assertEquals(view, DocumentReader.strict().read(json, Dossier.class));
  }

  @Test
  void oneEntryStandsForAllWhoAreWithheld() {
    JointLetter letter =
        PublicView.of(Seeds.read(Seed.FULL)).getDossier().getLetters().get(0);
    List<Signatory> signatories = letter.getRoster().getSignatories();
    List<Signatory> absent = signatories.stream()
        .filter(signatory -> signatory.getParty().getUnnamed().isPresent())
        .filter(signatory ->
            signatory.getParty().getUnnamed().get().getReason().is(UnnamedReason.WITHHELD))
        .toList();
    assertEquals(List.of(signatories.get(signatories.size() - 1)), absent);
    assertTrue(
        absent.get(0).getParty().getSize().orElseThrow().getQualifier().is(Qualifier.INDEFINITE));
    String json = DocumentWriter.compact().toString(letter);
    for (String hidden :
        List.of("Erna", "erna-", "sig-hidden", "known to the Reed", "Too young", "sig-minor")) {
      assertFalse(json.contains(hidden), hidden);
    }
  }

  /** Every text is tried, so that none is forgotten, not even that of an attribute to come. */
  @Test
  void noTextTellsAName() {
    int tried = 0;
    for (Consumer<JsonNode> planting : textPlantings()) {
      ObjectNode json = hiding();
      planting.accept(json);
      tried += assertNothingFound(json) ? 1 : 0;
    }
    assertTrue(tried > 100, "tried " + tried);
  }

  /** Every party is tried. */
  @Test
  void noPlaceOfAPartyTellsAName() {
    int tried = 0;
    for (Consumer<JsonNode> planting : partyPlantings()) {
      ObjectNode json = hiding();
      planting.accept(json);
      tried += assertNothingFound(json) ? 1 : 0;
    }
    assertTrue(tried > 20, "tried " + tried);
  }

  /** Returns whether the dossier is valid, so that it could be tried. */
  private static boolean assertNothingFound(ObjectNode json) {
    Optional<Dossier> dossier = read(json);
    dossier.ifPresent(hiding -> {
      Dossier view = PublicView.of(hiding).getDossier();
      String shown = DocumentWriter.compact().toString(view).toLowerCase(Locale.ROOT);
      assertFalse(shown.replaceAll("<[^>]*>", "").contains(SECRET), json::toPrettyString);
      assertEquals(view, PublicView.of(view).getDossier());
    });
    return dossier.isPresent();
  }

  /** Returns the dossier that uses everything, with one more signatory who is withheld. */
  private static ObjectNode hiding() {
    try {
      ObjectNode json = (ObjectNode) MAPPER.readTree(Seeds.bytes(Seed.FULL));
      ObjectNode roster = (ObjectNode) json.path("letters").get(0).path("roster");
      ArrayNode signatories = (ArrayNode) roster.path("signatories");
      ObjectNode signatory = signatories.insertObject(2);
      signatory.set("party", MAPPER.readTree(PARTY));
      signatory.put("role", "endorser").put("capacity", "personal");
      signatory.put("disclosure", "withheld-from-public");
      return json;
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Consumer<JsonNode>> textPlantings() {
    List<Consumer<JsonNode>> plantings = new ArrayList<>();
    attributes(hiding(), (path, node) -> {
      if (node instanceof TextNode text) {
        String value = text.textValue();
        for (String planted : List.of(
            "Ines Quillfeather",
            value + " INES <b>Quill</b>feather",
            value + "-ines-quillfeather",
            value + "/ines%20quillfeather")) {
          plantings.add(json -> replaceAll(json, path, value, new TextNode(planted)));
        }
      }
    });
    return plantings;
  }

  private static List<Consumer<JsonNode>> partyPlantings() {
    List<Consumer<JsonNode>> plantings = new ArrayList<>();
    attributes(hiding(), (path, node) -> {
      if (node.has("kind") && (node.has("name") || node.has("unnamed")) && !node.has("formation")) {
        plantings.add(json -> {
          ObjectNode party = (ObjectNode) json.at(path);
          party.remove("unnamed");
          party.putObject("name").put("value", "Ines  Quillfeather.");
        });
        plantings.add(json -> {
          ObjectNode party = (ObjectNode) json.at(path);
          party.put("id", "ines-quillfeather");
          party.remove("unnamed");
          party.putObject("name").put("value", "Ines Q.");
          party
              .putArray("otherNames")
              .addObject()
              .putObject("name")
              .put("value", "D. Quillfeather");
        });
      }
    });
    return plantings;
  }

  /** Replaces a text, and, if it is an id, what points at it. */
  private static void replaceAll(JsonNode json, String path, String value, TextNode planted) {
    int last = path.lastIndexOf('/');
    String name = path.substring(last + 1);
    set(json.at(path.substring(0, last)), name, planted);
    if (name.equals("id") || name.equals("label")) {
      paths(json, "", (other, node) -> {
        int end = other.lastIndexOf('/');
        if (node.isTextual() && node.textValue().equals(value)) {
          set(json.at(other.substring(0, end)), other.substring(end + 1), planted);
        }
      });
    }
  }

  private static void set(JsonNode parent, String name, JsonNode value) {
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name.replace("~1", "/").replace("~0", "~"), value);
    }
  }

  /** Visits one of the places of each attribute, however it is reached. */
  private static void attributes(JsonNode json, BiConsumer<String, JsonNode> visitor) {
    Set<String> attributes = new HashSet<>();
    paths(json, "", (path, node) -> {
      if (attributes.add(path.replaceAll("/[0-9]+", ""))) {
        visitor.accept(path, node);
      }
    });
  }

  private static void paths(JsonNode json, String path, BiConsumer<String, JsonNode> visitor) {
    if (!path.isEmpty()) {
      visitor.accept(path, json);
    }
    if (json.isArray()) {
      for (int i = 0; i < json.size(); i++) {
        paths(json.get(i), path + "/" + i, visitor);
      }
    }
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      paths(json.get(name), path + "/" + name.replace("~", "~0").replace("/", "~1"), visitor);
    }
  }

  private static Optional<Dossier> read(JsonNode json) {
    try {
      return Optional.of(
          DocumentReader.strict().read(MAPPER.writeValueAsBytes(json), Dossier.class));
    } catch (InvalidDocumentException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
