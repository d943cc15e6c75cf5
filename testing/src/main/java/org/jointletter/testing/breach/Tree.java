package org.jointletter.testing.breach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says, as maps, lists, texts, numbers and flags. The names of members are those of
 * attributes; what is absent, empty or not set is left out.
 */
final class Tree {

  private Tree() {}

  /**
   * A member as JSON text, as extensions are kept.
   *
   * @param text the JSON
   */
  record Raw(String text) {}

  /** Returns a document: the tree of a value with a header before it. */
  static Map<String, Object> document(Class<?> type, Object tree) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("jointletter", "1.0");
    document.put("type", Types.text(type));
    ((Map<?, ?>) tree).forEach((name, content) -> document.put((String) name, content));
    return document;
  }

  /** Returns the tree of what an attribute can hold. */
  static Object of(Object content) {
    if (content instanceof List<?> list) {
      return list.stream().map(Tree::of).toList();
    }
    if (content instanceof Draft draft) {
      return of(draft);
    }
    if (Types.isWord(Types.of(content))) {
      return content.toString();
    }
    return Types.hasAttributes(Types.of(content)) ? of(Draft.of(content)) : content;
  }

  private static Map<String, Object> of(Draft draft) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Attribute attribute : Attribute.of(draft.type())) {
      Object content = draft.get(attribute);
      Object said = content instanceof Optional<?> optional ? optional.orElse(null) : content;
      if (said instanceof Map<?, ?> members) {
        members.forEach((name, json) -> tree.put((String) name, new Raw((String) json)));
      } else if (said != null && isSaid(said)) {
        tree.put(attribute.name(), of(said));
      }
    }
    return tree;
  }

  private static boolean isSaid(Object content) {
    return !content.equals(List.of()) && !content.equals(false);
  }

  /** Returns a tree in which something inside of it is changed. */
  static Object replaced(Object tree, List<String> steps, Object content) {
    if (steps.isEmpty()) {
      return content;
    }
    List<String> further = steps.subList(1, steps.size());
    if (tree instanceof List<?> list) {
      List<Object> changed = new ArrayList<>(list);
      int index = Integer.parseInt(steps.get(0));
      changed.set(index, replaced(list.get(index), further, content));
      return changed;
    }
    Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) tree);
    changed.computeIfPresent(steps.get(0), (name, inner) -> replaced(inner, further, content));
    return changed;
  }
}
