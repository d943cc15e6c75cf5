package org.jointletter.model;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.AssertTrue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointletter.constraint.Required;

/**
 * An attribute of a value type, as its accessor declares it.
 *
 * @param owner the value type
 * @param accessor the method that returns the content
 */
record Attribute(Class<?> owner, Method accessor) {

  /**
   * What an attribute holds: its whole content, or one element of it.
   *
   * @param type the type of the content
   * @param constraints the constraints on the content itself
   */
  record Content(Type type, List<Annotation> constraints) {

    Class<?> raw() {
      return (Class<?>)
          (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    Class<?> argument() {
      return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }
  }

  static List<Attribute> of(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(Attribute::isAccessor)
        .sorted(Comparator.comparing(Method::getName))
        .map(method -> new Attribute(type, method))
        .toList();
  }

  private static boolean isAccessor(Method method) {
    return method.getName().matches("(get|is)[A-Z].*")
        && method.getParameterCount() == 0
        && !Modifier.isFinal(method.getModifiers())
        && !Modifier.isPrivate(method.getModifiers())
        && !method.isAnnotationPresent(AssertTrue.class)
        && !method.isSynthetic();
  }

  String name() {
    String property = accessor.getName().replaceFirst("get|is", "");
    return property.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + property.substring(1);
  }

  boolean isRequired() {
    return accessor.isAnnotationPresent(Required.class);
  }

  boolean isDefaulted() {
    return !Modifier.isAbstract(accessor.getModifiers());
  }

  boolean isOptional() {
    return accessor.getReturnType() == Optional.class;
  }

  boolean isList() {
    return accessor.getReturnType() == List.class;
  }

  boolean isMap() {
    return accessor.getReturnType() == Map.class;
  }

  boolean isBare() {
    return !isOptional() && !isList() && !isMap();
  }

  /** Returns what the attribute holds: of a map, its values. */
  Content content() {
    return isMap() ? argument(1) : isBare() ? bare() : argument(0);
  }

  /** Returns what the keys of a map are. */
  Content key() {
    return argument(0);
  }

  private Content bare() {
    return new Content(
        accessor.getGenericReturnType(), constraints(accessor.getDeclaredAnnotations()));
  }

  private Content argument(int index) {
    AnnotatedType argument = ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType())
        .getAnnotatedActualTypeArguments()[index];
    return new Content(argument.getType(), constraints(argument.getDeclaredAnnotations()));
  }

  private static List<Annotation> constraints(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
        .filter(annotation -> !(annotation instanceof Required))
        .toList();
  }

  /** Returns the content of the attribute, be it null, an optional, a list or a map. */
  Object get(Object value) {
    return Builders.invoke(accessor, value);
  }

  /** Sets the attribute: to a list or a map, or to what an optional or a bare attribute holds. */
  void set(Object builder, Object content) {
    assign(builder, isOptional() ? Optional.of(content) : content);
  }

  /** Sets the attribute to what it is in another value. */
  void setFrom(Object builder, Object value) {
    assign(builder, get(value));
  }

  private void assign(Object builder, Object content) {
    Class<?> parameter = isList() ? Iterable.class : accessor.getReturnType();
    Method setter = Builders.method(ValueTypes.implementation(owner), name(), parameter);
    Builders.invoke(setter, builder, content);
  }

  /** Returns the method of the builder that adds one element to a list. */
  Method adder() {
    String all = isMap() ? "putAll" : "addAll";
    String capital = accessor.getName().substring("get".length());
    Class<?> builder =
        Builders.method(ValueTypes.implementation(owner), "build").getDeclaringClass();
    List<Method> singular = Arrays.stream(builder.getDeclaredMethods())
        .filter(method -> !method.getName().startsWith(all))
        .filter(method -> method.getName().matches("(add|put)[A-Z].*"))
        .filter(method -> method.getParameterCount() == (isMap() ? 2 : 1))
        .filter(method -> isMap() || method.getParameterTypes()[0] == content().raw())
        .filter(method -> sharesStem(method.getName().substring(3), capital))
        .toList();
    if (singular.size() != 1) {
      throw new IllegalStateException("no one method adds to " + this + ": " + singular);
    }
    return singular.get(0);
  }

  /** Tells whether one is the singular of the other: "Party" and "Parties", say. */
  private static boolean sharesStem(String singular, String plural) {
    String stem = singular.replaceFirst("(y|s|is)$", "");
    return plural.startsWith(stem) && plural.length() - stem.length() <= 3;
  }

  @Override
  public String toString() {
    return owner.getSimpleName() + "." + name();
  }
}
