package org.jointletter.testing.breach;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a value type, as its accessor declares it.
 *
 * @param name its name, also in documents
 * @param accessor the method that returns the content
 */
record Attribute(String name, Method accessor) {

  private static final ClassValue<List<Attribute>> OF_TYPE = new ClassValue<>() {
    @Override
    protected List<Attribute> computeValue(Class<?> type) {
      return Arrays.stream(type.getDeclaredMethods())
          .filter(Attribute::isAccessor)
          .map(method -> new Attribute(name(method), method))
          .sorted(Comparator.comparing(Attribute::name))
          .toList();
    }
  };

  /** Returns the attributes of a value type, in the order of their names. */
  static List<Attribute> of(Class<?> type) {
    return OF_TYPE.get(type);
  }

  /** Returns the attribute of a value type that has a name. */
  static Attribute of(Class<?> type, String name) {
    return of(type).stream()
        .filter(attribute -> attribute.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static boolean isAccessor(Method method) {
    return method.getName().matches("(get|is)[A-Z].*")
        && method.getParameterCount() == 0
        && Modifier.isPublic(method.getModifiers())
        && (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0
        && !method.isSynthetic();
  }

  Class<?> owner() {
    return accessor.getDeclaringClass();
  }

  private static String name(Method accessor) {
    String name = accessor.getName().replaceFirst("get|is", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns whether its content stands for the whole of the owner. */
  boolean isShorthand() {
    return constraints().contains("shorthand");
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

  /** Tells whether there is something in it if nothing is said. */
  boolean isDefaulted() {
    return !Modifier.isAbstract(accessor.getModifiers());
  }

  /** Returns the codes of the annotations on it, on its elements, and on the names of members. */
  List<String> constraints() {
    return Stream.concat(Stream.of(accessor), arguments())
        .flatMap(place -> Arrays.stream(place.getAnnotations()))
        .map(annotation -> Types.kebab(annotation.annotationType().getSimpleName()))
        .distinct()
        .toList();
  }

  /** Returns a constraint on what is in the attribute: an element of a list, a value of a map. */
  <A extends Annotation> Optional<A> constraintOnContent(Class<A> constraint) {
    return Optional.ofNullable(content().getAnnotation(constraint));
  }

  /** Returns the type of what is in the attribute: an element of a list, a value of a map. */
  Class<?> contentType() {
    return raw(arguments().reduce(accessor.getAnnotatedReturnType(), (first, last) -> last));
  }

  private AnnotatedElement content() {
    return arguments().<AnnotatedElement>map(type -> type).reduce(accessor, (first, last) -> last);
  }

  private Stream<AnnotatedType> arguments() {
    return isOptional() || isList() || isMap()
        ? Arrays.stream(((AnnotatedParameterizedType) accessor.getAnnotatedReturnType())
            .getAnnotatedActualTypeArguments())
        : Stream.empty();
  }

  private static Class<?> raw(AnnotatedType type) {
    return (Class<?>)
        (type.getType() instanceof ParameterizedType parameterized
            ? parameterized.getRawType()
            : type.getType());
  }

  /** Returns the content: a value, an optional, a list or a map. */
  Object get(Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets the attribute in a builder of its owner, to nothing if the content is null. */
  void set(Object builder, @Nullable Object content) {
    Class<?> parameter = isList() ? Iterable.class : accessor.getReturnType();
    call(builder, method(builder.getClass(), name(), parameter), content);
  }

  /** Returns what a builder builds, or throws what it throws. */
  static Object build(Object builder) {
    return call(builder, method(builder.getClass(), "build"));
  }

  /** Returns a builder that starts from a value. */
  static Object builder(Object value) {
    return call(value, method(Types.of(value), "toBuilder"));
  }

  /** The methods of builders stand in a hidden class, and are called by way of the visible one. */
  private static MethodHandle method(Class<?> visible, String name, Class<?>... parameters) {
    try {
      Method method = visible.getMethod(name, parameters);
      return MethodHandles.lookup()
          .findVirtual(visible, name, MethodType.methodType(method.getReturnType(), parameters));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(Object target, MethodHandle method, @Nullable Object... arguments) {
    try {
      return method.bindTo(target).invokeWithArguments(arguments);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
