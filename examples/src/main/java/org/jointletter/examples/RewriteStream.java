package org.jointletter.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.document.LinesWriter;

/**
 * Writes a stream of documents anew, one on each line, without those that are not valid, and says
 * what is wrong with these. The two files may be named: by default, it is a stream that comes with
 * this program, and {@code target/stream.ndjson}.
 *
 * <p>One document is held at a time. Exits with 1 if a file can not be read or written, and with 2
 * if a document is not valid.
 */
public final class RewriteStream {

  private static final String SAMPLE = "stream.ndjson";

  private RewriteStream() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, Console.out(), Console.err(), Console.width()));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err, int width) {
    String from = arguments.length > 0 ? arguments[0] : SAMPLE;
    Path to = Path.of(arguments.length > 1 ? arguments[1] : "target/" + SAMPLE);
    AtomicLong bad = new AtomicLong();
    if (arguments.length > 1 && isOneFile(Path.of(from), to)) {
      err.println(to + ": is read, and can not be written at the same time");
      return Console.UNWRITABLE;
    }
    try {
      int exitCode = Console.run(from, err, width, () -> {
        try (InputStream in =
                arguments.length > 0 ? Files.newInputStream(Path.of(from)) : sample();
            Stream<Object> documents = DocumentReader.tolerant().lines(in, Object.class, record -> {
              bad.incrementAndGet();
              Console.tell(from, record.toException(from), err, width);
            })) {
          out.println(to + " has " + write(documents.iterator(), to) + " documents");
        }
      });
      return exitCode == Console.DONE && bad.get() > 0 ? Console.INVALID : exitCode;
    } catch (UncheckedIOException e) {
      err.println(to + ": can not be written");
      return Console.UNWRITABLE;
    }
  }

  private static boolean isOneFile(Path from, Path to) {
    try {
      return Files.isSameFile(from, to);
    } catch (IOException e) {
      return false; // one of them is not there, or is told of when it is opened
    }
  }

  private static InputStream sample() {
    return Objects.requireNonNull(RewriteStream.class.getResourceAsStream(SAMPLE));
  }

  /** Writes documents to a file and counts them. Throws an unchecked exception if it can not. */
  private static long write(Iterator<Object> documents, Path to) throws IOException {
    long written = 0;
    try (LinesWriter lines = DocumentWriter.lines(create(to))) {
      while (documents.hasNext()) {
        lines.write(documents.next());
        written++;
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  private static OutputStream create(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return Files.newOutputStream(file);
  }
}
