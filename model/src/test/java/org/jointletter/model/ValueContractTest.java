package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value type keeps to, also one that is added tomorrow. */
class ValueContractTest {

  private static final int SHORT = 200;

  static List<Class<?>> types() {
    return ValueTypes.all();
  }

  @Test
  void thereAreValueTypes() {
    assertTrue(types().containsAll(List.of(Dossier.class, JointLetter.class, Text.class)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void isEqualByValue(Class<?> type) {
    List<Object> values = Pool.valid(type);
    for (Object value : values) {
      Object copy = Builders.build(Builders.from(type, value));
      assertNotSame(value, copy);
      assertEquals(value, copy);
      assertEquals(value.hashCode(), copy.hashCode());
      assertEquals(value.hashCode(), value.hashCode());
      assertEquals(value.toString(), copy.toString());
      assertNotEquals(value, null);
      assertNotEquals(value, new Object());
    }
  }

  /** Changes one attribute after the other, from one value to another. */
  @ParameterizedTest
  @MethodSource("types")
  void differsIfAnyAttributeDiffers(Class<?> type) {
    List<Object> values = new ArrayList<>(Pool.valid(type));
    values.add(Builders.buildCollected(Builders.of(type)).value());
    values.add(Builders.buildCollected(Filling.dense(Pool::valid).builder(type)).value());
    for (Attribute attribute : Attribute.of(type)) {
      boolean differed = false;
      for (Object value : values) {
        Object builder = Builders.from(type, values.get(0));
        attribute.setFrom(builder, value);
        Object changed = Builders.buildCollected(builder).value();
        boolean same = Objects.equals(attribute.get(values.get(0)), attribute.get(value));
        assertEquals(same, values.get(0).equals(changed), attribute::toString);
        differed |= !same;
      }
      assertTrue(differed, () -> "no two values differ in " + attribute);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  @SuppressWarnings("unchecked") // nothing is added
  void cannotBeChangedThroughItsCollections(Class<?> type) {
    for (Object value : Pool.valid(type)) {
      for (Attribute attribute : Attribute.of(type)) {
        Object content = attribute.get(value);
        if (content instanceof List<?> list) {
          assertThrows(
              UnsupportedOperationException.class, () -> ((List<Object>) list).add("more"));
        } else if (content instanceof Map<?, ?> map) {
          assertThrows(
              UnsupportedOperationException.class,
              () -> ((Map<Object, Object>) map).put("more", "more"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void isToldInShort(Class<?> type) {
    for (Object value : Pool.valid(type)) {
      String told = value.toString();
      assertFalse(told.isBlank());
      assertTrue(told.length() <= SHORT, told);
      assertFalse(told.contains("Immutable") || told.contains("@"), told);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void canBeToldEvenIfEverythingIsMissing(Class<?> type) {
    assertFalse(Builders.buildCollected(Builders.of(type)).value().toString().isBlank());
  }

  /** Nobody outside can make one but by the builder. */
  @ParameterizedTest
  @MethodSource("types")
  void isSealed(Class<?> type) {
    assertTrue(type.isSealed() && Modifier.isAbstract(type.getModifiers()));
    assertFalse(Modifier.isPublic(ValueTypes.implementation(type).getModifiers()));
    assertEquals(0, type.getConstructors().length);
    assertFalse(Comparable.class.isAssignableFrom(type));
  }

  /**
   * An object that must be there is told by a constraint that refuses null, and is no primitive.
   */
  @ParameterizedTest
  @MethodSource("types")
  void whatIsRequiredSaysSo(Class<?> type) {
    for (Attribute attribute : Attribute.of(type)) {
      if (attribute.isBare() && !attribute.isDefaulted()) {
        assertTrue(attribute.isRequired(), attribute::toString);
        assertFalse(attribute.accessor().getReturnType().isPrimitive(), attribute::toString);
      }
    }
  }

  /** The wire form leaves it out, and knows it by this rule alone. */
  @ParameterizedTest
  @MethodSource("types")
  @SuppressWarnings({"rawtypes", "unchecked"}) // terms of one vocabulary
  void aDefaultIsFalseOrTheFirstTerm(Class<?> type) {
    Object empty = Builders.buildCollected(Builders.of(type)).value();
    for (Attribute attribute : Attribute.of(type)) {
      if (attribute.isDefaulted()) {
        Object value = attribute.get(empty);
        Object expected = value instanceof Code<?> code
            ? Code.of((Enum) code.getVocabulary().getEnumConstants()[0])
            : false;
        assertEquals(expected, value, attribute::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyValueCanHaveExtensions(Class<?> type) {
    assertTrue(Attribute.of(type).stream().anyMatch(each -> each.name().equals("extensions")));
  }

  @ParameterizedTest
  @MethodSource("types")
  void rulesAreNoAttributes(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(jakarta.validation.constraints.AssertTrue.class)) {
        assertTrue(Modifier.isFinal(method.getModifiers()), method::toString);
        assertFalse(Modifier.isPublic(method.getModifiers()), method::toString);
      }
    }
    assertTrue(Arrays.stream(type.getDeclaredFields())
        .filter(field -> !field.isSynthetic()) // of a tool that watches the tests
        .allMatch(field ->
            Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())));
  }
}
