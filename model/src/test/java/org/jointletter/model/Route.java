package org.jointletter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way from a value to a part of it, found in the types, so that new ones are tested too. */
public final class Route {

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

  /** Returns a builder that has what is required. */
  private static Object least(Class<?> type) {
    return new Filling(new Random(1), 0, 0, Route::parts).builder(type);
  }

  private static List<Object> parts(Class<?> type) {
    return List.of(
        type == Party.class
            ? Party.organization("Harbour Watch")
            : Builders.buildCollected(least(type)).value());
  }

  /** Returns the way as a property path, as in {@code letters[0].demands[0]}. */
  @Override
  public String toString() {
    return steps.stream()
        .map(step -> step.name() + (step.isList() ? "[0]" : ""))
        .collect(Collectors.joining("."));
  }
}
