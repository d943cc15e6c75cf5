package org.jointletter.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once broke a reader, and the golden documents, read by a mapper. */
class MappedBytesTest {

  @ParameterizedTest
  @MethodSource("org.jointletter.document.AnyBytesTest#inputs")
  void leadToAValueOrAnException(Path input) throws IOException {
    MappedBytes.fuzzerTestOneInput(Files.readAllBytes(input));
  }
}
