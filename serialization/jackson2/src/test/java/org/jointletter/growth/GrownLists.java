package org.jointletter.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The seed that has everything, with one of its lists grown: every list of the format is there. */
final class GrownLists {

  /** How the new elements differ. */
  enum Difference {
    /** Their ids differ, where ids must. */
    IDS,

    /** All that is said of them differs: ids, names, texts and dates. Hash codes are equal. */
    COLLIDING
  }

  private static final Path SEED =
      Path.of("../../seeds/src/main/resources/org/jointletter/seeds/full.json");

  /** Ids of these are unique in a dossier. */
  private static final Set<String> THINGS = Set.of(
      "sources",
      "coalitions",
      "letters",
      "signatories",
      "demands",
      "parts",
      "allegations",
      "statements",
      "versions",
      "responses");

  private static final Set<String> REFERENCES =
      Set.of("respondsTo", "directedTo", "adds", "coalitions");

  private static final Set<String> WORDS =
      Set.of("title", "publisher", "by", "note", "locator", "asStated", "revision");

  private static final Set<String> DAYS = Set.of("end", "retrieved");

  private GrownLists() {}

  /** Returns where the lists are, each with the first place that has one. */
  static Map<String, List<String>> places() {
    Map<String, List<String>> places = new LinkedHashMap<>();
    find(seed(), List.of(), "", places);
    return places;
  }

  /** Returns the seed with a list that has so many more elements. */
  static String grown(List<String> place, int more, Difference difference) {
    JsonNode seed = seed();
    grow(seed, place, more, difference);
    return seed.toString();
  }

  /** Returns the seed with all lists that have so many more elements. */
  static String grown(int more, Difference difference) {
    JsonNode seed = seed();
    // From the inside out: what is copied has not grown.
    List<List<String>> places = new ArrayList<>(places().values());
    places.sort((a, b) -> a.size() - b.size());
    places.forEach(place -> grow(seed, place, more, difference));
    return seed.toString();
  }

  private static void grow(JsonNode seed, List<String> place, int more, Difference difference) {
    JsonNode at = seed;
    for (String step : place) {
      at = at.isArray() ? at.get(Integer.parseInt(step)) : at.get(step);
    }
    ArrayNode list = (ArrayNode) at;
    String name = place.get(place.size() - 1);
    JsonNode last = list.get(list.size() - 1);
    for (int i = 0; i < more; i++) {
      list.add(copy(last.deepCopy(), name, difference, i, (char) ('a' + place.size())));
    }
  }

  private static JsonNode copy(
      JsonNode copy, String list, Difference difference, int number, char prefix) {
    Names names = difference == Difference.COLLIDING ? Names.COLLIDING : Names.PLAIN;
    String name = prefix + names.apply(number);
    if (copy.isTextual()) {
      boolean reference = REFERENCES.contains(list);
      boolean term = list.equals("kinds") || list.equals("themes");
      return difference == Difference.IDS || reference
          ? copy
          : TextNode.valueOf(term ? "t-" + name : copy.asText() + "-" + name);
    }
    if (copy instanceof ObjectNode object) {
      change(object, list, difference, number, name);
    }
    return copy;
  }

  private static void change(
      ObjectNode object, String list, Difference difference, int number, String name) {
    boolean all = difference != Difference.IDS;
    if (object.has("id") && (all || THINGS.contains(list))) {
      object.put("id", object.get("id").asText() + "-" + name);
    }
    if (list.equals("versions")) {
      object.put("label", object.get("label").asText() + " " + name);
    }
    if (all && object.has("scheme")) {
      object.put("scheme", "register").put("value", name);
    }
    if (all && list.equals("links")) {
      object.remove("target");
      object.putObject("citation").put("source", "gazette");
    }
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      JsonNode value = member.getValue();
      if (value instanceof ObjectNode inner) {
        change(inner, member.getKey(), difference, number, name);
      } else if (value instanceof ArrayNode array) {
        for (JsonNode element : array) {
          if (element instanceof ObjectNode inner) {
            change(inner, member.getKey(), difference, number, name);
          }
        }
      } else if (all && value.isTextual() && isWords(object, member.getKey())) {
        member.setValue(TextNode.valueOf(value.asText() + " " + name));
      } else if (all && member.getKey().equals("on") && object.has("event")) {
        member.setValue(
            TextNode.valueOf(LocalDate.of(2030, 1, 1).plusDays(number).toString()));
      } else if (all && DAYS.contains(member.getKey())) {
        member.setValue(
            TextNode.valueOf(LocalDate.of(2030, 1, 1).plusDays(number).toString()));
      }
    }
  }

  private static boolean isWords(ObjectNode object, String member) {
    return member.equals("value") ? !object.has("scheme") : WORDS.contains(member);
  }

  private static void find(
      JsonNode node, List<String> place, String owner, Map<String, List<String>> places) {
    if (node instanceof ObjectNode) {
      node.properties()
          .forEach(member ->
              find(member.getValue(), and(place, member.getKey()), member.getKey(), places));
    } else if (node instanceof ArrayNode && !node.isEmpty()) {
      String above = place.size() < 2 ? "" : place.get(place.size() - 2);
      String around = above.matches("\\d+") ? place.get(place.size() - 3) : above;
      places.putIfAbsent(around + "/" + owner, place);
      for (int i = 0; i < node.size(); i++) {
        find(node.get(i), and(place, "" + i), owner, places);
      }
    }
  }

  private static List<String> and(List<String> place, String step) {
    List<String> longer = new ArrayList<>(place);
    longer.add(step);
    return longer;
  }

  private static JsonNode seed() {
    try {
      return new ObjectMapper().readTree(SEED.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
