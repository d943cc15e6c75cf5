package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nothing can be written for stops the compiler; nothing is silently unchecked. */
class CheckProcessorTest {

  private static final String CHECKED = """
      package org.jointletter.constraint.check;
      public @interface Checked {}
      """;

  private static final String REJECTIONS = """
      package org.jointletter.constraint.check;
      public final class Rejections {
        public static void reject(Object value) {}
        public static RuntimeException refusal(Object value) { return new RuntimeException(); }
        public static void rethrow(RuntimeException e) {}
      }
      """;

  private static final String CONTAINERS = """
      package org.jointletter.constraint.check;
      import java.util.*;
      public final class Containers {
        public static boolean isUsualEmpty(Object container) { return false; }
        public static boolean holdNoNull(String place, Collection<?> list) { return true; }
        public static boolean holdNoNull(String place, Map<?, ?> map) { return true; }
      }
      """;

  private static final String SHORT = """
      package a;
      import jakarta.validation.*;
      import java.lang.annotation.*;
      @Target({ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE})
      @Retention(RetentionPolicy.RUNTIME)
      @Constraint(validatedBy = Short.Validator.class)
      @interface Short {
        int max() default 5;
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends Payload>[] payload() default {};
        class Validator implements ConstraintValidator<Short, String> {
          final int max;
          Validator(int max) { this.max = max; }
          public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= max;
          }
        }
      }
      """;

  private static final String TWICE_VALIDATED = """
      package a;
      import jakarta.validation.*;
      @Constraint(validatedBy = {Short.Validator.class, Short.Validator.class})
      @interface TwiceValidated {
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends Payload>[] payload() default {};
      }
      """;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class T { @Pattern(regexp = \"a\") String getName() { return \"\"; } }"
            + "|T.getName|@jakarta.validation.constraints.Pattern",
        "class T { @TwiceValidated String getName() { return \"\"; } }"
            + "|T.getName|@a.TwiceValidated",
        "class T { @NotNull @NotNull(message = \"b\") String getName() { return \"\"; } }"
            + "|T.getName|repeated, or in a group",
        "class T { @NotNull(groups = T.class) String getName() { return \"\"; } }"
            + "|T.getName|repeated, or in a group",
        "class T { @NotNull String getName(int index) { return \"\"; } }"
            + "|T.getName|constraints on a method that is no accessor",
        "class T { @NotNull static String getName() { return \"\"; } }"
            + "|T.getName|constraints on a method that is no accessor",
        "class T { List<Optional<@Short String>> getNames() { return List.of(); } }"
            + "|T.getNames|constraints on elements of elements",
        "class T { Iterator<@Short String> getNames() { return null; } }"
            + "|T.getNames|constraints on elements of java.util.Iterator",
        "class T extends Thread { @NotNull String text() { return \"\"; } }"
            + "|T|inherited constraints",
        "abstract class T implements Runnable {}|T|inherited constraints",
        "abstract class T implements B {} interface B extends Runnable {}"
            + "|T|inherited constraints",
        "class T implements B {} @Deprecated interface B {}|T|inherited constraints",
      })
  void whatItDoesNotKnowIsAnErrorWithItsPlace(String type, String place, String what)
      throws IOException {
    List<String> errors = errors(type);
    assertEquals(1, errors.size(), errors::toString);
    String start = place + ": nothing can be written for ";
    assertTrue(errors.get(0).startsWith(start), errors::toString);
    assertTrue(errors.get(0).contains(what), errors::toString);
  }

  @Test
  void anInterfaceWithNothingToInheritIsNoSourceOfConstraints() throws IOException {
    assertEquals(
        List.of(),
        errors("abstract class T implements B { @NotNull abstract String getName(); }"
            + " interface B { private void inside() {} }"));
  }

  /** Its behaviour is tested with the model, for which it is there. */
  @Test
  void whatItKnowsIsChecked() throws IOException {
    assertEquals(List.of(), errors("""
        abstract class T {
          @NotNull @Short(max = 3) abstract String getName();
          abstract List<@Short String> getNames();
          abstract Optional<@Short String> getOther();
          abstract Map<@Short String, @Short(max = 9) String> getMore();
          abstract List<Map<String, String>> getNested();
          @AssertTrue boolean isGood() { return true; }
          boolean isAsked() { return TCheck.holds(this); }
          void check() { TCheck.check(this); }
        }
        """));
    String check = Files.readString(folder.resolve("a/TCheck.java"));
    assertEquals("""
        package a;

        import org.jointletter.constraint.check.Containers;
        import org.jointletter.constraint.check.Rejections;

        /** The constraints of {@link a.T} in one check, written from its annotations. */
        final class TCheck {

          private static final a.Short.Validator VALIDATOR_1 =
              new a.Short.Validator(3);
          private static final a.Short.Validator VALIDATOR_2 =
              new a.Short.Validator(5);
          private static final a.Short.Validator VALIDATOR_3 =
              new a.Short.Validator(9);

          private TCheck() {}

          /** Tells whether every constraint holds. */
          static boolean holds(a.T value) {
            return Containers.holdNoNull("T.getNames", value.getNames())
                && Containers.holdNoNull("T.getMore", value.getMore())
                && Containers.holdNoNull("T.getNested", value.getNested())
                && value.getName() != null
                && VALIDATOR_1.isValid(value.getName(), null)
                && getNamesElements(value)
                && getOtherElements(value)
                && getMoreElements(value)
                && getMoreValues(value)
                && value.isGood();
          }
        """, check.substring(0, check.indexOf("\n  /** Rejects")));
  }

  /** Compiles a type that is marked, and returns what is wrong with it. */
  private List<String> errors(String type) throws IOException {
    String source = "package a;\nimport jakarta.validation.constraints.*;\nimport java.util.*;\n"
        + "@org.jointletter.constraint.check.Checked\n"
        + type;
    return new Compilation(new CheckProcessor(), folder)
        .add("Checked", CHECKED)
        .add("Containers", CONTAINERS)
        .add("Rejections", REJECTIONS)
        .add("Short", SHORT)
        .add("TwiceValidated", TWICE_VALIDATED)
        .add("T", source)
        .errors();
  }
}
