package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builders take other forms of the values of their attributes. */
class SetterProcessorTest {

  private static final String CHECKED = """
      package org.jointletter.constraint.check;
      public @interface Checked {}
      """;

  private static final String VALIDATION = """
      package jakarta.validation;
      public class ConstraintViolationException extends RuntimeException {
        private static final long serialVersionUID = 1;
      }
      """;

  private static final String BROKEN_PARTS = """
      package org.jointletter.constraint.check;
      import jakarta.validation.ConstraintViolationException;
      import java.util.function.Consumer;
      import java.util.function.Function;
      public class BrokenParts<T> {
        public <P> P keep(
            ConstraintViolationException e, Class<P> type, String name, Function<T, ?> accessor) {
          return null;
        }
        public <P> P keepUnread(
            ConstraintViolationException e, Class<P> type, String name, Function<T, ?> accessor) {
          return null;
        }
        public <P> void keepUnread(
            ConstraintViolationException e,
            Class<P> type,
            String name,
            Function<T, ?> accessor,
            Consumer<P> setter) {}
      }
      """;

  private static final String CODE = """
      package org.jointletter.vocabulary;
      public class Code<E extends Enum<E>> {
        public static <E extends Enum<E>> Code<E> of(E term) { return null; }
        public static <E extends Enum<E>> Code<E> of(Class<E> vocabulary, String text) {
          return null;
        }
      }
      """;

  private static final String VOCABULARY = """
      package org.jointletter.vocabulary;
      public enum Mood { GOOD, BAD }
      """;

  private static final String TEXT = """
      package org.jointletter.model;
      import org.jointletter.constraint.check.*;
      @Checked
      public abstract class Text {
        public static Builder builder() { return new Builder(); }
        public abstract String getValue();
        public static final class Builder implements TextSetters {
          BrokenParts<Text> broken;
          public Builder value(String value) { return this; }
          public Text build() { return null; }
        }
      }
      """;

  private static final String CITATION = TEXT.replace("Text", "Citation")
      .replace("value(", "source(")
      .replace("getValue", "getSource");

  private static final String NAME =
      TEXT.replace("Text", "Name").replace("value(", "name(").replace("getValue", "getName");

  private static final String NORM =
      TEXT.replace("Text", "Norm").replace("value(", "label(").replace("getValue", "getLabel");

  private static final String SHORTHAND = """
      package org.jointletter.constraint.check;
      public @interface Shorthand {}
      """;

  private static final String SLOGAN = TEXT.replace("Text", "Slogan")
      .replace("value(", "label(")
      .replace("public abstract String getValue", "@Shorthand public abstract String getLabel");

  private static final String TIME = """
      package org.jointletter.model;
      import java.util.Optional;
      import org.jointletter.constraint.check.*;
      @Checked
      public abstract class Time {
        public static Builder builder() { return new Builder(); }
        @Shorthand public abstract Optional<String> getEdtf();
        public static final class Builder implements TimeSetters {
          BrokenParts<Time> broken;
          public Builder edtf(Optional<String> value) { return this; }
          public Time build() { return null; }
        }
      }
      """;

  private static final String TYPE = """
      package org.jointletter.model;
      import java.util.*;
      import org.jointletter.constraint.check.*;
      import org.jointletter.vocabulary.*;
      @Checked
      public abstract class Letter {
        public abstract String getId();
        public abstract Text getTitle();
        public abstract Optional<Text> getSubject();
        public abstract Time getOn();
        public abstract Optional<Time> getUntil();
        public abstract Code<Mood> getKind();
        public abstract Optional<Code<Mood>> getMood();
        public abstract List<Code<Mood>> getMoods();
        public abstract List<Citation> getCitations();
        public abstract List<Letter> getCopies();
        public long isOpen() { return 1; }
      $MORE
        public abstract Map<String, String> getExtensions();
        public static final class Builder implements LetterSetters {
          BrokenParts<Letter> broken;
          public Builder title(Text value) { return this; }
          public Builder subject(Text value) { return this; }
          public Builder subject(Optional<? extends Text> value) { return this; }
          public Builder on(Time value) { return this; }
          public Builder until(Time value) { return this; }
          public Builder until(Optional<? extends Time> value) { return this; }
          public Builder kind(Code<Mood> value) { return this; }
          public Builder mood(Code<Mood> value) { return this; }
          public Builder mood(Optional<? extends Code<Mood>> value) { return this; }
          public Builder addMood(Code<Mood> value) { return this; }
          public Builder addCitation(Citation value) { return this; }
          public Builder addCopy(Letter value) { return this; }
        $SETTERS
          public Letter build() { return null; }
        }
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void everyFormOfAValueHasASetter() throws IOException {
    assertEquals(List.of(), errors(""));
    assertEquals(
        List.of(
            "title(String value)",
            "title(Text.Builder builder)",
            "subject(String value)",
            "subject(Text.Builder builder)",
            "on(String text)",
            "on(LocalDate day)",
            "on(Time.Builder builder)",
            "until(String text)",
            "until(LocalDate day)",
            "until(Time.Builder builder)",
            "kind(Mood term)",
            "kind(String text)",
            "mood(Mood term)",
            "mood(String text)",
            "addMood(Mood term)",
            "addMood(String text)",
            "addCitation(String source)",
            "addCitation(Citation.Builder builder)",
            "addCopy(Letter.Builder builder)"),
        lines("  default Letter.Builder ")
            .map(line -> line.replaceAll("  default Letter\\.Builder | \\{", ""))
            .toList());
  }

  @Test
  void aTextThatStandsForTheWholeValueHasASetter() throws IOException {
    String more = "public abstract List<Slogan> getSlogans();";
    assertEquals(
        List.of(), errors(more, "public Builder addSlogan(Slogan value) { return this; }"));
    assertTrue(written().contains("""
          default Letter.Builder addSlogan(String text) {
            return addSlogan(Slogan.builder().label(text));
          }
        """.indent(0)), written());
  }

  @Test
  void aNameAndALabelAreEnough() throws IOException {
    String more = "public abstract List<Name> getNames(); public abstract List<Norm> getNorms();";
    assertEquals(
        List.of(),
        errors(
            more,
            "public Builder addName(Name value) { return this; }"
                + "public Builder addNorm(Norm value) { return this; }"));
    assertTrue(written().contains("return addName(Name.builder().name(name));"), written());
    assertTrue(written().contains("return addNorm(Norm.builder().label(label));"), written());
  }

  @Test
  void whatIsBrokenIsKept() throws IOException {
    assertEquals(List.of(), errors(""));
    String written = written();
    assertTrue(written.contains("""
        return self.addCopy(builder.build());
            } catch (ConstraintViolationException e) {
              return self.addCopy(
                  broken().keep(e, Letter.class, "copies", Letter::getCopies));
        """.strip()), written);
    assertTrue(written.contains("""
              return until(Time.builder().edtf(Optional.ofNullable(text)));
        """.strip()), written);
    assertTrue(written.contains("""
              broken().keepUnread(
                  e, Code.class, "mood", Letter::getMood, code -> self.mood(Optional.ofNullable((Code<Mood>) code)));
              return self;
        """.strip()), written);
    assertTrue(written.contains("code -> self.kind((Code<Mood>) code)"), written);
    assertTrue(written.contains("""
              return self.addMood((Code<Mood>)
                  broken().keepUnread(e, Code.class, "moods", Letter::getMoods));
        """.strip()), written);
  }

  @Test
  void whatIsImportedIsUsed() throws IOException {
    assertEquals(List.of(), errors(""));
    assertEquals(
        List.of(
            "import jakarta.validation.ConstraintViolationException;",
            "import java.time.LocalDate;",
            "import java.util.Optional;",
            "import org.jointletter.constraint.check.BrokenParts;",
            "import org.jointletter.vocabulary.Code;",
            "import org.jointletter.vocabulary.Mood;"),
        lines("import ").toList());
    String ofText = Files.readString(folder.resolve("org/jointletter/model/TextSetters.java"));
    assertEquals(
        List.of("import org.jointletter.constraint.check.BrokenParts;"),
        ofText.lines().filter(line -> line.startsWith("import ")).toList());
    assertFalse(ofText.contains("default "), ofText);
  }

  private Stream<String> lines(String start) throws IOException {
    return written().lines().filter(line -> line.startsWith(start));
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("org/jointletter/model/LetterSetters.java"));
  }

  private List<String> errors(String more) throws IOException {
    return errors(more, "");
  }

  private List<String> errors(String more, String setters) throws IOException {
    return new Compilation(new SetterProcessor(), folder)
        .add("Checked", CHECKED)
        .add("ConstraintViolationException", VALIDATION)
        .add("BrokenParts", BROKEN_PARTS)
        .add("Code", CODE)
        .add("Mood", VOCABULARY)
        .add("Time", TIME)
        .add("Text", TEXT)
        .add("Citation", CITATION)
        .add("Shorthand", SHORTHAND)
        .add("Name", NAME)
        .add("Norm", NORM)
        .add("Slogan", SLOGAN)
        .add("Letter", TYPE.replace("$MORE", more).replace("$SETTERS", setters))
        .add("Other", "package a; @org.jointletter.constraint.check.Checked class Other {}")
        .errors();
  }
}
