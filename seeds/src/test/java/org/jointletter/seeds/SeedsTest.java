package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import org.jointletter.jackson.DocumentReader;
import org.jointletter.jackson.DocumentWriter;
import org.jointletter.model.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeedsTest {

  @ParameterizedTest
  @EnumSource
  void seedsAreWrittenAsTheWriterWritesThem(Seed seed) throws IOException {
    try (InputStream in = seed.open()) {
      byte[] bytes = in.readAllBytes();
      Dossier dossier = DocumentReader.strict().read(bytes, Dossier.class);
      assertArrayEquals(bytes, DocumentWriter.indented().toBytes(dossier));
    }
  }
}
