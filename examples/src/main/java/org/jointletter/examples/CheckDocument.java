package org.jointletter.examples;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jointletter.document.DocumentReader;

/**
 * Says what is wrong with a document of any type: the file that is named, or a dossier with
 * problems that comes with this program.
 *
 * <p>Exits with 1 if the file can not be read, and with 2 if it is not valid.
 */
public final class CheckDocument {

  private static final String SAMPLE = "broken.json";

  private CheckDocument() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    String document = arguments.length == 0 ? SAMPLE : arguments[0];
    return Console.run(document, err, width, () -> {
      if (arguments.length > 0) {
        DocumentReader.strict().read(Path.of(document), Object.class);
      } else {
        try (InputStream in = CheckDocument.class.getResourceAsStream(SAMPLE)) {
          DocumentReader.strict().read(Objects.requireNonNull(in), Object.class);
        }
      }
      out.println(document + " is valid");
    });
  }
}
