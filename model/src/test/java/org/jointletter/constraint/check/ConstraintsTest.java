package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the fast check does not know stops a type from loading; nothing is silently unchecked. */
class ConstraintsTest {

  static final List<Refused> REFUSED = List.of(
      new Refused(UnknownConstraint.lookup(), "UnknownConstraint.getName", "constraints.Pattern"),
      new Refused(Repeated.lookup(), "Repeated.getName", "repeated, or in a group"),
      new Refused(Grouped.lookup(), "Grouped.getName", "repeated, or in a group"),
      new Refused(ElementOfElement.lookup(), "ElementOfElement.getIds", "elements of elements"),
      new Refused(OddContainer.lookup(), "OddContainer.getIds", "elements of interface"),
      new Refused(NoAccessor.lookup(), "NoAccessor.getName", "no accessor"),
      new Refused(Inherited.lookup(), "Inherited", "inherited constraints"));

  record Refused(MethodHandles.Lookup lookup, String place, String what) {}

  @ParameterizedTest
  @FieldSource("REFUSED")
  void whatItDoesNotKnowIsRefusedWithItsPlace(Refused refused) {
    String message = assertThrows(
            IllegalStateException.class, () -> Constraints.of(refused.lookup()))
        .getMessage();
    assertTrue(message.startsWith(refused.place() + ": the fast check does not know "), message);
    assertTrue(message.contains(refused.what()), message);
  }

  @Test
  void aTypeWithAnUnknownConstraintDoesNotLoad() {
    Throwable thrown = assertThrows(ExceptionInInitializerError.class, LoadsNever::new);
    assertEquals(IllegalStateException.class, thrown.getCause().getClass());
  }

  @Test
  void itChecksAttributesAndElements() {
    Constraints<Known> rules = Constraints.of(Known.lookup());
    Known.State valid = new Known.State("a", List.of("b"), Optional.of("c"), Map.of("d", "e"));
    List<Known.State> invalid = List.of(
        new Known.State(null, valid.ids(), valid.other(), valid.more()),
        new Known.State("A", valid.ids(), valid.other(), valid.more()),
        new Known.State("a", List.of(), valid.other(), valid.more()),
        new Known.State("a", List.of("b", "B"), valid.other(), valid.more()),
        new Known.State("a", valid.ids(), Optional.of("C"), valid.more()),
        new Known.State("a", valid.ids(), valid.other(), Map.of("D", "e")),
        new Known.State("a", valid.ids(), valid.other(), Map.of("d", "E")));

    assertTrue(rules.hold(new Known(valid)));
    for (Known.State state : invalid) {
      assertFalse(rules.hold(new Known(state)), state::toString);
    }
  }

  @Test
  void itTakesConstraintsAsTheyAreSet() {
    Constraints<Bounded> rules = Constraints.of(Bounded.lookup());
    assertTrue(rules.hold(new Bounded(Map.of("d", "E e"), true)));
    assertFalse(rules.hold(new Bounded(Map.of("d", "E e!"), true)));
    assertFalse(rules.hold(new Bounded(Map.of("D", "E e"), true)));
    assertFalse(rules.hold(new Bounded(Map.of("d", "E e"), false)));
  }

  @Test
  void rulesOverSeveralAttributesTakeThoseForGranted() {
    Constraints<Sentence> rules = Constraints.of(Sentence.lookup());
    assertTrue(rules.hold(new Sentence("a")));
    assertFalse(rules.hold(new Sentence("")));
    assertFalse(rules.hold(new Sentence(null)));
  }

  @Test
  void aListOrMapThatHoldsNullIsRefusedWithItsPlace() {
    Constraints<Holder> rules = Constraints.of(Holder.lookup());
    Map<String, String> nullKey = new HashMap<>();
    nullKey.put(null, "a");
    Map<String, String> nullValue = new HashMap<>();
    nullValue.put("a", null);

    rules.check(Holder.of(List.of("a"), Map.of("a", "b")));
    rules.check(Holder.of(Collections.emptyList(), Collections.emptyMap()));
    for (Holder holder : List.of(
        Holder.of(Arrays.asList("a", null), Map.of()),
        Holder.of(List.of(), nullKey),
        Holder.of(List.of(), nullValue))) {
      String message =
          assertThrows(NullPointerException.class, () -> rules.check(holder)).getMessage();
      String place = holder.getList().isEmpty() ? "Holder.getMap" : "Holder.getList";
      assertEquals(place + " must not hold null", message);
    }
  }

  /** A type all of whose constraints are known, and whose state is a record of its own. */
  private static final class Known {

    private final State state;

    Known(State state) {
      this.state = state;
    }

    record State(
        @Nullable String name,
        List<String> ids,
        Optional<String> other,
        Map<String, String> more) {}

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    @Required
    @Slug
    @Nullable
    String getName() {
      return state.name();
    }

    @NotEmpty
    List<@Slug String> getIds() {
      return state.ids();
    }

    Optional<@Slug String> getOther() {
      return state.other();
    }

    Map<@Slug String, @Slug String> getMore() {
      return state.more();
    }
  }

  /** Keys and values have constraints of their own, and so has the whole. */
  @Whole
  private static final class Bounded {

    private final Map<String, String> texts;
    private final boolean whole;

    Bounded(Map<String, String> texts, boolean whole) {
      this.texts = texts;
      this.whole = whole;
    }

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    Map<@Slug String, @PlainText(max = 3) String> getTexts() {
      return texts;
    }

    /** Elements of elements are no matter, unless they have constraints. */
    List<Optional<String>> getOthers() {
      return List.of(Optional.of(""));
    }
  }

  /** A constraint on a type. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = Whole.Validator.class)
  private @interface Whole {

    String message() default "must be whole";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Its validator. */
    final class Validator implements ConstraintValidator<Whole, Bounded> {

      /** Creates a validator. */
      public Validator() {}

      @Override
      public boolean isValid(Bounded value, @Nullable ConstraintValidatorContext context) {
        return value.whole;
      }
    }
  }

  /** The attribute comes after the rule in the order of names. */
  private static final class Sentence {

    private final @Nullable String text;

    Sentence(@Nullable String text) {
      this.text = text;
    }

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    @AssertTrue
    boolean isNotEmpty() {
      return !text.isEmpty();
    }

    @Required
    @Nullable
    String text() {
      return text;
    }
  }

  private abstract static class Holder {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    static Holder of(List<String> list, Map<String, String> map) {
      return new Holder() {
        @Override
        List<String> getList() {
          return list;
        }

        @Override
        Map<String, String> getMap() {
          return map;
        }

        @Override
        Optional<String> getOther() {
          return Optional.empty();
        }
      };
    }

    abstract List<String> getList();

    abstract Map<String, String> getMap();

    abstract Optional<String> getOther();
  }

  private static final class UnknownConstraint {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    @Pattern(regexp = "a")
    String getName() {
      return "a";
    }
  }

  private static final class Repeated {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    @NotNull
    @NotNull(message = "again")
    String getName() {
      return "a";
    }
  }

  private static final class Grouped {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    @NotNull(groups = Grouped.class)
    String getName() {
      return "a";
    }
  }

  private static final class ElementOfElement {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    List<Optional<@Slug String>> getIds() {
      return List.of();
    }
  }

  private interface Odd<T> {}

  private static final class OddContainer {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    Odd<@Slug String> getIds() {
      return new Odd<>() {};
    }
  }

  private static final class NoAccessor {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }

    @NotNull
    String getName(int index) {
      return "a" + index;
    }
  }

  private static final class Inherited extends Thread {

    static MethodHandles.Lookup lookup() {
      return MethodHandles.lookup();
    }
  }

  private static final class LoadsNever {

    static final Constraints<LoadsNever> RULES = Constraints.of(MethodHandles.lookup());

    @Pattern(regexp = "a")
    Set<String> getNames() {
      return Set.of();
    }
  }
}
