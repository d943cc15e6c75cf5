package org.jointletter.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.Dossier;
import org.jointletter.publicview.PublicView;
import org.jointletter.seeds.Seed;

/**
 * Reads a dossier and prints an {@link Account} of it, as everyone may see it: the file that is
 * named, the seed that is named, such as {@code night-ferry.json}, or the seed story.
 *
 * <p>Exits with 1 if the file can not be read, and with 2 if it is not valid.
 */
public final class ReadDossier {

  private ReadDossier() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    String document = arguments.length == 0 ? Seed.UN_PROBE_2020.fileName() : arguments[0];
    return Console.run(
        document,
        err,
        width,
        () -> out.print(new Account(PublicView.of(read(arguments)).getDossier(), width)));
  }

  /** Reads the file or the seed that is named first, or the seed story. */
  static Dossier read(String[] arguments) throws IOException {
    String name = arguments.length == 0 ? Seed.UN_PROBE_2020.fileName() : arguments[0];
    Optional<Seed> seed = Arrays.stream(Seed.values())
        .filter(each -> each.fileName().equals(name))
        .findFirst();
    if (seed.isEmpty() || Files.exists(Path.of(name))) {
      return DocumentReader.strict().read(Path.of(name), Dossier.class);
    }
    try (InputStream in = seed.get().open()) {
      return DocumentReader.strict().read(in, Dossier.class);
    }
  }
}
