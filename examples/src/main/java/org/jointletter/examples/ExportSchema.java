package org.jointletter.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jointletter.document.JsonSchema;

/**
 * Writes the JSON Schemas of documents into a folder: the one that is named, or
 * {@code target/schema}.
 *
 * <p>Exits with 1 if it can not be written.
 */
public final class ExportSchema {

  private static final String FOLDER = "target/schema";

  private ExportSchema() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    Path folder = Path.of(arguments.length == 0 ? FOLDER : arguments[0]);
    try {
      Files.createDirectories(folder);
      for (JsonSchema schema : JsonSchema.all()) {
        Path file = folder.resolve(schema.fileName());
        Files.write(file, schema.bytes());
        out.println(file);
      }
      return Console.DONE;
    } catch (IOException e) {
      err.println(folder + ": can not be written");
      return Console.UNWRITABLE;
    }
  }
}
