package org.jointletter.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.examples.Document.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every block of code on every page of the documentation is held against what is there, and every
 * link leads somewhere. A block of a kind that is not known here fails.
 */
class DocumentationTest {

  private static final Path CONSUMERS = Document.ROOT.resolve("examples/consumers");
  private static final Pattern LINK = Pattern.compile("]\\(([^):#]*)(#[^)]+)?\\)");

  @TempDir
  Path folder;

  @TestFactory
  Stream<DynamicTest> blocksSayWhatIsSo() throws IOException {
    return Document.all().stream()
        .flatMap(page -> page.blocks().stream()
            .map(block -> test(page, block.line() + "", () -> {
              switch (block.language()) {
                case "java" -> {} // below, as a whole
                case "mermaid" ->
                  assertEquals(ModelDiagramTest.TOUR, page.path().toString());
                case "text" -> checkPrinted(page.blocks(), block);
                case "json" -> checkJson(block.text());
                case "xml", "kotlin" -> checkConsumersHave(block.text());
                case "sh" -> checkCommands(block.text());
                default -> throw new AssertionError("no check for \"" + block.language() + "\"");
              }
            })));
  }

  @TestFactory
  Stream<DynamicTest> javaDoesWhatTheTextBelowItSays() throws IOException {
    return Document.all().stream()
        .filter(page -> !page.blocks("java").isEmpty())
        .map(page -> test(page, "java", () -> checkJava(page.blocks())));
  }

  @TestFactory
  Stream<DynamicTest> commandsInSentencesNameWhatIsThere() throws IOException {
    return Document.all().stream()
        .flatMap(page -> page.words().stream()
            .filter(word -> word.startsWith("mvn "))
            .map(word -> test(page, word, () -> checkCommands(word))));
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    return Document.all().stream()
        .map(page -> test(
            page,
            "links",
            () -> LINK.matcher(page.prose())
                .results()
                .forEach(link -> checkLink(page.path(), link.group(1), link.group(2)))));
  }

  private static DynamicTest test(Document page, String name, Executable check) {
    return dynamicTest(page.path() + ": " + name, check);
  }

  private void checkJava(List<Block> blocks) throws Exception {
    List<String> java = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java")) {
        boolean told = i + 1 < blocks.size() && blocks.get(i + 1).language().equals("text");
        java.add(blocks.get(i).text());
        expected.add(told ? blocks.get(i + 1).text() : "");
      }
    }
    JavaBlocks compiled = JavaBlocks.compile(java, Files.createTempDirectory(folder, "java"));
    if (!String.join("", expected).isEmpty()) {
      assertEquals(expected, compiled.run());
    }
  }

  /**
   * What stands below no Java is what the program prints of a broken document, or its beginning.
   */
  private static void checkPrinted(List<Block> blocks, Block block) {
    int before = blocks.indexOf(block) - 1;
    if (before < 0 || !blocks.get(before).language().equals("java")) {
      assertTrue(Run.of(CheckDocument::run).err().startsWith(block.text()), block.text());
    }
  }

  /** A document is read, and has nothing that a writer would leave out or put elsewhere. */
  private static void checkJson(String text) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Object document = DocumentReader.strict().read(text, Object.class);
    assertEquals(
        mapper.readTree(text).toString(),
        mapper.readTree(DocumentWriter.compact().toBytes(document)).toString());
  }

  /** Whatever the version is: that of the projects is filled in when they are built. */
  private static void checkConsumersHave(String text) throws IOException {
    try (Stream<Path> files = Files.walk(CONSUMERS)) {
      assertTrue(
          files
              .filter(file -> !CONSUMERS.relativize(file).startsWith("target"))
              .filter(file -> file.toString().matches(".*(pom\\.xml|\\.kt)"))
              .anyMatch(file -> squeezed(read(file)).contains(squeezed(text))),
          text);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("<version>[^<]*</version>", "<version/>").replaceAll("\\s+", " ");
  }

  /** What a shell can read, and names modules, profiles, programs, tests and files that exist. */
  private static void checkCommands(String commands) throws Exception {
    Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    bash.getOutputStream().write(commands.getBytes(StandardCharsets.UTF_8));
    bash.getOutputStream().close();
    String complaint = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", complaint);
    assertEquals(0, bash.waitFor());

    List<String> modules = each("-pl (\\S+)", commands);
    for (String named : modules) {
      String module = named.replaceAll("['!]", ""); // which are left out
      assertTrue(Files.exists(Document.ROOT.resolve(module).resolve("pom.xml")), module);
    }
    for (String test : each("-Dtest=(\\S+)", commands)) {
      assertTrue(modules.stream().anyMatch(module -> hasTest(module, test)), test);
    }
    for (String profile : each("-P (\\S+)", commands)) {
      String poms = read(Document.ROOT.resolve("pom.xml"));
      assertTrue(poms.contains("<id>" + profile + "</id>"), profile);
    }
    for (String program : each("-Dexample=(\\S+)", commands)) {
      Class.forName("org.jointletter.examples." + program);
    }
    for (String file : each("(?<=^|\\s)(\\w[\\w.-]*(?:/[\\w.-]+)+)", commands)) {
      assertTrue(file.startsWith("target/") || Files.exists(Document.ROOT.resolve(file)), file);
    }
  }

  private static boolean hasTest(String module, String test) {
    try (Stream<Path> files = Files.walk(Document.ROOT.resolve(module).resolve("src/test"))) {
      return files.anyMatch(file -> file.endsWith(test + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> each(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(",")))
        .toList();
  }

  private static void checkLink(Path page, String file, String anchor) {
    Path found = Document.ROOT.resolve(page);
    if (!file.isEmpty()) {
      found = found.resolveSibling(file);
    }
    assertTrue(Files.exists(found), file);
    assertTrue(anchor == null || anchors(read(found)).contains(anchor), file + anchor);
  }

  private static List<String> anchors(String page) {
    return Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
        .matcher(page)
        .results()
        .map(heading -> "#" + heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", ""))
        .map(heading -> heading.replace(' ', '-'))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
