package org.jointletter.attribute;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The attributes of a made-up type with one attribute, of any kind. */
public final class MadeUpAttributes extends Attributes<MadeUpAttributes.MadeUp, List<Object>> {

  /**
   * A made-up value.
   *
   * @param contents the values of its attribute
   */
  public record MadeUp(List<Object> contents) {}

  private final Attribute<MadeUp, List<Object>, ?> attribute;

  private MadeUpAttributes(
      Function<MadeUpAttributes, Attribute<MadeUp, List<Object>, ?>> attribute) {
    super(MadeUp.class);
    this.attribute = attribute.apply(this);
  }

  /** Returns a type that has one value of a type. */
  public static MadeUpAttributes one(Class<?> type) {
    return new MadeUpAttributes(of -> new Attribute.One<>(of, 0, "new", type, false));
  }

  /** Returns a type that has one string of a form. */
  public static MadeUpAttributes oneString(Class<? extends Annotation> form) {
    return new MadeUpAttributes(
        of -> new Attribute.One<>(of, 0, "new", new Form(form, 1_000), false));
  }

  /** Returns a type that may have a value of a type. */
  public static MadeUpAttributes maybe(Class<?> type) {
    return new MadeUpAttributes(of -> new Attribute.Maybe<>(of, 0, "new", type));
  }

  /** Returns a type that may have a string of a form. */
  public static MadeUpAttributes maybeString(Class<? extends Annotation> form) {
    return new MadeUpAttributes(of -> new Attribute.Maybe<>(of, 0, "new", new Form(form, 1_000)));
  }

  /** Returns a type that has many values of a type. */
  public static MadeUpAttributes many(Class<?> type) {
    return new MadeUpAttributes(of -> new Attribute.Many<>(of, 0, "new", type));
  }

  @Override
  public List<Attribute<MadeUp, List<Object>, ?>> all() {
    return List.of(attribute);
  }

  @Override
  public List<Object> builder() {
    return new ArrayList<>();
  }

  @Override
  public MadeUp build(List<Object> builder) {
    return new MadeUp(List.copyOf(builder));
  }

  @Override
  Object get(MadeUp value, int number) {
    return attribute instanceof Attribute.Many
        ? value.contents()
        : attribute instanceof Attribute.Maybe
            ? Optional.of(value.contents().get(0))
            : value.contents().get(0);
  }

  @Override
  void set(List<Object> builder, int number, Object value) {
    builder.add(value);
  }
}
