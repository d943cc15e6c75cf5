package org.jointletter.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jointletter.document.Migration;

/**
 * Brings a document of format 0.9 to 1.0, and says what is in the way. The two files may be named,
 * and may be the same: by default, it is a document that comes with this program, and
 * {@code target/old.json}.
 *
 * <p>Exits with 1 if a file can not be read or written, and with 2 if the document is refused.
 */
public final class MigrateDocument {

  private static final String SAMPLE = "old.json";

  private MigrateDocument() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    String from = arguments.length > 0 ? arguments[0] : SAMPLE;
    Path to = Path.of(arguments.length > 1 ? arguments[1] : "target/" + SAMPLE);
    try {
      return Console.run(from, err, width, () -> {
        migrate(arguments.length > 0 ? Path.of(from) : sample(to), to);
        out.println(to + " is of format 1.0");
      });
    } catch (UncheckedIOException e) {
      err.println(to + ": can not be written");
      return Console.UNWRITABLE;
    }
  }

  /** Migrates a file. Throws an unchecked exception if the result can not be written. */
  private static void migrate(Path from, Path to) throws IOException {
    try {
      Migration.from09().migrate(from, to);
    } catch (IOException e) {
      if (Files.isRegularFile(from) && Files.isReadable(from)) {
        throw new UncheckedIOException(e);
      }
      throw e;
    }
  }

  /** Copies the document that comes with this program to where its result will be. */
  private static Path sample(Path to) throws IOException {
    Files.createDirectories(to.toAbsolutePath().getParent());
    try (InputStream in = MigrateDocument.class.getResourceAsStream(SAMPLE)) {
      Files.write(to, Objects.requireNonNull(in).readAllBytes());
    }
    return to;
  }
}
