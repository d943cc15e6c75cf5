package org.jointletter.codec;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading is, as a JSON Pointer (<a href="https://www.rfc-editor.org/rfc/rfc6901">RFC
 * 6901</a>) that is made when somebody asks. The exact one finds the place in the document; the
 * {@link MemberNames#shown shown} one is for problems.
 */
final class Pointer {

  private final String root;
  private int depth = -1;
  private @Nullable String[] names = new String[16];
  private int[] indexes = new int[16];

  /** Whether the names of the members of each object can be those of people. */
  private boolean[] personal = new boolean[16];

  /**
   * The elements that could not be read and are missing from lists, by the pointers of the lists.
   */
  private final Map<String, List<Integer>> gaps = new HashMap<>();

  /** The exact pointers of strings that stand for objects, in which others look for something. */
  private final Set<String> strings = new HashSet<>();

  /**
   * Creates a pointer to where a reading starts.
   *
   * @param root the pointer to the value that is read, as it is shown
   */
  Pointer(String root) {
    this.root = root;
  }

  /** Returns how many objects and arrays are around the current value. */
  int depth() {
    return depth + 1;
  }

  /**
   * Goes into an object or array.
   *
   * @param personal whether it may say who someone is
   */
  void descend(boolean personal) {
    if (++depth == indexes.length) {
      names = Arrays.copyOf(names, depth * 2);
      indexes = Arrays.copyOf(indexes, depth * 2);
      this.personal = Arrays.copyOf(this.personal, depth * 2);
    }
    this.personal[depth] = personal;
  }

  /** Goes out of an object or array. */
  void ascend() {
    depth--;
  }

  /** Is at a member of the object. */
  void at(String name) {
    names[depth] = name;
  }

  /** Is at an element of the array. */
  void at(int index) {
    names[depth] = null;
    indexes[depth] = index;
  }

  /** Notes that the current element is missing from its list. */
  void leaveGap() {
    gaps.computeIfAbsent(text(depth - 1, false), list -> new ArrayList<>()).add(indexes[depth]);
  }

  /** Notes that the current value is a string that stands for an object. */
  void standsForObject() {
    strings.add(exact());
  }

  /** Tells whether elements are missing from lists. */
  boolean hasGaps() {
    return !gaps.isEmpty();
  }

  /** Returns the exact pointer to the current value. */
  String exact() {
    return text(depth, false);
  }

  /** Returns the pointer to the current value, as it is shown. */
  String shown() {
    return text(depth, true);
  }

  /** Returns the pointer to the object or array that holds the current value, as it is shown. */
  String ofParent() {
    return text(depth - 1, true);
  }

  private String text(int depth, boolean shown) {
    StringBuilder pointer = new StringBuilder(root);
    for (int i = 0; i <= depth; i++) {
      String name = names[i];
      pointer
          .append('/')
          .append(name == null ? String.valueOf(indexes[i]) : step(name, personal[i], shown));
    }
    return pointer.toString();
  }

  /** Returns the exact pointer to the value that breaks a rule on the current object. */
  String exact(ConstraintViolation<?> violation) {
    return exact() + steps(violation, false, false);
  }

  /**
   * Returns the pointer to the value that breaks a rule on the current object, as it is shown.
   *
   * @param personal whether the object may say who someone is
   */
  String shown(ConstraintViolation<?> violation, boolean personal) {
    return shown() + steps(violation, personal, true);
  }

  /** Wire names are property names, so that a property path is a pointer in other clothes. */
  private String steps(ConstraintViolation<?> violation, boolean personal, boolean shown) {
    String object = exact();
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        int index = indexWithGaps(object + pointer, node.getIndex());
        pointer.append('/').append(index);
      } else if (node.getKey() != null) {
        // The extensions are a map in the model, and members of the object in the document.
        pointer.setLength(0);
        pointer.append('/').append(step(node.getKey().toString(), personal, shown));
      }
      if (node.getName() != null
          && !node.getName().startsWith("<")
          && !strings.contains(object + pointer)) {
        pointer.append('/').append(escaped(node.getName()));
      }
    }
    return pointer.toString();
  }

  /** Returns the index in the document of an element that has another index in a list with gaps. */
  private int indexWithGaps(String list, int index) {
    List<Integer> missing = gaps.getOrDefault(list, List.of());
    int before = 0;
    for (int end = missing.size(); before < end; ) {
      int middle = (before + end) >>> 1;
      if (missing.get(middle) - middle <= index) {
        before = middle + 1;
      } else {
        end = middle;
      }
    }
    return index + before;
  }

  private static String step(String name, boolean personal, boolean shown) {
    return escaped(shown ? MemberNames.shown(name, personal) : name);
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
