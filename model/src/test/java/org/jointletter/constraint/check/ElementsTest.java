package org.jointletter.constraint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.model.Source;
import org.jointletter.vocabulary.SourceKind;
import org.junit.jupiter.api.Test;

/** Elements of long lists and maps are looked at by the thousand. */
class ElementsTest {

  @Test
  void whatIsWrongIsFoundHoweverFarItIs() {
    for (int bad : new int[] {0, 999, 1_000, 1_999, 2_000, 2_500}) {
      Source.Builder source = source(2_501, i -> i == bad ? "" : "Ada");
      source.putExtension("ngo:right", "1").putExtension("wrong", "{ }");
      assertEquals(
          List.of(
              "authors[" + bad + "].<list element>",
              "extensions<K>[wrong].<map key>",
              "extensions[wrong].<map value>"),
          paths(source));
    }
  }

  @Test
  void whatIsWrongOfMapsIsFoundHoweverFarItIs() {
    Source.Builder source = source(1, i -> "Ada");
    IntStream.range(0, 2_500).forEach(i -> source.putExtension("ngo:x" + i, "1"));
    source.putExtension("wrong", "{ }");
    assertEquals(
        List.of("extensions<K>[wrong].<map key>", "extensions[wrong].<map value>"), paths(source));
  }

  @Test
  void afterAThousandItIsEnough() {
    assertEquals(1_000, paths(source(100_000, i -> "")).size());
  }

  private static Source.Builder source(int authors, IntFunction<String> name) {
    return Source.builder()
        .id("gazette")
        .kind(SourceKind.NEWS_REPORT)
        .title("Groups ask for lake data")
        .addAllAuthors(IntStream.range(0, authors).mapToObj(name).toList());
  }

  private static List<String> paths(Source.Builder source) {
    Stream<ConstraintViolation<?>> violations =
        assertThrows(ConstraintViolationException.class, source::build)
            .getConstraintViolations()
            .stream();
    return violations
        .map(violation -> violation.getPropertyPath().toString())
        .sorted()
        .toList();
  }
}
