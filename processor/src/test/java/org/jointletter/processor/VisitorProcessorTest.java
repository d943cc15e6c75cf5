package org.jointletter.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The visitor goes wherever something can be found, and nowhere else. */
class VisitorProcessorTest {

  private static final String CHECKED = """
      package org.jointletter.constraint.check;
      public @interface Checked {}
      """;

  private static final String REFERS_TO = """
      package org.jointletter.constraint.check;
      public @interface RefersTo { Class<?>[] value(); }
      """;

  private static final String RECURS = """
      package org.jointletter.constraint.check;
      public @interface Recurs {}
      """;

  private static final String PERSONAL = """
      package org.jointletter.constraint.check;
      public @interface Personal {}
      """;

  private static final String CODE = """
      package org.jointletter.vocabulary;
      public class Code<E> {}
      """;

  private static final String PLACE = """
      package a;
      public class Place {
        static final Place ANYWHERE = new Place();
        static final Place ROOT = ANYWHERE;
        Place attribute(String name) { return this; }
        Place element(String name, int index) { return this; }
      }
      """;

  private static final String DEMAND = """
      package a;
      import java.util.*;
      import org.jointletter.constraint.check.*;
      import org.jointletter.vocabulary.Code;
      @Checked
      abstract class Demand {
        abstract String getId();
        abstract List<Demand> getParts();
        @RefersTo({Demand.class, Citation.class}) abstract Optional<String> getInsteadOf();
        abstract Optional<Person> getBy();
        abstract List<Citation> getCitations();
        abstract List<Code<Thread.State>> getKinds();
        abstract Map<String, String> getExtensions();
        abstract Map<String, String> getUnknownMembers();
        final Person derived() { return null; }
        static class Builder {}
      }
      """;

  private static final String PERSON = """
      package a;
      import java.util.Optional;
      import org.jointletter.constraint.check.*;
      @Checked @Personal
      abstract class Person {
        @Recurs abstract Optional<String> getId();
        abstract String getName();
        static class Builder {}
      }
      """;

  private static final String CITATION = """
      package a;
      @org.jointletter.constraint.check.Checked
      abstract class Citation {
        abstract boolean isQuote();
        static class Builder {}
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void everyTypeIdReferenceAndCodeIsVisitedInOrderAndItsOwnTypeLast() throws IOException {
    assertEquals(
        List.of(
            "visitId(value.getId(), Demand.class, at.attribute(\"id\"));",
            "visitReference(part.get(), TO_DEMAND_OR_CITATION, at.attribute(\"insteadOf\"));",
            "visit(part.get(), at.attribute(\"by\"));",
            "visit(parts.get(i), at.element(\"citations\", i));",
            "visitCode(parts.get(i), at.element(\"kinds\", i));",
            "visitUnknownMembers(value.getUnknownMembers(), Demand.class, at);",
            "visit(parts.get(i), at.element(\"parts\", i));"),
        visitOf("Demand")
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("visit.*;"))
            .toList());
  }

  @Test
  void anIdThatRecursIsNotVisited() throws IOException {
    assertEquals(-1, visitOf("Person").indexOf("visitId"));
  }

  @Test
  void aTypeHoldsWhatItsPartsHold() throws IOException {
    String visitor = visitor();
    assertTrue(visitor.contains("{@link Demand}: CITATION, CITATION_REFERENCE, CODE, DEMAND,"
        + " DEMAND_REFERENCE, ID, PERSON, UNKNOWN_MEMBERS."));
    assertTrue(visitor.contains("{@link Person}: PERSON."));
    assertTrue(visitor.contains("IN_DEMAND = 0xffL"));
    assertTrue(visitor.contains("IN_PERSON = 0x4L"));
  }

  @Test
  void whoCitesAndWhoIsPersonalIsRememberedInside() throws IOException {
    assertTrue(visitOf("Demand").contains("citations = around;"));
    assertTrue(visitOf("Person").contains("personal = within;"));
    assertEquals(-1, visitOf("Demand").indexOf("personal"));
    assertEquals(-1, visitOf("Person").indexOf("citations"));
  }

  @Test
  void moreThanABitForEachIsRefused() throws IOException {
    Compilation many = compilation();
    for (int i = 0; i < 61; i++) {
      many.add("T" + i, CITATION.replace("Citation", "T" + i));
    }
    List<String> errors = many.errors();
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.get(0).contains("more than 64 things"), errors.get(0));
  }

  @Test
  void asManyAsThereAreBitsAreTaken() throws IOException {
    Compilation many = compilation();
    for (int i = 0; i < 56; i++) {
      many.add("T" + i, CITATION.replace("Citation", "T" + i));
    }
    assertEquals(List.of(), many.errors());
    assertEquals(
        IntStream.range(0, 56).mapToObj(i -> "visit(T" + i + " value,").sorted().toList(),
        Files.readString(folder.resolve("a/Visitor.java"))
            .lines()
            .filter(line -> line.contains(" visit(T"))
            .map(line -> line.strip().split(" ", 3)[2].replaceFirst("value,.*", "value,"))
            .sorted()
            .toList());
  }

  private String visitOf(String type) throws IOException {
    return visitor()
        .lines()
        .dropWhile(line -> !line.contains("public void visit(" + type + " value"))
        .takeWhile(line -> !line.equals("  }"))
        .collect(Collectors.joining("\n"));
  }

  private String visitor() throws IOException {
    assertEquals(List.of(), compilation().errors());
    return Files.readString(folder.resolve("a/Visitor.java"));
  }

  private Compilation compilation() throws IOException {
    return new Compilation(new VisitorProcessor(), folder)
        .add("Checked", CHECKED)
        .add("RefersTo", REFERS_TO)
        .add("Recurs", RECURS)
        .add("Personal", PERSONAL)
        .add("Code", CODE)
        .add("Place", PLACE)
        .add("Demand", DEMAND)
        .add("Person", PERSON)
        .add("Citation", CITATION);
  }
}
