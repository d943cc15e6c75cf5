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
      @interface Accessed {}
      final class ObjectCodec<T> {}
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
        void writeOne(V value, JsonOutput out);
        void writeMaybe(java.util.Optional<?> value, JsonOutput out);
        void writeMany(java.util.List<?> values, JsonOutput out);
      }
      abstract class Access<T> {
        record One<T, V>(int number) {}
        record Maybe<T, V>(int number) {}
        record Many<T, V>(int number) {}
        abstract int count();
        abstract boolean isExtensible();
        abstract T read(Members members, Attribute<Object>[] attributes) throws java.io.IOException;
        abstract java.util.Map<String, String> unknown(T value);
        abstract void write(T value, Attribute<Object>[] attributes, JsonOutput out)
            throws java.io.IOException;
        static void writeOthers(java.util.Map<String, String> members, JsonOutput out) {}
      }
      @Accessed
      class Tables {
        static final ObjectCodec<a.T> T = new ObjectCodec<>();
        static final String OTHER = "not one";
      }
      """;

  private static final String TYPE = """
      package a;
      import java.lang.annotation.*;
      import java.util.*;
      @Target(ElementType.TYPE_USE) @interface Short {}
      public abstract class T {
        public static Builder builder() { return new Builder(); }
        public abstract String getFirstName();
        public abstract Optional<Map<@Short String, Long>> getTimes();
        public abstract List<@Short String> getBodies();
        public boolean isOpen() { return true; }
        public final boolean isDerived() { return true; }
        public String issue() { return ""; }
        public String getOf(int index) { return ""; }
      $MORE  public abstract Map<String, String> getUnknownMembers();
        public abstract Builder toBuilder();
        public static abstract class Base {
          public Builder firstName(@Short String name) { return null; }
          public Builder times(Optional<Map<String, Long>> times) { return null; }
          public Builder times(Map<String, Long> times) { return null; }
          public Builder addBody(String body) { return null; }
          public Builder addBodies(String... bodies) { return null; }
          public Builder addAllBodies(Iterable<String> bodies) { return null; }
          public Builder open(boolean open) { return null; }
          public Builder open(String open) { return null; }
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

          static final One<a.T, java.lang.String> FIRST_NAME =
              new One<>(0);
          static final Maybe<a.T, java.util.Map<java.lang.String, java.lang.Long>> TIMES =
              new Maybe<>(1);
          static final Many<a.T, java.lang.String> BODIES =
              new Many<>(2);
          static final One<a.T, java.lang.Boolean> OPEN =
              new One<>(3);

          @Override
          int count() {
            return 4;
          }

          @Override
          boolean isExtensible() {
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
                to.times((java.util.Map<java.lang.String, java.lang.Long>) value);
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
            case Members.UNKNOWN -> to.putUnknownMember(members.name(), members.text());
            default ->""", access);
    assertHas("""
          attributes[0].writeOne(value.getFirstName(), out);
          attributes[1].writeMaybe(value.getTimes(), out);
          attributes[2].writeMany(value.getBodies(), out);
          attributes[3].writeOne(value.isOpen(), out);
          writeOthers(value.getUnknownMembers(), out);
        """, access);
  }

  @Test
  void extensionsAreWrittenAfterAttributes() throws IOException {
    assertEquals(List.of(), errors("public abstract Map<String, String> getExtensions();"));
    String access = access();
    assertHas("return true;", access);
    assertHas("""
            case Members.EXTENSION -> to.putExtension(members.name(), members.text());
            case Members.UNKNOWN -> to.putUnknownMember(members.name(), members.text());
        """, access);
    assertHas("""
          attributes[3].writeOne(value.isOpen(), out);
          writeOthers(value.getExtensions(), out);
          writeOthers(value.getUnknownMembers(), out);
        """, access);
  }

  @Test
  void anAttributeThatCanNotBeSetIsAnError() throws IOException {
    List<String> errors = errors("public abstract List<String> getLost();");
    assertTrue(errors.get(0).contains("addLost"), errors::toString);
  }

  private List<String> errors(String more) throws IOException {
    return new Compilation(new AccessProcessor(), folder)
        .add("Tables", CODEC)
        .add("T", TYPE.replace("$MORE", "  " + more + "\n"))
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
