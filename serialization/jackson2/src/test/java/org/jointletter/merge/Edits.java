package org.jointletter.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jointletter.jackson.JointletterMapper;
import org.jointletter.model.Dossier;

/**
 * Makes another dossier about the same letters out of one: things are left out, changed and added
 * anywhere in it.
 */
final class Edits {

  private static final JsonMapper MAPPER = JointletterMapper.create();

  private final Random random;

  /** What stands elsewhere under the same name. */
  private final Map<String, List<JsonNode>> pool = new HashMap<>();

  private Edits(Random random, Dossier... others) {
    this.random = random;
    for (Dossier other : others) {
      visit(
          MAPPER.<JsonNode>valueToTree(other),
          "",
          (name, node) -> pool.computeIfAbsent(name, n -> new ArrayList<>()).add(node));
    }
  }

  /** Edits a dossier. What would break a rule is not done. */
  static Dossier of(Dossier dossier, Dossier other, Random random) {
    Edits edits = new Edits(random, dossier, other);
    Dossier edited = dossier;
    for (int i = random.nextInt(12); i > 0; i--) {
      edited = edits.edit(edited);
    }
    return edited;
  }

  private Dossier edit(Dossier dossier) {
    JsonNode tree = MAPPER.valueToTree(dossier);
    List<JsonNode> containers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    visit(tree, "", (name, node) -> {
      if (node.isContainerNode() && !node.isEmpty()) {
        containers.add(node);
        names.add(name);
      }
    });
    int at = random.nextInt(containers.size());
    if (containers.get(at) instanceof ObjectNode object) {
      List<String> members = new ArrayList<>();
      object.fieldNames().forEachRemaining(members::add);
      String member = members.get(random.nextInt(members.size()));
      if (random.nextInt(3) == 0) {
        object.remove(member);
      } else {
        object.set(member, other(member, object.get(member)));
      }
    } else if (containers.get(at) instanceof ArrayNode array) {
      int index = random.nextInt(array.size());
      switch (random.nextInt(3)) {
        case 0 -> array.remove(index);
        case 1 -> array.add(array.get(index).deepCopy());
        default -> array.insert(index, other(names.get(at) + "[]", array.get(index)));
      }
    }
    try {
      return MAPPER.treeToValue(tree, Dossier.class);
    } catch (JsonProcessingException e) {
      return dossier;
    }
  }

  private JsonNode other(String name, JsonNode node) {
    List<JsonNode> others = pool.getOrDefault(name, List.of(node));
    return others.get(random.nextInt(others.size())).deepCopy();
  }

  private static void visit(JsonNode node, String name, BiConsumer<String, JsonNode> visitor) {
    visitor.accept(name, node);
    if (node.isArray()) {
      node.forEach(element -> visit(element, name + "[]", visitor));
    } else {
      node.properties().forEach(member -> visit(member.getValue(), member.getKey(), visitor));
    }
  }
}
