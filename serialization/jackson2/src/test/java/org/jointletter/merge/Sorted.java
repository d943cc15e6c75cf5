package org.jointletter.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jointletter.jackson.JointletterMapper;

/** Values as JSON in which the order of lists and members does not show. */
final class Sorted {

  private static final JsonMapper MAPPER = JointletterMapper.create();

  private Sorted() {}

  static JsonNode of(Object value) {
    return of(MAPPER.<JsonNode>valueToTree(value));
  }

  static JsonNode of(JsonNode node) {
    if (node.isArray()) {
      ArrayNode sorted = MAPPER.createArrayNode();
      StreamSupport.stream(node.spliterator(), false)
          .map(Sorted::of)
          .sorted(Comparator.comparing(JsonNode::toString))
          .forEach(sorted::add);
      return sorted;
    }
    if (node.isObject()) {
      TreeMap<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
      ObjectNode sorted = MAPPER.createObjectNode();
      sorted.setAll(members);
      return sorted;
    }
    return node;
  }
}
