package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** The ends of the ranges are those that the profile "ends", the consumers and .ci/run test. */
  @Test
  void theSupportedVersionsAreThoseThatAreTested() throws IOException {
    String pom = Files.readString(Document.ROOT.resolve("pom.xml"));
    String run = Files.readString(Document.ROOT.resolve(".ci/run"));
    String[] jdks = found("for version in ([^;]*);", run).split(" ");
    Map<String, List<String>> tested = new LinkedHashMap<>();
    tested.put("Java", List.of(jdks[0], jdks[jdks.length - 1]));
    tested.put("Jackson 2", ends(pom, "jackson.oldest", "jackson.newest"));
    tested.put("Jackson 3", ends(pom, "jackson3.oldest", "jackson3.newest"));
    tested.put(
        "Hibernate Validator", ends(pom, "hibernate.validator.oldest", "hibernate.validator"));
    tested.put("Jakarta Validation", ends(pom, "jakarta.validation.oldest", "jakarta.validation"));
    tested.put("Spring Boot", ends(pom, "spring.boot3", "spring.boot4"));

    Map<String, List<String>> said = new LinkedHashMap<>();
    String table = README.text().substring(README.text().indexOf("| | oldest | newest |"));
    table
        .substring(0, table.indexOf("\n\n"))
        .lines()
        .skip(2)
        .map(row -> row.split(" *\\| *"))
        .forEach(row -> said.put(row[1], List.of(row[2], row[3])));
    assertEquals(tested, said);
    assertEquals(found("<maven.compiler.release>([^<]*)<", pom), jdks[0]);
  }

  private static List<String> ends(String pom, String oldest, String newest) {
    return Stream.of(oldest, newest)
        .map(name -> found("<" + Pattern.quote(name) + "\\.version>([^<]*)<", pom))
        .toList();
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), pattern);
    return matcher.group(1);
  }
}
