package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attribute of every type is in its table. */
class AttributeProcessorTest {

  private static final String BASE = """
      package org.jointletter.constraint.check;
      public @interface Checked {}
      """;

  private static final String REFERS_TO = """
      package org.jointletter.constraint.check;
      public @interface RefersTo { Class<?>[] value(); }
      """;

  private static final String PLAIN_TEXT = """
      package org.jointletter.constraint;
      import java.lang.annotation.*;
      @Target({ElementType.METHOD, ElementType.TYPE_USE})
      public @interface PlainText { int max(); }
      """;

  private static final String REQUIRED = """
      package org.jointletter.constraint;
      public @interface Required {}
      """;

  private static final String SLUG = """
      package org.jointletter.constraint;
      import java.lang.annotation.*;
      @Target({ElementType.METHOD, ElementType.TYPE_USE})
      public @interface Slug {}
      """;

  private static final String ATTRIBUTES = """
      package org.jointletter.attribute;
      public abstract class Attributes<T, B> {
        Attributes(Class<T> type) {}
        public abstract java.util.List<Attribute<T, B, ?>> all();
        public abstract B builder();
        public abstract T build(B builder);
        abstract Object get(T value, int number);
        abstract void set(B builder, int number, Object value);
      }
      class Form {
        Form(Class<? extends java.lang.annotation.Annotation> c) {}
        Form(Class<? extends java.lang.annotation.Annotation> c, int max) {}
      }
      class Attribute<T, B, V> {
        static class One<T, B, V> extends Attribute<T, B, V> {
          One(Attributes<T, B> o, int n, String s, Form f, boolean d, Class<?>... r) {}
          One(Attributes<T, B> o, int n, String s, Class<?> c, boolean d, Class<?>... r) {}
        }
        static class Maybe<T, B, V> extends Attribute<T, B, V> {
          Maybe(Attributes<T, B> o, int n, String s, Form f, Class<?>... r) {}
          Maybe(Attributes<T, B> o, int n, String s, Class<?> c, Class<?>... r) {}
        }
        static class Many<T, B, V> extends Attribute<T, B, V> {
          Many(Attributes<T, B> o, int n, String s, Form f, Class<?>... r) {}
          Many(Attributes<T, B> o, int n, String s, Class<?> c, Class<?>... r) {}
        }
        static class Named<T, B> extends Attribute<T, B, java.util.Map<String, String>> {
          Named(Attributes<T, B> o, int n, String s) {}
        }
      }
      """;

  private static final String TYPE = """
      package a;
      import java.util.*;
      import org.jointletter.constraint.*;
      import org.jointletter.constraint.check.*;
      @Checked
      public abstract class T {
        public static Builder builder() { return null; }
        public abstract String getFirstName();
        @RefersTo({T.class, String.class}) public abstract Optional<String> getCoalition();
        public abstract List<List<String>> getBodies();
        public abstract List<String> getCopies();
        public abstract List<String> getLegalBasis();
        @Required @RefersTo(T.class) @Slug public abstract String getOn();
        public abstract Optional<@PlainText(max = 1_000) String> getNote();
        public abstract List<@PlainText(max = 5) String> getWords();
        public boolean isOpen() { return true; }
        public final boolean isDerived() { return true; }
        public abstract Map<String, String> getExtensions();
        public interface Builder {
          Builder firstName(String value);
          Builder coalition(String value);
          Builder addBody(List<String> value);
          Builder addCopy(String value);
          Builder addLegalBasis(String value);
          Builder on(String value);
          Builder note(String value);
          Builder addWord(String value);
          Builder open(boolean value);
          Builder putExtension(String name, String json);
          T build();
        }
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void attributesAreTakenFromTheirAccessors() throws IOException {
    assertEquals(List.of(), errors());

    String written = Files.readString(folder.resolve("org/jointletter/attribute/TAttributes.java"));

    List<String> constants =
        written.lines().filter(line -> line.startsWith("      new Attribute.")).toList();
    assertEquals(
        List.of(
            "      new Attribute.One<>(OF, 0, \"firstName\", java.lang.String.class, false);",
            "      new Attribute.Maybe<>(OF, 1, \"coalition\", java.lang.String.class, a.T.class, java.lang.String.class);",
            "      new Attribute.Many<>(OF, 2, \"bodies\", java.util.List.class);",
            "      new Attribute.Many<>(OF, 3, \"copies\", java.lang.String.class);",
            "      new Attribute.Many<>(OF, 4, \"legalBasis\", java.lang.String.class);",
            "      new Attribute.One<>(OF, 5, \"on\", new Form(org.jointletter.constraint.Slug.class), false, a.T.class);",
            "      new Attribute.Maybe<>(OF, 6, \"note\", new Form(org.jointletter.constraint.PlainText.class, 1000));",
            "      new Attribute.Many<>(OF, 7, \"words\", new Form(org.jointletter.constraint.PlainText.class, 5));",
            "      new Attribute.One<>(OF, 8, \"open\", java.lang.Boolean.class, true);",
            "      new Attribute.Named<>(OF, 9, \"extensions\");"),
        constants);
    assertTrue(
        written.contains("case 2 -> builder.addBody((java.util.List<java.lang.String>) value);"));
    assertTrue(written.contains("case 3 -> builder.addCopy("));
  }

  @Test
  void allTypesWithABuilderAreInOneList() throws IOException {
    assertEquals(List.of(), errors());

    assertTrue(Files.readString(folder.resolve("org/jointletter/attribute/AllAttributes.java"))
        .contains("List.of(\n      TAttributes.OF);"));
  }

  @Test
  void withoutATypeWithABuilderThereIsNoList() throws IOException {
    assertEquals(
        List.of(),
        new Compilation(new AttributeProcessor(), folder)
            .add("Checked", BASE)
            .add("Value", "package a; @org.jointletter.constraint.check.Checked class Value {}")
            .errors());

    assertFalse(Files.exists(folder.resolve("org/jointletter/attribute/AllAttributes.java")));
  }

  private List<String> errors() throws IOException {
    return new Compilation(new AttributeProcessor(), folder)
        .add("Checked", BASE)
        .add("RefersTo", REFERS_TO)
        .add("PlainText", PLAIN_TEXT)
        .add("Required", REQUIRED)
        .add("Slug", SLUG)
        .add("Attributes", ATTRIBUTES)
        .add("T", TYPE)
        .add("Value", "package a; @org.jointletter.constraint.check.Checked class Value {}")
        .errors();
  }
}
