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

  @ParameterizedTest
  @MethodSource("types")
  void everyBuilderReportsWhatIsBroken(Class<?> type) {
    for (Method setter : Builders.of(type).getClass().getInterfaces()[0].getMethods()) {
      Class<?> form = setter.getParameterTypes()[0];
      if (form == String.class || isBroken(form)) {
        Object builder = Builders.of(type);
        Object broken = form == String.class ? "\u0007" : Builders.of(form.getEnclosingClass());
        Builders.invoke(setter, builder, broken);
        assertTrue(
            Finding.thrownBy(() -> Builders.build(builder)).stream()
                .anyMatch(finding -> isOf(setter, finding.path())
                    && (form != String.class || !finding.code().equals("required"))),
            setter::toString);
      }
    }
  }

  /** Returns whether a path starts with the attribute that a method sets, or to which it adds. */
  private static boolean isOf(Method setter, String path) {
    String singular = setter.getName().replaceFirst("^add(?=[A-Z])", "");
    return path.regionMatches(true, 0, singular, 0, singular.length() - 1)
        && path.contains("[0]") == !singular.equals(setter.getName());
  }

  /** Returns whether a class is that of builders that build nothing if they are empty. */
  private static boolean isBroken(Class<?> builder) {
    Class<?> type = builder.getEnclosingClass();
    return builder.getSimpleName().equals("Builder")
        && !Builders.buildCollected(Builders.of(type)).isValid();
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
    assertEquals(Optional.of(Time.parse("2020-09-09")), demand.getDeadline());
    assertEquals(
        List.of(Code.of(DemandKind.PUBLISH), Code.of(DemandKind.class, "ngo:reopen")),
        demand.getKinds());
    assertEquals(Time.parse("2020-06~"), demand.getParts().get(0).getDeadline().get());
    assertEquals(
        List.of("report", "news"),
        demand.getCitations().stream()
            .map(Citation::getSource)
            .map(Optional::get)
            .toList());
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
    assertEquals(Text.of("Another title"), letter.getTitle().orElseThrow());
    assertTrue(letter.getKind().is(LetterKind.PETITION));
    assertEquals(2, letter.getCitations().size());
  }
}
