package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jointletter.document.DocumentWriter;
import org.junit.jupiter.api.Test;

/** What README.md shows is what the example programs do: see {@link DocumentationTest}. */
class ReadmeTest {

  private static final Document README = Document.of("README.md");

  @Test
  void theCodeIsThatOfAnExample() throws IOException {
    String example =
        Files.readString(Path.of("src/main/java/org/jointletter/examples/BuildLetter.java"));
    String region = example.substring(
        example.indexOf("// README: begin\n") + "// README: begin\n".length(),
        example.indexOf("    // README: end"));
    assertEquals(
        region.stripTrailing().stripIndent() + "\n", README.blocks("java").get(0));
  }

  @Test
  void theJsonIsWhatTheExampleMakes() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(
        mapper.readTree(DocumentWriter.compact().toBytes(BuildLetter.letter())),
        mapper.readTree(README.blocks("json").get(0)));
  }

  @Test
  void continuousIntegrationRunsBothCommands() throws IOException {
    List<String> commands = README.blocks("sh");
    assertEquals(2, commands.size());
    String run = Files.readString(Document.ROOT.resolve(".ci/run"));
    commands.forEach(command -> assertTrue(run.contains(command.strip()), command));
  }
}
