package org.jointletter.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path where it is, from the root of the project
 * @param text what it says
 */
record Document(Path path, String text) {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern BLOCK =
      Pattern.compile("^ *```([^\n]*)\n(.*?)^ *```$", Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * A block of code.
   *
   * @param line the line on which it begins
   * @param language what its fence says
   * @param text its lines
   */
  record Block(long line, String language, String text) {}

  static Document of(String path) {
    try {
      return new Document(Path.of(path), Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Returns all pages that are not made by a build. */
  static List<Document> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(ROOT::relativize)
          .filter(path -> path.toString().endsWith(".md"))
          .filter(path -> !path.toString().matches("(.*/)?(target|node_modules)/.*"))
          .sorted()
          .map(path -> of(path.toString()))
          .toList();
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      long line = text.substring(0, matcher.start()).lines().count() + 1;
      blocks.add(new Block(line, matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** Returns what the text outside of blocks has between single backticks. */
  List<String> words() {
    return Pattern.compile("`([^`\n]+)`")
        .matcher(prose())
        .results()
        .map(word -> word.group(1))
        .toList();
  }

  String prose() {
    return BLOCK.matcher(text).replaceAll("");
  }
}
