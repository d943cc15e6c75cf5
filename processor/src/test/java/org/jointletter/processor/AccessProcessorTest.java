package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every attribute is got by its accessor and set by the method of the builder that it has. */
class AccessProcessorTest {

  private static final String CODEC = """
      package org.jointletter.codec;
      @interface WireForm {
        Class<?> of();
        Class<?>[] recurring();
        String[] alsoRecurring();
        String[] distinct();
        String[] terms();
      }
      class Codec<T> {}
      final class ObjectCodec<T> extends Codec<T> {
        ObjectCodec(Class<T> type, int number) {}
      }
      class Scalars {
        static final Codec<String> STRING = new Codec<>();
        static final Codec<String> TERM = new Codec<>();
        static final Codec<Boolean> BOOLEAN = new Codec<>();
        static final Codec<java.math.BigDecimal> NUMBER = new Codec<>();
        static <E extends Enum<E>> Codec<org.jointletter.vocabulary.Code<E>> code(Class<E> terms) {
          return new Codec<>();
        }
      }
      class Recurring {
        static <T> Codec<T> recurring(Codec<T> codec) { return codec; }
      }
      interface JsonOutput {}
      interface Members {
        int END = -1;
        int EXTENSION = -2;
        int UNKNOWN = -3;
        int next() throws java.io.IOException;
        <V> V value(Attribute<V> attribute) throws java.io.IOException;
        <V> V element(Attribute<V> attribute) throws java.io.IOException;
        String name();
        String text();
      }
      interface Attribute<V> {
        static <V> Attribute<V> required(String name, Codec<V> codec) { return null; }
        static <V> Attribute<V> optional(String name, Codec<V> codec) { return null; }
        void writeOne(V value, JsonOutput out);
        void writeMaybe(java.util.Optional<?> value, JsonOutput out);
        void writeMany(java.util.List<?> values, JsonOutput out);
      }
      abstract class Access<T> {
        abstract Attribute<?>[] attributes();
        abstract boolean isPersonal();
        abstract T read(Members members, Attribute<Object>[] attributes) throws java.io.IOException;
        boolean hasShorthand() { return false; }
        T ofShorthand(String text) { return null; }
        String shorthand(T value) { return null; }
        abstract java.util.Map<String, String> unknown(T value);
        abstract void write(T value, Attribute<Object>[] attributes, JsonOutput out)
            throws java.io.IOException;
        static void writeOthers(java.util.Map<String, String> members, JsonOutput out) {}
      }
      @WireForm(
          of = a.T.class,
          recurring = a.T.class,
          alsoRecurring = "T.bodies",
          distinct = "T.first",
          terms = $TERMS)
      class Codecs {}
      """;

  private static final String CODE = """
      package org.jointletter.vocabulary;
      public interface Code<E extends Enum<E>> {
        static <E extends Enum<E>> Code<E> of(E term) { return null; }
      }
      """;

  private static final String PERSONAL = """
      package org.jointletter.constraint.check;
      public @interface Personal {}
      """;

  private static final String REFERS_TO = """
      package org.jointletter.constraint.check;
      public @interface RefersTo { Class<?>[] value(); }
      """;

  private static final String SHORTHAND = """
      package org.jointletter.constraint.check;
      public @interface Shorthand {}
      """;

  private static final String TYPE = """
      package a;
      import java.lang.annotation.*;
      import java.util.*;
      @Target(ElementType.TYPE_USE) @interface Short {}
      $ANNOTATION public abstract class T {
        public enum Tone { CALM, LOUD }
        public static Builder builder() { return new Builder(); }
        public abstract String getFirstName();
        public abstract Optional<java.math.@Short BigDecimal> getTimes();
        public abstract List<@Short String> getBodies();
        public boolean isOpen() { return false; }
        public org.jointletter.vocabulary.Code<Tone> getTone() { return null; }
        public abstract T getFirst();
        public abstract Optional<@Short T> getNext();
        public final boolean isDerived() { return true; }
        public String issue() { return ""; }
        public String getOf(int index) { return ""; }
      $MORE  public abstract Map<String, String> getExtensions();
        public abstract Map<String, String> getUnknownMembers();
        public abstract Builder toBuilder();
        public static abstract class Base {
          public Builder firstName(@Short String name) { return null; }
          public Builder times(Optional<java.math.BigDecimal> times) { return null; }
          public Builder times(java.math.BigDecimal times) { return null; }
          public Builder addBody(String body) { return null; }
          public Builder addBodies(String... bodies) { return null; }
          public Builder addAllBodies(Iterable<String> bodies) { return null; }
          public Builder open(boolean open) { return null; }
          public Builder open(String open) { return null; }
          public Builder addIssue(String issue) { return null; }
          public Builder tone(org.jointletter.vocabulary.Code<Tone> tone) { return null; }
          public Builder first(T first) { return null; }
          public Builder next(T next) { return null; }
          public Builder putUnknownMember(String name, String json) { return null; }
          public Builder putExtension(String name, String json) { return null; }
          public T build() { return null; }
        }
        public static final class Builder extends Base {}
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void attributesAreGotAndSet() throws IOException {
    assertEquals(List.of(), errors(""));
    String access = access();
    assertEquals("""
        package org.jointletter.codec;

        /** Access to {@link a.T}, written from its accessors and its builder. */
        final class TAccess extends Access<a.T> {

          @Override
          Attribute<?>[] attributes() {
            return new Attribute<?>[] {
              Attribute.required("firstName", Scalars.TERM),
              Attribute.optional("times", Scalars.NUMBER),
              Attribute.optional("bodies", Recurring.recurring(Scalars.STRING)),
              Attribute.optional("open", Scalars.BOOLEAN),
              Attribute.optional("tone", Scalars.code(a.T.Tone.class)),
              Attribute.required("first", Tables.T),
              Attribute.optional("next", Recurring.recurring(Tables.T))
            };
          }

          @Override
          boolean isPersonal() {
            return false;
          }
        """, access.substring(0, access.indexOf("\n  @Override\n  @SuppressWarnings")));
    assertHas("""
            case 0 -> {
              if ((value = members.value(attributes[0])) != null) {
                to.firstName((java.lang.String) value);
              }
            }
            case 1 -> {
              if ((value = members.value(attributes[1])) != null) {
                to.times((java.math.BigDecimal) value);
              }
            }
            case 2 -> {
              while ((value = members.element(attributes[2])) != null) {
                to.addBody((java.lang.String) value);
              }
            }
            case 3 -> {
              if ((value = members.value(attributes[3])) != null) {
                to.open((java.lang.Boolean) value);
              }
            }
            """, access);
    assertHas("""
            case Members.EXTENSION -> to.putExtension(members.name(), members.text());
            case Members.UNKNOWN -> to.putUnknownMember(members.name(), members.text());
            default ->""", access);
    assertHas("""
          attributes[0].writeOne(value.getFirstName(), out);
          attributes[1].writeMaybe(value.getTimes(), out);
          attributes[2].writeMany(value.getBodies(), out);
          if (value.isOpen()) {
            attributes[3].writeOne(value.isOpen(), out);
          }
          if (!value.getTone().equals(org.jointletter.vocabulary.Code.of(a.T.Tone.CALM))) {
            attributes[4].writeOne(value.getTone(), out);
          }
          attributes[5].writeOne(value.getFirst(), out);
          attributes[6].writeMaybe(value.getNext(), out);
          writeOthers(value.getExtensions(), out);
          writeOthers(value.getUnknownMembers(), out);
        """, access);
  }

  @Test
  void everyTypeHasACodec() throws IOException {
    assertEquals(List.of(), errors(""));
    String tables = Files.readString(folder.resolve("org/jointletter/codec/Tables.java"));
    assertHas("""
        static final ObjectCodec<a.T> T =
            new ObjectCodec<>(a.T.class, 0);
        """, tables);
    assertHas("case 0 -> new TAccess();", tables);
  }

  @Test
  void objectsThatMaySayWhoSomeoneIsArePersonal() throws IOException {
    assertEquals(
        List.of(), errors("@org.jointletter.constraint.check.Personal", "", "{\"T.firstName\"}"));
    assertHas("""
          boolean isPersonal() {
            return true;
          }
        """, access());
  }

  @Test
  void referencesRecur() throws IOException {
    assertEquals(
        List.of(),
        errors("@org.jointletter.constraint.check.RefersTo(T.class) "
            + "public abstract List<String> getIssues();"));
    assertHas("""
        Attribute.optional("issues", Recurring.recurring(Scalars.STRING))
        """, access());
  }

  @Test
  void anAttributeThatIsNamedAndNotThereIsAnError() throws IOException {
    List<String> errors = errors("", "", "\"T.firstNames\"");
    assertTrue(errors.get(0).startsWith("T.firstNames: nothing can be written"), errors::toString);
  }

  @Test
  void aValueThatHasNoCodecIsAnError() throws IOException {
    List<String> errors = errors("public abstract Optional<java.net.URI> getLink();");
    assertTrue(errors.get(0).startsWith("T.link: nothing can be written"), errors::toString);
  }

  @Test
  void aDefaultThatIsNoTermIsAnError() throws IOException {
    List<String> errors = errors("public String getMood() { return \"\"; }");
    assertTrue(errors.get(0).startsWith("T.mood: nothing can be written"), errors::toString);
  }

  @Test
  void anAttributeThatCanNotBeSetIsAnError() throws IOException {
    List<String> errors = errors("public abstract List<String> getLost();");
    assertTrue(errors.get(0).contains("addLost"), errors::toString);
  }

  @Test
  void aTextThatStandsForTheWholeValueIsReadAndWritten() throws IOException {
    assertEquals(List.of(), shorthandErrors("", "public abstract Optional<@Short T> getFirst"));
    assertHas("""
          @Override
          boolean hasShorthand() {
            return true;
          }

          @Override
          a.T ofShorthand(String text) {
            return a.T.builder().firstName(text).build();
          }

          @Override
          String shorthand(a.T value) {
            return value.getTimes().isEmpty()
                && value.getBodies().isEmpty()
                && !(value.isOpen())
                && !(!value.getTone().equals(org.jointletter.vocabulary.Code.of(a.T.Tone.CALM)))
                && value.getFirst().isEmpty()
                && value.getNext().isEmpty()
                && value.getExtensions().isEmpty()
                && value.getUnknownMembers().isEmpty()
                ? value.getFirstName()
                : null;
          }
        """, access());
  }

  @Test
  void aTextThatCanNotStandForTheWholeValueIsAnError() throws IOException {
    List<String> required = shorthandErrors("", "public abstract T getFirst");
    List<String> personal = shorthandErrors(
        "@org.jointletter.constraint.check.Personal",
        "public abstract Optional<@Short T> getFirst");
    assertTrue(
        required.get(0).startsWith("T.getFirstName: nothing can be written"), required::toString);
    assertTrue(
        personal.get(0).startsWith("T.getFirstName: nothing can be written"), personal::toString);
  }

  private List<String> shorthandErrors(String annotation, String first) throws IOException {
    String type = TYPE.replace(
            "public abstract String getFirstName",
            "@org.jointletter.constraint.check.Shorthand public abstract String getFirstName")
        .replace("public abstract T getFirst", first);
    return errors(annotation, "", "{}", type);
  }

  private List<String> errors(String more) throws IOException {
    return errors("", more, "\"T.firstName\"");
  }

  private List<String> errors(String annotation, String more, String terms) throws IOException {
    return errors(annotation, more, terms, TYPE);
  }

  private List<String> errors(String annotation, String more, String terms, String type)
      throws IOException {
    return new Compilation(new AccessProcessor(), folder)
        .add("Codecs", CODEC.replace("$TERMS", terms))
        .add("Code", CODE)
        .add("Personal", PERSONAL)
        .add("RefersTo", REFERS_TO)
        .add("Shorthand", SHORTHAND)
        .add("T", type.replace("$ANNOTATION", annotation).replace("$MORE", "  " + more + "\n"))
        .errors();
  }

  private String access() throws IOException {
    return Files.readString(folder.resolve("org/jointletter/codec/TAccess.java"));
  }

  /** Indentations do not matter. */
  private static void assertHas(String part, String text) {
    assertTrue(text.replaceAll("(?m)^ +", "").contains(part.replaceAll("(?m)^ +", "")), text);
  }
}
