package org.jointletter.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a program did.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed as an error
 */
record Run(int exitCode, String out, String err) {

  static final int WIDTH = 80;

  /** A program, as a test runs it. */
  @FunctionalInterface
  interface Program {

    int run(String[] arguments, PrintStream out, PrintStream err, int width);
  }

  static Run of(Program program, String... arguments) {
    return of(WIDTH, program, arguments);
  }

  static Run of(int width, Program program, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = program.run(arguments, printer(out), printer(err), width);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * Returns the lines beyond a width that could be broken: what has a label and one word can not.
   */
  List<String> tooLong(int width) {
    return (out + err)
        .lines()
        .filter(line -> line.codePointCount(0, line.length()) > width)
        .filter(line -> line.strip().split("\\s+").length > 2)
        .toList();
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
