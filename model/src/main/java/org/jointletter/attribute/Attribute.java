package org.jointletter.attribute;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An attribute of a type.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param <V> the type of its value, or of each of its values
 */
public abstract sealed class Attribute<T, B, V> {

  private final Attributes<T, B> owner;
  private final int number;
  private final String name;
  private final Class<?> type;
  private final Optional<Form> form;
  private final List<Class<?>> refersTo;

  private Attribute(
      Attributes<T, B> owner,
      int number,
      String name,
      Class<?> type,
      Optional<Form> form,
      Class<?>... refersTo) {
    this.owner = owner;
    this.number = number;
    this.name = name;
    this.type = type;
    this.form = form;
    this.refersTo = List.of(refersTo);
  }

  /** Returns its name, which is also its name in documents. */
  public final String name() {
    return name;
  }

  /** Returns the class of its values. */
  public final Class<?> type() {
    return type;
  }

  /** Returns what kind of strings its values are, or empty if they are none, or of any kind. */
  public final Optional<Form> form() {
    return form;
  }

  /** Returns the types of which its values are ids, or none if they are no references. */
  public final List<Class<?>> refersTo() {
    return refersTo;
  }

  /** Returns its values: none, one or many. */
  public abstract List<V> values(T holder);

  /** Sets the value, or adds one. */
  public final void set(B builder, V value) {
    owner.set(builder, number, value);
  }

  /** Sets the value as a holder has it, or adds each of its values. */
  public final void copy(T holder, B builder) {
    values(holder).forEach(value -> set(builder, value));
  }

  final Object content(T holder) {
    return owner.get(holder, number);
  }

  @Override
  public final String toString() {
    return owner.type().getSimpleName() + "." + name;
  }

  /**
   * An attribute with one value.
   *
   * @param <T> the type
   * @param <B> its builder
   * @param <V> the type of its value
   */
  public static final class One<T, B, V> extends Attribute<T, B, V> {

    private final boolean defaulted;

    One(
        Attributes<T, B> owner,
        int number,
        String name,
        Class<?> type,
        boolean defaulted,
        Class<?>... refersTo) {
      super(owner, number, name, type, Optional.empty(), refersTo);
      this.defaulted = defaulted;
    }

    One(
        Attributes<T, B> owner,
        int number,
        String name,
        Form form,
        boolean defaulted,
        Class<?>... refersTo) {
      super(owner, number, name, String.class, Optional.of(form), refersTo);
      this.defaulted = defaulted;
    }

    /** Returns its value. */
    @SuppressWarnings("unchecked") // it comes from the accessor
    public V get(T holder) {
      return (V) content(holder);
    }

    /** Returns whether it has a value if none is set. */
    public boolean isDefaulted() {
      return defaulted;
    }

    @Override
    public List<V> values(T holder) {
      return List.of(get(holder));
    }
  }

  /**
   * An attribute with one value or none.
   *
   * @param <T> the type
   * @param <B> its builder
   * @param <V> the type of its value
   */
  public static final class Maybe<T, B, V> extends Attribute<T, B, V> {

    Maybe(Attributes<T, B> owner, int number, String name, Class<?> type, Class<?>... refersTo) {
      super(owner, number, name, type, Optional.empty(), refersTo);
    }

    Maybe(Attributes<T, B> owner, int number, String name, Form form, Class<?>... refersTo) {
      super(owner, number, name, String.class, Optional.of(form), refersTo);
    }

    /** Returns its value, or empty if there is none. */
    @SuppressWarnings("unchecked") // it comes from the accessor
    public Optional<V> get(T holder) {
      return (Optional<V>) content(holder);
    }

    @Override
    public List<V> values(T holder) {
      return get(holder).map(List::of).orElse(List.of());
    }
  }

  /**
   * An attribute with a list of values.
   *
   * @param <T> the type
   * @param <B> its builder
   * @param <V> the type of each value
   */
  public static final class Many<T, B, V> extends Attribute<T, B, V> {

    Many(Attributes<T, B> owner, int number, String name, Class<?> type, Class<?>... refersTo) {
      super(owner, number, name, type, Optional.empty(), refersTo);
    }

    Many(Attributes<T, B> owner, int number, String name, Form form, Class<?>... refersTo) {
      super(owner, number, name, String.class, Optional.of(form), refersTo);
    }

    @Override
    @SuppressWarnings("unchecked") // it comes from the accessor
    public List<V> values(T holder) {
      return (List<V>) content(holder);
    }
  }

  /**
   * An attribute that others fill: JSON texts by name.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  public static final class Named<T, B> extends Attribute<T, B, Map<String, String>> {

    Named(Attributes<T, B> owner, int number, String name) {
      super(owner, number, name, Map.class, Optional.empty());
    }

    /** Returns the texts by name. */
    @SuppressWarnings("unchecked") // it comes from the accessor
    public Map<String, String> get(T holder) {
      return (Map<String, String>) content(holder);
    }

    @Override
    public List<Map<String, String>> values(T holder) {
      return List.of(get(holder));
    }
  }
}
