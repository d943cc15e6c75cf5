package org.jointletter.constraint.check;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path to a broken rule in a part of a value, from the value: as a validator writes it that
 * goes from a value to its parts.
 *
 * @param nodes the nodes, from the value inwards
 */
record PartPath(List<Path.Node> nodes) implements Path {

  private static final String LIST_ELEMENT = "<list element>";

  private static final String MAP_KEY = "<map key>";

  /**
   * Returns the path to a part itself.
   *
   * @param index the index of the part, or null if it is not in a list
   */
  static PartPath to(String attribute, @Nullable Integer index) {
    Node list = PartNode.property(attribute);
    return new PartPath(
        index == null
            ? List.of(list)
            : List.of(list, new PartNode(ElementKind.CONTAINER_ELEMENT, LIST_ELEMENT, index)));
  }

  /**
   * Returns the path to a place in a part.
   *
   * @param index the index of the part, or null if it is not in a list
   * @param inside the path from the part to the place
   */
  static PartPath to(String attribute, @Nullable Integer index, Path inside) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(PartNode.property(attribute));
    for (Node node : inside) {
      // A node says in which element of the attribute before it it stands.
      boolean first = nodes.size() == 1;
      nodes.add(first ? new PartNode(node.getKind(), node.getName(), index) : node);
    }
    return new PartPath(List.copyOf(nodes));
  }

  @Override
  public Iterator<Node> iterator() {
    return nodes.iterator();
  }

  @Override
  public String toString() {
    StringBuilder path = new StringBuilder();
    for (Node node : nodes) {
      if (node.isInIterable()) {
        Object element = node.getIndex() == null ? node.getKey() : node.getIndex();
        // The name of the type argument, unless it is the one that validators take for granted.
        path.append(MAP_KEY.equals(node.getName()) ? "<K>" : "");
        path.append('[').append(element == null ? "" : element).append(']');
      }
      if (node.getName() != null && !node.getName().isEmpty()) {
        path.append(path.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return path.toString();
  }

  /**
   * A node of a path.
   *
   * @param index the index of the element of the attribute before, in which it stands, or null
   */
  private record PartNode(
      ElementKind kind, @Nullable String name, @Nullable Integer index)
      implements Path.PropertyNode, Path.BeanNode, Path.ContainerElementNode {

    static PartNode property(String name) {
      return new PartNode(ElementKind.PROPERTY, name, null);
    }

    @Override
    public ElementKind getKind() {
      return kind;
    }

    @Override
    public @Nullable String getName() {
      return name;
    }

    @Override
    public boolean isInIterable() {
      return index != null;
    }

    @Override
    public @Nullable Integer getIndex() {
      return index;
    }

    @Override
    public @Nullable Object getKey() {
      return null;
    }

    @Override
    public @Nullable Class<?> getContainerClass() {
      return index == null ? null : List.class;
    }

    @Override
    public @Nullable Integer getTypeArgumentIndex() {
      return index == null ? null : 0;
    }

    @Override
    public <T extends Path.Node> T as(Class<T> type) {
      boolean fits = switch (kind) {
        case PROPERTY -> type.isAssignableFrom(Path.PropertyNode.class);
        case BEAN -> type.isAssignableFrom(Path.BeanNode.class);
        case CONTAINER_ELEMENT -> type.isAssignableFrom(Path.ContainerElementNode.class);
        default -> false;
      };
      if (!fits) {
        throw new ClassCastException("a node of kind " + kind + " is no " + type.getSimpleName());
      }
      return type.cast(this);
    }

    @Override
    public String toString() {
      return name == null ? "" : name;
    }
  }
}
