package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The dossier of the night ferry holds the facts that its page lists, and no others. */
class NightFerryTest {

  private static final Path PAGE = Path.of("../docs/night-ferry.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (.+) \\| (.+) \\|");
  private static final Pattern PLACE = Pattern.compile("`(/[^`]+)`");

  /** The lists of those records that have citations of their own. */
  private static final Set<String> RECORDS = Set.of(
      "addressees",
      "allegations",
      "assessments",
      "coalitions",
      "demands",
      "events",
      "letters",
      "members",
      "positions",
      "responses",
      "signatories",
      "spokespersons",
      "statements",
      "surveys");

  private final JsonNode dossier;
  private final List<Fact> facts;

  NightFerryTest() throws IOException {
    dossier = new ObjectMapper().readTree(Seeds.bytes(Seed.NIGHT_FERRY));
    facts = ROW.matcher(Files.readString(PAGE)).results().map(Fact::of).toList();
  }

  @Test
  void everyFactHasItsPlace() {
    assertEquals(
        IntStream.rangeClosed(1, facts.size()).boxed().toList(),
        facts.stream().map(Fact::number).toList());
    assertTrue(facts.size() > 100, "facts: " + facts.size());
    for (Fact fact : facts) {
      assertFalse(fact.places().isEmpty(), fact::toString);
      for (JsonPointer place : fact.places()) {
        assertFalse(dossier.at(place).isMissingNode(), () -> place + " of " + fact);
      }
    }
  }

  @Test
  void everyRecordIsAFactOfThePage() {
    Set<String> places = new HashSet<>();
    facts.forEach(fact -> fact.places().forEach(place -> places.add(place.toString())));
    List<String> others = new ArrayList<>();
    records(dossier, "", record -> {
      if (places.stream().noneMatch(place -> isWithin(record, place) || isWithin(place, record))) {
        others.add(record);
      }
    });
    assertEquals(List.of(), others);
  }

  @Test
  void everythingIsCitedAndEverySourceIsUsed() {
    List<String> bare = new ArrayList<>();
    records(dossier, "", record -> {
      if (dossier.at(record).path("citations").isEmpty()) {
        bare.add(record);
      }
    });
    assertEquals(List.of(), bare);

    Set<String> unused = new HashSet<>(dossier.path("sources").findValuesAsText("id"));
    assertTrue(unused.size() > 20, unused::toString);
    dossier.findValuesAsText("source").forEach(unused::remove);
    assertEquals(Set.of(), unused);
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }

  /** Visits the places of all records. */
  private static void records(JsonNode node, String at, Consumer<String> visitor) {
    node.properties().forEach(member -> {
      String place = at + "/" + member.getKey();
      JsonNode value = member.getValue();
      if (value.isArray()) {
        for (int i = 0; i < value.size(); i++) {
          if (RECORDS.contains(member.getKey()) && value.get(i).isObject()) {
            visitor.accept(place + "/" + i);
          }
          records(value.get(i), place + "/" + i, visitor);
        }
      } else {
        records(value, place, visitor);
      }
    });
  }

  private record Fact(int number, String text, List<JsonPointer> places) {

    static Fact of(MatchResult row) {
      return new Fact(
          Integer.parseInt(row.group(1)),
          row.group(2),
          PLACE
              .matcher(row.group(3))
              .results()
              .map(place -> JsonPointer.compile(place.group(1)))
              .toList());
    }
  }
}
