package org.jointletter.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once broke a reader, and the golden documents, where a search begins. */
class AnyBytesTest {

  private static final Path RESOURCES =
      Path.of("../wire/src/test/resources/org/jointletter/document");

  static List<Path> inputs() throws IOException {
    try (Stream<Path> golden = Files.walk(RESOURCES.resolve("golden"));
        Stream<Path> found = Files.walk(RESOURCES.resolve("found"))) {
      return Stream.concat(golden, found).filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void leadsToAValueOrAReport(Path input) throws IOException {
    AnyBytes.fuzzerTestOneInput(Files.readAllBytes(input));
  }
}
