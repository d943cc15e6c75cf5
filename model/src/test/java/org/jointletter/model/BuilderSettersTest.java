package org.jointletter.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.DemandKind;
import org.jointletter.vocabulary.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The builders of all types take other forms of values. */
class BuilderSettersTest {

  static List<Class<?>> types() {
    return ValueTypes.all();
  }

  /** They can be called by reflection, too: that of a hidden interface would be refused. */
  @ParameterizedTest
  @MethodSource("types")
  void everyBuilderHasThem(Class<?> type) {
    Class<?> builder = Builders.of(type).getClass();
    assertEquals(1, builder.getInterfaces().length);
    Class<?> setters = builder.getInterfaces()[0];
    assertEquals(type.getSimpleName() + "Setters", setters.getSimpleName());
    assertTrue(Modifier.isPublic(setters.getModifiers()));
    assertEquals(List.of(builder), List.of(setters.getPermittedSubclasses()));
    List<Method> methods = Arrays.stream(setters.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .toList();
    assertTrue(methods.stream().allMatch(Method::isDefault));
    assertTrue(methods.stream().allMatch(method -> method.getReturnType() == builder));
  }

  @Test
  void whatTheyTakeIsAnotherFormOfAValue() {
    Demand demand = Demand.builder()
        .id("d")
        .statement("Open the harbour.")
        .condition(Text.builder().value("If it rains").language("en"))
        .deadline(LocalDate.of(2020, 9, 9))
        .addKind(DemandKind.PUBLISH)
        .addKind("ngo:reopen")
        .partsMode("all-of")
        .addPart(Demand.builder().id("e").statement("Open the gate.").deadline("2020-06~"))
        .addCitation("report")
        .addCitation(Citation.builder().source("news").locator("p. 7"))
        .build();

    assertEquals(Text.of("Open the harbour."), demand.getStatement());
    assertEquals(Optional.of(Text.of("If it rains", "en")), demand.getCondition());
    assertEquals(Optional.of(PartialDate.parse("2020-09-09")), demand.getDeadline());
    assertEquals(
        List.of(Code.of(DemandKind.PUBLISH), Code.of(DemandKind.class, "ngo:reopen")),
        demand.getKinds());
    assertEquals(
        PartialDate.parse("2020-06~"), demand.getParts().get(0).getDeadline().get());
    assertEquals(
        List.of("report", "news"),
        demand.getCitations().stream().map(Citation::getSource).toList());
  }

  @Test
  void theyCanBeReferredTo() {
    BiFunction<JointLetter.Builder, String, JointLetter.Builder> title = JointLetter.Builder::title;
    BiFunction<JointLetter.Builder, LetterKind, JointLetter.Builder> kind =
        JointLetter.Builder::kind;
    JointLetter.Builder builder = Minimal.letter("letter");
    assertSame(builder, title.apply(builder, "Another title"));
    assertSame(builder, kind.apply(builder, LetterKind.PETITION));
    Stream.of("report", "news").forEach(builder::addCitation);
    JointLetter letter = builder.build();
    assertEquals(Text.of("Another title"), letter.getTitle());
    assertTrue(letter.getKind().is(LetterKind.PETITION));
    assertEquals(2, letter.getCitations().size());
  }
}
