package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the default limits, no document uses up a heap of 256 MB. */
@Tag("slow")
class SmallHeapTest {

  /** The shapes that take most for their size; {@code -Dsmall-heap.shapes=.*} tries all. */
  private static final String WORST =
      System.getProperty("small-heap.shapes", "extensions|unknown UTF-16 strings");

  @ParameterizedTest
  @ValueSource(
      strings = {"bytes", "tolerant bytes", "text", "stream", "file", "lines", "parallel lines"})
  void everyShapeIsReadOrRefused(String door) throws IOException, InterruptedException {
    String printed = SmallHeap.run(SmallHeap.class, door, WORST);
    assertTrue(printed.endsWith("survived: " + SmallHeap.count(WORST) + "\n"), printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one line", "one line, in parallel", "one document"})
  void aCompressedBombIsRefused(String door) throws IOException, InterruptedException {
    assertEquals("limit-exceeded", SmallHeap.run(SmallHeap.Bomb.class, door).strip());
  }
}
