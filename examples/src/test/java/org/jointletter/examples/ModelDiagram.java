package org.jointletter.examples;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.model.Dossier;

/** Class diagrams of the types of which a dossier is made, in the language of Mermaid. */
final class ModelDiagram {

  /** An accessor that leads from a type to another one. */
  private record Arrow(Class<?> from, String multiplicity, Class<?> to, String name) {

    @Override
    public String toString() {
      return "  " + from.getSimpleName() + " --> \"" + multiplicity + "\" " + to.getSimpleName()
          + " : " + name;
    }
  }

  private final Map<Class<?>, List<Arrow>> arrows = new LinkedHashMap<>();

  private ModelDiagram() {}

  /** Returns a diagram of all types that can be reached from a dossier, from the outside in. */
  static ModelDiagram ofDossier() throws IOException {
    ModelDiagram diagram = new ModelDiagram();
    List<Class<?>> found = new ArrayList<>(List.of(Dossier.class));
    for (int i = 0; i < found.size(); i++) {
      List<Arrow> from = arrowsFrom(found.get(i));
      diagram.arrows.put(found.get(i), from);
      from.stream().map(Arrow::to).filter(to -> !found.contains(to)).forEach(found::add);
    }
    return diagram;
  }

  /** Returns the types that a text names. */
  Set<Class<?>> named(String text) {
    return arrows.keySet().stream()
        .filter(type ->
            Pattern.compile("\\b" + type.getSimpleName() + "\\b").matcher(text).find())
        .collect(Collectors.toSet());
  }

  Set<Class<?>> types() {
    return arrows.keySet();
  }

  /** Returns a diagram of some of the types and of all arrows between these. */
  String of(Set<Class<?>> types) {
    List<Arrow> drawn = arrows.values().stream()
        .flatMap(List::stream)
        .filter(arrow -> types.contains(arrow.from()) && types.contains(arrow.to()))
        .toList();
    Stream<String> alone = arrows.keySet().stream()
        .filter(types::contains)
        .filter(type -> drawn.stream().noneMatch(at -> at.from() == type || at.to() == type))
        .map(type -> "  class " + type.getSimpleName());
    return Stream.concat(drawn.stream().map(Arrow::toString), alone)
        .collect(Collectors.joining("\n", "classDiagram\n", "\n"));
  }

  /** Returns the arrows from a type, in the order of its source. */
  private static List<Arrow> arrowsFrom(Class<?> type) throws IOException {
    String source = Files.readString(
        Document.ROOT.resolve("model/src/main/java/" + type.getName().replace('.', '/') + ".java"));
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().startsWith("get"))
        .sorted(Comparator.comparing(method -> source.indexOf(" " + method.getName() + "();")))
        .flatMap(method -> arrow(type, method).stream())
        .toList();
  }

  private static Optional<Arrow> arrow(Class<?> from, Method accessor) {
    Type returned = accessor.getGenericReturnType();
    Type of =
        returned instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : returned;
    if (!(of instanceof Class<?> to) || to.getPackage() != Dossier.class.getPackage()) {
      return Optional.empty();
    }
    String name = accessor.getName().substring("get".length());
    return Optional.of(new Arrow(
        from,
        accessor.getReturnType() == List.class
            ? "*"
            : accessor.getReturnType() == Optional.class ? "0..1" : "1",
        to,
        Character.toLowerCase(name.charAt(0)) + name.substring(1)));
  }
}
