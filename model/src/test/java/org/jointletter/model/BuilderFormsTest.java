package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders take the convenient form of a text, a date, a code or a citation as well. */
class BuilderFormsTest {

  static Stream<Attribute> texts() {
    return attributes(Text.class);
  }

  static Stream<Attribute> dates() {
    return attributes(PartialDate.class);
  }

  static Stream<Attribute> codes() {
    return attributes(Code.class);
  }

  static Stream<Attribute> citations() {
    return attributes(Citation.class).filter(Attribute::isList);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aStringIsATextInALanguageThatIsNotTold(Attribute attribute) {
    assertSets(attribute, String.class, "words", Text.of("words"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void aDayOrAnIsoTextIsADate(Attribute attribute) {
    PartialDate day = PartialDate.parse("2020-09-09");
    assertSets(attribute, LocalDate.class, LocalDate.of(2020, 9, 9), day);
    assertSets(attribute, String.class, "2020-06~", PartialDate.parse("2020-06~"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aConstantIsACode(Attribute attribute) {
    Class<?> vocabulary = attribute.content().argument();
    for (Object constant : vocabulary.getEnumConstants()) {
      assertSets(attribute, vocabulary, constant, code(constant));
    }
  }

  @ParameterizedTest
  @MethodSource("citations")
  void anIdIsACitationOfTheWholeSource(Attribute attribute) {
    assertSets(attribute, String.class, "report", Citation.of("report"));
  }

  private static Stream<Attribute> attributes(Class<?> content) {
    List<Attribute> attributes = ValueTypes.all().stream()
        .flatMap(type -> Attribute.of(type).stream())
        .filter(attribute -> attribute.content().raw() == content)
        .toList();
    assertTrue(attributes.size() > 5);
    return attributes.stream();
  }

  private static void assertSets(
      Attribute attribute, Class<?> form, Object convenient, Object exact) {
    Object builder = Builders.of(attribute.owner());
    String name = attribute.isList() ? attribute.adder().getName() : attribute.name();
    Method method = Builders.publicMethod(builder.getClass(), name, form);
    assertEquals(builder, Builders.invoke(method, builder, convenient));
    Object set = attribute.get(Builders.buildCollected(builder).value());
    assertEquals(
        attribute.isList() ? List.of(exact) : attribute.isOptional() ? Optional.of(exact) : exact,
        set);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // every vocabulary is an enum
  private static Code<?> code(Object constant) {
    return Code.of((Enum) constant);
  }
}
