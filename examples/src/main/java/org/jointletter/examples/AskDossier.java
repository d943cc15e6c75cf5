package org.jointletter.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jointletter.seeds.Seed;

/**
 * Prints the {@link Answers} to what people ask of a dossier: of the file or the seed that is
 * named, or of the seed story; as of the day that is named, or of the last day that the dossier
 * speaks of.
 *
 * <p>Exits with 1 if the file can not be read or the day is none, and with 2 if the file is not
 * valid.
 */
public final class AskDossier {

  private AskDossier() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    Optional<LocalDate> day;
    try {
      day = arguments.length < 2 ? Optional.empty() : Optional.of(LocalDate.parse(arguments[1]));
    } catch (DateTimeParseException e) {
      err.println(arguments[1] + ": is no day, such as 2020-09-30");
      return Console.UNREADABLE;
    }
    String document = arguments.length == 0 ? Seed.UN_PROBE_2020.fileName() : arguments[0];
    return Console.run(
        document,
        err,
        width,
        () -> out.print(new Answers(ReadDossier.read(arguments), day, width)));
  }
}
