package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Dossier;
import org.junit.jupiter.api.Test;

/** What README.md and the tour of the wire format show is what happens. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theCodeIsThatOfAnExample() throws IOException {
    String example =
        Files.readString(Path.of("src/main/java/org/jointletter/examples/BuildLetter.java"));
    String region = example.substring(
        example.indexOf("// README: begin\n") + "// README: begin\n".length(),
        example.indexOf("    // README: end"));
    assertEquals(region.stripTrailing().stripIndent() + "\n", blocks("java").get(0));
  }

  @Test
  void theJsonIsWhatTheExampleMakes() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(
        mapper.readTree(DocumentWriter.compact().toBytes(BuildLetter.letter())),
        mapper.readTree(blocks("json").get(0)));
  }

  @Test
  void theProblemsAreThoseOfTheBrokenDocument() throws IOException {
    String shown = blocks("text").get(0);
    assertTrue(Run.of(CheckDocument::run).err().startsWith(shown), shown);
  }

  @Test
  void continuousIntegrationRunsBothCommands() throws IOException {
    List<String> commands = blocks("sh");
    assertEquals(2, commands.size());
    String run = Files.readString(ROOT.resolve(".ci/run"));
    commands.forEach(command -> assertTrue(run.contains(command.strip()), command));
  }

  @Test
  void theFilesThatItLinksToAreThere() throws IOException {
    Pattern.compile("]\\(([^):]+)\\)")
        .matcher(readme())
        .results()
        .map(link -> ROOT.resolve(link.group(1)))
        .forEach(file -> assertTrue(Files.exists(file), file.toString()));
  }

  @Test
  void theTourOfTheFormatIsADossierWithoutWaste() throws IOException {
    String tour =
        blocks(Files.readString(ROOT.resolve("docs/wire-format.md")), "json").get(0);
    Dossier dossier = DocumentReader.strict().read(tour, Dossier.class);
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(
        mapper.readTree(tour).toString(),
        mapper.readTree(DocumentWriter.compact().toBytes(dossier)).toString());
  }

  private static List<String> blocks(String language) throws IOException {
    return blocks(readme(), language);
  }

  private static List<String> blocks(String text, String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
