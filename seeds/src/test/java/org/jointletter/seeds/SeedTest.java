package org.jointletter.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jointletter.document.DocumentWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeedTest {

  @ParameterizedTest
  @EnumSource
  void isWrittenAsTheWriterWritesIt(Seed seed) {
    assertEquals(
        new String(Seeds.bytes(seed), UTF_8), DocumentWriter.indented().toString(Seeds.read(seed)));
  }
}
