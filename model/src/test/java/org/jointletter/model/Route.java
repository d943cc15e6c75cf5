package org.jointletter.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointletter.constraint.Digest;
import org.jointletter.constraint.DurationText;
import org.jointletter.constraint.LanguageTag;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Slug;
import org.jointletter.constraint.TimeText;
import org.jointletter.constraint.WebLink;
import org.jointletter.model.Attribute.Content;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.Unit;
import org.jointletter.vocabulary.UnnamedReason;

/** A way from a value to a part of it, found in the types, so that new ones are tested too. */
public final class Route {

  /** The forms of texts that hold no words. */
  private static final Set<Class<?>> WORDLESS =
      Set.of(Digest.class, TimeText.class, DurationText.class);

  /** How words are written where not any text will do. */
  private static final Map<Class<?>, String> FORMS =
      Map.of(WebLink.class, "https://a.example/%s", LanguageTag.class, "x-%s");

  private final List<Attribute> steps;

  private Route(List<Attribute> steps) {
    this.steps = steps;
  }

  /**
   * Returns every way from a value of one type to a part of another. What can hold others of its
   * own type does so once.
   */
  public static Stream<Route> between(Class<?> from, Class<?> to) {
    List<Route> routes = new ArrayList<>();
    follow(List.of(), from, to, routes);
    return routes.stream();
  }

  /** Returns a shortest way to each attribute of each type that can be part of a value. */
  public static Stream<Route> toEachAttribute(Class<?> from) {
    List<Route> routes = new ArrayList<>();
    Map<Class<?>, List<Attribute>> open = new LinkedHashMap<>(Map.of(from, List.of()));
    Set<Class<?>> seen = new HashSet<>(open.keySet());
    while (!open.isEmpty()) {
      Class<?> type = open.keySet().iterator().next();
      List<Attribute> steps = open.remove(type);
      for (Attribute attribute : Attribute.of(type)) {
        List<Attribute> longer = new ArrayList<>(steps);
        longer.add(attribute);
        routes.add(new Route(longer));
        Class<?> part = attribute.content().raw();
        if (ValueTypes.contains(part) && seen.add(part)) {
          open.put(part, longer);
        }
      }
    }
    return routes.stream();
  }

  private static void follow(
      List<Attribute> steps, Class<?> from, Class<?> to, List<Route> routes) {
    if (steps.stream().filter(step -> step.owner() == from).count() == 2) {
      return;
    }
    for (Attribute attribute : Attribute.of(from)) {
      List<Attribute> longer = new ArrayList<>(steps);
      longer.add(attribute);
      Class<?> type = attribute.content().raw();
      if (type == to) {
        routes.add(new Route(longer));
      }
      if (ValueTypes.contains(type)) {
        follow(longer, type, to, routes);
      }
    }
  }

  /**
   * Returns the value that this leads from, with a part at its end and little else, valid or not.
   */
  public Object holding(Object part) {
    return Builders.buildCollected(builder(part)).value();
  }

  /** Returns the value that this leads from, with something at its end that tells of nobody. */
  public Object holdingAnything() {
    Content content = end().content();
    Object part = content.raw() == Party.class
        ? Party.organization("Lake Watch")
        : new Filling(new Random(1), 0, 0, Route::parts).one(content).orElseThrow();
    return holding(end().isMap() ? Map.of("ngo:x", part) : part);
  }

  /**
   * Returns values that this leads from, with words at its end, in the form that is used there.
   * There are none if it is neither a text nor a term nor an id that is given there.
   */
  public List<Object> holdingWords(String words) {
    String slug = words.toLowerCase(Locale.ROOT).replace(' ', '-');
    Content content = end().content();
    if (end().isMap()) {
      return List.of(
          holding(Map.of("ngo:x", '"' + words + '"')), holding(Map.of("ngo:" + slug, "1")));
    }
    if (content.raw() == Code.class) {
      return List.of(holding(unknown(content.argument(), "ngo:" + slug)));
    }
    if (content.raw() != String.class || isReference()) {
      return List.of();
    }
    Class<?> form = content.constraints().get(0).annotationType();
    return WORDLESS.contains(form)
        ? List.of()
        : List.of(holding(
            FORMS.getOrDefault(form, "%s").formatted(form == PlainText.class ? words : slug)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the argument of Code is an enum
  private static Code<?> unknown(Class<?> vocabulary, String term) {
    return Code.of((Class) vocabulary, term);
  }

  private boolean isReference() {
    return end().content().constraints().stream().anyMatch(Slug.class::isInstance)
        && !end().name().equals("id");
  }

  private Attribute end() {
    return steps.get(steps.size() - 1);
  }

  /** Returns what is found in the value that this leads from, with a part at its end. */
  List<Finding> findings(Object part) {
    return Finding.in(Builders.buildCollected(builder(part)).reports().get(0));
  }

  private Object builder(Object part) {
    Object value = part;
    for (int i = steps.size() - 1; i > 0; i--) {
      value = Builders.buildCollected(builder(steps.get(i), value)).value();
    }
    return builder(steps.get(0), value);
  }

  private static Object builder(Attribute attribute, Object part) {
    Object builder = least(attribute.owner());
    attribute.set(builder, attribute.isList() ? List.of(part) : part);
    return builder;
  }

  /** Returns a builder that has what is required, and tells of nobody. */
  private static Object least(Class<?> type) {
    if (type == Party.class) {
      return Party.organization("Harbour Watch").toBuilder();
    }
    if (type == Quantity.class) {
      return Quantity.exactly(7, Unit.ORGANIZATIONS).toBuilder();
    }
    if (type == Unnamed.class) {
      return Unnamed.of(UnnamedReason.NOT_STATED).toBuilder();
    }
    return new Filling(new Random(1), 0, 0, Route::parts).builder(type);
  }

  private static List<Object> parts(Class<?> type) {
    return List.of(Builders.buildCollected(least(type)).value());
  }

  /** Returns the way as a property path, as in {@code letters[0].demands[0]}. */
  @Override
  public String toString() {
    return steps.stream()
        .map(step -> step.name() + (step.isList() ? "[0]" : ""))
        .collect(Collectors.joining("."));
  }
}
