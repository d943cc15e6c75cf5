package org.jointletter.document;

import java.nio.file.Path;
import java.util.List;
import org.jointletter.growth.Measured;
import org.jointletter.growth.Measured.Known;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing takes at most some n·log n steps, however long or wrong a document is. */
@Tag("slow")
class DocumentGrowthTest {

  private static final List<Known> KNOWN = List.of(new Known(
      "DocumentWriter.indented",
      "an extension n/8 deep, .*",
      "every line is indented as far as it is deep; readers take 200 levels"));

  @Test
  void noDocumentTakesMoreThanItsLength(@TempDir Path folder) {
    Measured.check(folder, "documents", KNOWN);
  }
}
