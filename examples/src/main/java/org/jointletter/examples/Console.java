package org.jointletter.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import org.jointletter.document.InvalidDocumentException;
import org.jointletter.rule.Problem;

/** How the programs talk to people: in UTF-8, wrapped to the terminal, and without stack traces. */
final class Console {

  /** The exit code of a program that did what it was asked to. */
  static final int DONE = 0;

  /** The exit code of a program that could not read a file. */
  static final int UNREADABLE = 1;

  /** The exit code of a program that could not write a file. */
  static final int UNWRITABLE = 1;

  /** The exit code of a program that read a document and found problems. */
  static final int INVALID = 2;

  private static final int DEFAULT_WIDTH = 80;

  /**
   * Hibernate Validator announces its version when it is first needed. Held, because loggers are
   * collected.
   */
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  static {
    VALIDATOR.setLevel(Level.WARNING);
  }

  private Console() {}

  /** Something that reads a document and prints. */
  @FunctionalInterface
  interface Task {

    void run() throws IOException;
  }

  static PrintStream out() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  static PrintStream err() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  /** Returns the width of the terminal, if it tells it, as shells do in COLUMNS. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(columns)
        : DEFAULT_WIDTH;
  }

  /** Runs a task, and says in words what went wrong. */
  static int run(String document, PrintStream err, int width, Task task) {
    try {
      task.run();
      return DONE;
    } catch (NoSuchFileException e) {
      err.println(document + ": there is no such file");
      return UNREADABLE;
    } catch (IOException e) {
      err.println(document + ": can not be read");
      return UNREADABLE;
    } catch (InvalidDocumentException e) {
      tell(document, e, err, width);
      return INVALID;
    }
  }

  /** Prints what is wrong with a document. */
  static void tell(String document, InvalidDocumentException e, PrintStream err, int width) {
    Page page = new Page(width);
    page.line(
        e.getSummary().replaceFirst("^The document", Matcher.quoteReplacement(document)) + ":");
    for (Problem problem : e.getProblems()) {
      page.item(problem.line() + ":" + problem.column(), problem.describe());
    }
    if (e.getOmitted() > 0) {
      page.item("", "and " + e.getOmitted() + " more");
    }
    err.print(page);
  }
}
