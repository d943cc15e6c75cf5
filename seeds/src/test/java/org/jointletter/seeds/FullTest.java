package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointletter.model.Dossier;
import org.jointletter.model.Position;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.Test;

/**
 * The full document leaves out no attribute of any type that a dossier can contain, and no term of
 * any vocabulary.
 */
class FullTest {

  /** The attributes, or codes, that there are and those that are used, as in {@code Party.name}. */
  private record Inventory(Set<String> existing, Set<String> used) {

    Inventory() {
      this(new TreeSet<>(), new TreeSet<>());
    }

    Set<String> unused() {
      Set<String> unused = new TreeSet<>(existing);
      unused.removeAll(used);
      return unused;
    }
  }

  private final Inventory attributes = new Inventory();
  private final Inventory codes = new Inventory();
  private final Set<Class<?>> types = new HashSet<>();

  @Test
  void usesEveryAttributeAndEveryCode() {
    ofType(Dossier.class);
    assertTrue(types.contains(Position.class), "the walk did not get far: " + types);
    ofValue(Seeds.read(Seed.FULL));
    assertEquals(Set.of(), attributes.unused());
    assertEquals(Set.of(), codes.unused());
  }

  private void ofType(Type type) {
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == Code.class) {
        Class<?> vocabulary = (Class<?>) generic.getActualTypeArguments()[0];
        for (Object constant : vocabulary.getEnumConstants()) {
          codes.existing().add(code(vocabulary, ((Enum<?>) constant).name()));
        }
      }
      for (Type argument : generic.getActualTypeArguments()) {
        ofType(argument);
      }
    } else if (type instanceof Class<?> value && isOurs(value) && types.add(value)) {
      for (Method accessor : accessors(value)) {
        attributes.existing().add(attribute(value, accessor));
        ofType(accessor.getGenericReturnType());
      }
    }
  }

  private void ofValue(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::ofValue);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(this::ofValue);
    } else if (value instanceof Code<?> code) {
      code.getKnown().ifPresent(term -> codes.used().add(code(code.getVocabulary(), term.name())));
    } else {
      for (Class<?> type : List.of(value.getClass(), value.getClass().getSuperclass())) {
        if (types.contains(type)) {
          accessors(type).forEach(accessor -> ofAttribute(value, type, accessor));
        }
      }
    }
  }

  private void ofAttribute(Object value, Class<?> type, Method accessor) {
    Object attribute;
    try {
      attribute = accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    if (!Set.of(Optional.empty(), List.of(), Map.of(), false).contains(attribute)) {
      attributes.used().add(attribute(type, accessor));
    }
    ofValue(attribute);
  }

  /**
   * The accessors of attributes: those that are abstract, or replaced by the hidden implementation.
   */
  private static List<Method> accessors(Class<?> type) {
    List<Method> accessors = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean attribute = method.getDeclaringClass() == type
          && method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && !Modifier.isFinal(method.getModifiers())
          && method.getName().matches("(get|is)[A-Z].*")
          // A document of this version has none.
          && !method.getName().equals("getUnknownMembers");
      if (attribute) {
        accessors.add(method);
      }
    }
    return accessors;
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackage() == Dossier.class.getPackage();
  }

  private static String attribute(Class<?> type, Method accessor) {
    return type.getSimpleName() + "." + accessor.getName();
  }

  private static String code(Class<?> vocabulary, String constant) {
    return vocabulary.getSimpleName() + "." + constant;
  }
}
