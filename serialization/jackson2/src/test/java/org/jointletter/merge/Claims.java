package org.jointletter.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointletter.jackson.JointletterMapper;
import org.jointletter.model.Dossier;

/**
 * What is claimed in a merge, in the merged dossier or in conflicts, to look for the claims of a
 * contribution in it.
 *
 * @param dossier the merged dossier as JSON
 * @param conflicting the values of conflicts, after where they stand
 */
record Claims(JsonNode dossier, Set<String> conflicting) {

  private static final JsonMapper MAPPER = JointletterMapper.create();

  private static final List<String> HEADER = List.of("jointletter", "type");

  static Claims of(Merge merge) {
    Set<String> conflicting = new HashSet<>();
    for (MergeConflict conflict : merge.getConflicts()) {
      MergeConflict.Step last = conflict.path().get(conflict.path().size() - 1);
      boolean named = Set.of("extensions", "unknownMembers").contains(last.attribute());
      StringBuilder at = new StringBuilder();
      for (MergeConflict.Step step : conflict.path()) {
        at.append('.').append(named && step == last ? "" : step.attribute());
        step.id().ifPresent(id -> at.append(named && step == last ? "" : " ").append(id));
      }
      conflict
          .claims()
          .forEach(claim -> conflicting.add(
              claim(at.toString(), named ? parsed(claim.value()) : written(claim.value()))));
    }
    return new Claims(tree(merge.getDossier()), conflicting);
  }

  /** Writes a value as it would be written inside of a dossier: without saying what it is. */
  private static JsonNode written(Object value) {
    JsonNode json = tree(value);
    return json instanceof ObjectNode object ? object.without(HEADER) : json;
  }

  /**
   * Goes by the text, as {@link #parsed} does: a tree that is made of a value spells -0 as -0.0.
   */
  private static JsonNode tree(Object value) {
    try {
      return parsed(MAPPER.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parsed(Object text) {
    try {
      return MAPPER.readTree((String) text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String claim(String at, JsonNode value) {
    return at + "=" + Sorted.of(value);
  }

  /** Returns the claims of a contribution that are not there. */
  List<String> missing(Dossier contribution) {
    List<String> missing = new ArrayList<>();
    look("", tree(contribution), dossier, missing);
    return missing;
  }

  private void look(String at, JsonNode stated, JsonNode merged, List<String> missing) {
    if (conflicting.contains(claim(at, stated))) {
      return;
    }
    if (stated.isArray() && !merged.isObject()) {
      List<JsonNode> rest = new ArrayList<>();
      merged.forEach(element -> rest.add(Sorted.of(element)));
      for (JsonNode element : stated) {
        if (!rest.remove(Sorted.of(element))) {
          missing.addAll(missing(at, element, merged));
        }
      }
    } else if (stated.isObject() && merged.isObject()) {
      stated.properties().stream()
          .filter(member -> !isNamed(member.getKey(), stated, merged))
          .forEach(member -> look(
              at + "." + member.getKey(),
              member.getValue(),
              merged.path(member.getKey()),
              missing));
    } else if (!stated.equals(merged)) {
      missing.add(claim(at, stated));
    }
  }

  /** Some go by the ids of their parties. */
  private static String id(String list, JsonNode element) {
    return list.matches(".*\\.(addressees|members|recipients|spokespersons)")
        ? element.path("party").path("id").asText()
        : element.path("id").asText(element.path("label").asText());
  }

  /** Tells whether there is a name, and nothing is lost with what was said for want of it. */
  private static boolean isNamed(String member, JsonNode stated, JsonNode merged) {
    return member.equals("unnamed")
        && merged.has("name")
        && stated.path("unnamed").size() == 1
        && stated.at("/unnamed/reason").asText().matches("(not-stated|unknown)(/.*)?");
  }

  /** Returns the claims of an element that are not in that of its id which has most of them. */
  private List<String> missing(String list, JsonNode element, JsonNode merged) {
    String id = id(list, element);
    List<JsonNode> same = new ArrayList<>();
    merged.forEach(other -> {
      if (!id.isEmpty() && id(list, other).equals(id)) {
        same.add(other);
      }
    });
    return (same.isEmpty() ? List.of(MissingNode.getInstance()) : same)
        .stream()
            .map(other -> {
              List<String> missing = new ArrayList<>();
              look(id.isEmpty() ? list : list + " " + id, element, other, missing);
              return missing;
            })
            .min(Comparator.comparingInt(List::size))
            .orElseThrow();
  }
}
