package org.jointletter.attribute;

import java.util.List;

/**
 * The attributes of a type.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class Attributes<T, B> {

  private final Class<T> type;

  Attributes(Class<T> type) {
    this.type = type;
  }

  /** Returns the type. */
  public final Class<T> type() {
    return type;
  }

  /** Returns all attributes, in the order of their accessors. */
  public abstract List<Attribute<T, B, ?>> all();

  /** Returns an empty builder. */
  public abstract B builder();

  /** Returns the value that has been assembled. */
  public abstract T build(B builder);

  /** Returns the result of the accessor of an attribute. */
  abstract Object get(T owner, int number);

  /** Sets the value of an attribute, adds one to a list, or puts all of a map. */
  abstract void set(B builder, int number, Object value);

  @Override
  public final String toString() {
    return "the attributes of " + type.getSimpleName();
  }
}
