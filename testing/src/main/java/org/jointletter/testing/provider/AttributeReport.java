package org.jointletter.testing.provider;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.SampleReportingFormat;
import org.jointletter.model.PartialDate;
import org.jointletter.testing.Values;

/**
 * Shows an example of one of our types by its attributes: those that are present, in the order of
 * their names. {@code toString()} tells less, because it may be about real people.
 */
public final class AttributeReport implements SampleReportingFormat {

  private static final Set<Object> ABSENT = Set.of(Optional.empty(), List.of(), Map.of(), false);

  /** Creates a reporting format. */
  public AttributeReport() {}

  @Override
  public boolean appliesTo(Object value) {
    return !(value instanceof PartialDate) && typeOf(value).isPresent();
  }

  @Override
  public Optional<String> label(Object value) {
    return typeOf(value).map(Class::getSimpleName);
  }

  @Override
  public Object report(Object value) {
    Map<Object, Object> attributes = new LinkedHashMap<>();
    for (Method accessor : accessors(typeOf(value).orElseThrow())) {
      Object content = get(accessor, value);
      if (!ABSENT.contains(content)) {
        attributes.put(
            SampleReportingFormat.plainLabel(name(accessor)),
            content instanceof Optional<?> optional ? optional.orElseThrow() : content);
      }
    }
    return attributes;
  }

  private static Optional<Class<?>> typeOf(Object value) {
    return Values.types().stream().filter(type -> type.isInstance(value)).findAny();
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL)) == 0)
        .sorted(Comparator.comparing(AttributeReport::name))
        .toList();
  }

  private static String name(Method accessor) {
    String name = accessor.getName().replaceFirst("get|is", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static Object get(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
