package org.jointletter.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.document.SmallHeap;
import org.jointletter.model.JointLetter;
import org.jointletter.rule.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper keeps to the same limits as readers, without seeing bytes. */
class MapperLimitsTest {

  private static final String LETTER = """
      {"id": "letter", "kind": "appeal", "title": {"value": "Open the harbour"}, \
      "roster": {"completeness": "unknown"}, "ngo:x": %s, "disclaimers": [%s]}""";

  private static final String WORST =
      System.getProperty("small-heap.shapes", "extensions|unknown members|texts UTF-16");

  @Tag("slow")
  @Test
  void noShapeUsesUpASmallHeap() throws IOException, InterruptedException {
    String printed = SmallHeap.run(Mapping.class, WORST);
    assertTrue(printed.endsWith("survived: " + SmallHeap.count(WORST) + "\n"), printed);
  }

  /** Reads all shapes with a mapper. */
  static final class Mapping {

    private Mapping() {}

    public static void main(String[] arguments) {
      JsonMapper mapper = mapper(JointletterModule.tolerant());
      SmallHeap.readAll(
          "mapper",
          (document, type) -> mapper.readValue(new ByteArrayInputStream(document), type),
          arguments[0]);
    }
  }

  @Test
  void aTextIsRefusedThatIsTooLong() {
    String json = LETTER.formatted("1", "{\"value\": \"" + "x".repeat(2_000_001) + "\"}");
    assertEquals(
        "/disclaimers/0/value must have at most 2000000 characters; to allow more, pass Limits.defaults().withTextLength(…) to withLimits [limit-exceeded]",
        problem(new JointletterModule(), json));
  }

  @Test
  void charactersTakeThePlaceOfBytes() {
    Limits limits = Limits.defaults().withDocumentBytes(1_000);
    String text = "{\"value\": \"" + "x".repeat(600) + "\"}";
    JointletterModule module = new JointletterModule().withLimits(limits);
    read(module, LETTER.formatted("1", text));
    assertEquals(
        "/disclaimers/1/value must have at most 1000 bytes; to allow more, pass Limits.defaults().withDocumentBytes(…) to withLimits [limit-exceeded]",
        problem(module, LETTER.formatted("1", text + "," + text)));
    assertEquals(
        "/ngo:x must have at most 1000 bytes; to allow more, pass Limits.defaults().withDocumentBytes(…) to withLimits [limit-exceeded]",
        problem(module, LETTER.formatted("\"" + "x".repeat(1_000) + "\"", "")));
  }

  @Test
  void depthElementsAndValuesAreCounted() {
    Limits limits = Limits.defaults();
    String deep = LETTER.formatted("[".repeat(4) + "]".repeat(4), "");
    read(new JointletterModule().withLimits(limits.withDepth(5)), deep);
    assertEquals(
        "/ngo:x must not be nested deeper than 4 levels; to allow more, pass Limits.defaults().withDepth(…) to withLimits [limit-exceeded]",
        problem(new JointletterModule().withLimits(limits.withDepth(4)), deep));
    String two = LETTER.formatted("1", "{\"value\": \"a\"}, {\"value\": \"b\"}");
    assertEquals(
        "/disclaimers/1 is one too many: the list is limited to 1; to allow more, pass Limits.defaults().withListSize(…) to withLimits [limit-exceeded]",
        problem(new JointletterModule().withLimits(limits.withListSize(1)), two));
    assertEquals(
        "/kind is one too many: the document is limited to 1 values; to allow more, pass Limits.defaults().withValues(…) to withLimits [limit-exceeded]",
        problem(new JointletterModule().withLimits(limits.withValues(1)), two));
  }

  private static void read(JointletterModule module, String json) {
    mapper(module).readValue(json, JointLetter.class);
  }

  private static String problem(JointletterModule module, String json) {
    DatabindException thrown = assertThrows(
        DatabindException.class, () -> mapper(module).readValue(json, JointLetter.class));
    InvalidDocumentException invalid =
        assertInstanceOf(InvalidDocumentException.class, thrown.getCause());
    return invalid.getProblems().get(0).describe();
  }

  private static JsonMapper mapper(JointletterModule module) {
    return JointletterMapper.builder().addModule(module).build();
  }
}
