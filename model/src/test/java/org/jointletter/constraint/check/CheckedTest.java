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
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointletter.constraint.PlainText;
import org.jointletter.constraint.Required;
import org.jointletter.constraint.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the processor writes for classes that are marked. */
class CheckedTest {

  @Test
  void itChecksAttributesAndElements() {
    Known.State valid = new Known.State("a", List.of("b"), Optional.of("c"), Map.of("d", "e"));
    List<Known.State> invalid = List.of(
        new Known.State(null, valid.ids(), valid.other(), valid.more()),
        new Known.State("A", valid.ids(), valid.other(), valid.more()),
        new Known.State("a", List.of(), valid.other(), valid.more()),
        new Known.State("a", List.of("b", "B"), valid.other(), valid.more()),
        new Known.State("a", valid.ids(), Optional.of("C"), valid.more()),
        new Known.State("a", valid.ids(), valid.other(), Map.of("D", "e")),
        new Known.State("a", valid.ids(), valid.other(), Map.of("d", "E")));

    assertTrue(CheckedTest_KnownCheck.holds(new Known(valid)));
    for (Known.State state : invalid) {
      assertFalse(CheckedTest_KnownCheck.holds(new Known(state)), state::toString);
    }
  }

  @Test
  void itTakesConstraintsAsTheyAreSet() {
    assertTrue(CheckedTest_BoundedCheck.holds(new Bounded(Map.of("d", "E e"), true)));
    assertFalse(CheckedTest_BoundedCheck.holds(new Bounded(Map.of("d", "E e!"), true)));
    assertFalse(CheckedTest_BoundedCheck.holds(new Bounded(Map.of("D", "E e"), true)));
    assertFalse(CheckedTest_BoundedCheck.holds(new Bounded(Map.of("d", "E e"), false)));
  }

  @Test
  void rulesOverSeveralAttributesTakeThoseForGranted() {
    assertTrue(CheckedTest_SentenceCheck.holds(new Sentence("a")));
    assertFalse(CheckedTest_SentenceCheck.holds(new Sentence("")));
    assertFalse(CheckedTest_SentenceCheck.holds(new Sentence(null)));
  }

  @Test
  void aListOrMapThatHoldsNullIsRefusedWithItsPlace() {
    Map<String, String> nullKey = new HashMap<>();
    nullKey.put(null, "a");
    Map<String, String> nullValue = new HashMap<>();
    nullValue.put("a", null);

    CheckedTest_HolderCheck.check(Holder.of(List.of("a"), Map.of("a", "b")));
    CheckedTest_HolderCheck.check(Holder.of(Collections.emptyList(), Collections.emptyMap()));
    for (Holder holder : List.of(
        Holder.of(Arrays.asList("a", null), Map.of()),
        Holder.of(List.of(), nullKey),
        Holder.of(List.of(), nullValue))) {
      String message = assertThrows(
              NullPointerException.class, () -> CheckedTest_HolderCheck.check(holder))
          .getMessage();
      String place = holder.getList().isEmpty() ? "Holder.getMap" : "Holder.getList";
      assertEquals(place + " must not hold null", message);
    }
  }

  /** A type all of whose constraints are known, and whose state is a record of its own. */
  @Checked
  static final class Known {

    private final State state;

    Known(State state) {
      this.state = state;
    }

    record State(
        @Nullable String name,
        List<String> ids,
        Optional<String> other,
        Map<String, String> more) {}

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
  @Checked
  @Whole
  static final class Bounded {

    private final Map<String, String> texts;
    private final boolean whole;

    Bounded(Map<String, String> texts, boolean whole) {
      this.texts = texts;
      this.whole = whole;
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
  @interface Whole {

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
  @Checked
  static final class Sentence {

    private final @Nullable String text;

    Sentence(@Nullable String text) {
      this.text = text;
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

  @Checked
  abstract static class Holder {

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
}
