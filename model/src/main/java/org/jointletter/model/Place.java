package org.jointletter.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a value: the value itself, or the way to something in it, as in {@code letters[0].id}.
 *
 * @since 0.1
 */
public final class Place {

  /** The value itself. */
  public static final Place ROOT = new Place(null, "", -1);

  /**
   * Stands for all places in a value where it does not matter which is meant. It makes no objects:
   * a place inside it is the same again.
   */
  public static final Place ANYWHERE = new Place(null, "anywhere", -1);

  private final @Nullable Place parent;
  private final String attribute;
  private final int index;

  private Place(@Nullable Place parent, String attribute, int index) {
    this.parent = parent;
    this.attribute = attribute;
    this.index = index;
  }

  /**
   * {@return the place of an attribute of the value at this place}
   *
   * @param name the name of the attribute
   */
  public Place attribute(String name) {
    return isAnywhere() ? this : new Place(this, name, -1);
  }

  /**
   * {@return the place of an element of an attribute of the value at this place}
   *
   * @param name the name of the attribute, which is a list
   * @param index the index of the element, from 0
   */
  public Place element(String name, int index) {
    return isAnywhere() ? this : new Place(this, name, index);
  }

  /** Returns the steps from the value to this place, each of which names an attribute. */
  Deque<Place> steps() {
    Deque<Place> steps = new ArrayDeque<>();
    for (Place step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    return steps;
  }

  /** Returns the name of the attribute that the last step goes to. */
  String attribute() {
    return attribute;
  }

  /** Returns the index of the element that the last step goes to, or -1 if it is no element. */
  int index() {
    return index;
  }

  @SuppressWarnings("ReferenceEquality") // there is one
  private boolean isAnywhere() {
    return this == ANYWHERE;
  }

  /**
   * {@return the place as a JSON Pointer, as in {@code /letters/0/id}} It is empty for the value
   * itself. The names of attributes are those of members in documents.
   *
   * @throws IllegalStateException if it is {@link #ANYWHERE}
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901, JSON Pointer</a>
   */
  public String pointer() {
    if (isAnywhere()) {
      throw new IllegalStateException("no pointer leads to a place that is not known");
    }
    StringBuilder pointer = new StringBuilder();
    for (Place step : steps()) {
      pointer.append('/').append(step.attribute.replace("~", "~0").replace("/", "~1"));
      if (step.index >= 0) {
        pointer.append('/').append(step.index);
      }
    }
    return pointer.toString();
  }

  /**
   * {@return the names of the attributes on the way, as in {@code letters.demands.id}} Indexes are
   * left out, and so are repetitions of a name: all parts of parts are
   * {@code letters.demands.parts}.
   */
  public String attributes() {
    StringBuilder names = new StringBuilder(isAnywhere() ? attribute : "");
    String last = "";
    for (Place step : steps()) {
      if (!step.attribute.equals(last)) {
        names.append(names.isEmpty() ? "" : ".").append(step.attribute);
        last = step.attribute;
      }
    }
    return names.toString();
  }

  /**
   * {@return the place as a path, as in {@code letters[0].id}} It is empty for the value itself.
   */
  @Override
  public String toString() {
    if (isAnywhere()) {
      return attribute;
    }
    StringBuilder path = new StringBuilder();
    for (Place step : steps()) {
      path.append(path.isEmpty() ? "" : ".").append(step.attribute);
      if (step.index >= 0) {
        path.append('[').append(step.index).append(']');
      }
    }
    return path.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Place place
            && index == place.index
            && attribute.equals(place.attribute)
            && Objects.equals(parent, place.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, attribute, index);
  }
}
