package org.jointletter.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {

  private static final Pattern FILE = Pattern.compile("\"file\": \"([^\"]+)\"");

  @Test
  void everyDocumentOfTheManifestCanBeOpened() throws IOException {
    List<String> files = FILE.matcher(text(Conformance.manifest()))
        .results()
        .map((MatchResult file) -> file.group(1))
        .toList();

    assertTrue(files.size() > 260, files.size() + " documents");
    for (String file : files) {
      Conformance.open(file).close();
    }
  }

  @Test
  void itsDescriptionCanBeOpened() throws IOException {
    assertTrue(text(Conformance.open("README.md")).startsWith("# Conformance corpus"));
    assertEquals('{', Conformance.open("manifest.schema.json").read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "valid/none.json", "valid", "../full.json", "valid/../../full.json"})
  void otherFilesCanNot(String file) {
    assertThrows(IllegalArgumentException.class, () -> Conformance.open(file));
  }

  private static String text(InputStream in) throws IOException {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
