package org.jointletter.benchmarks.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.benchmarks.subject.Subject;
import org.jointletter.document.DocumentReader;
import org.jointletter.document.DocumentWriter;
import org.jointletter.model.Dossier;

/** Reads a file of documents in a small heap, and prints how many it read in a second. */
final class Streaming {

  private static final long SHORT = 64L << 20;
  private static final long LONG = 1L << 30;

  private Streaming() {}

  static List<Figure> figures(int rounds) throws IOException, InterruptedException {
    Path shortFile = write(SHORT);
    Path longFile = write(LONG);
    double[] ofLength = new double[rounds];
    double[] ofThreads = new double[rounds];
    double[] ofMachine = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      ofLength[round] = rate(longFile, shortFile) / rate(shortFile, shortFile);
      ofThreads[round] = Threads.gain(shortFile, Threads.Work.STREAM);
      ofMachine[round] = Threads.gain(shortFile, Threads.Work.DECODES);
    }
    Files.delete(shortFile);
    Files.delete(longFile);
    return List.of(
        new Figure(
            "records per second of a stream of 1 GiB / of 64 MiB, with 256 MiB of heap",
            ofLength,
            Figure.Bar.atLeast(0.95)),
        new Figure(
            "records per second of a stream, decoded by two threads / by the one that asks",
            ofThreads,
            Figure.Bar.atLeast(1.7)),
        new Figure(
            "the same without a stream: two threads that decode / one",
            ofMachine,
            Figure.Bar.NONE));
  }

  /**
   * Runs the program.
   *
   * @param arguments the file to measure, and a file to warm up with
   */
  public static void main(String[] arguments) throws IOException {
    count(Path.of(arguments[1]), 1);
    long start = System.nanoTime();
    long records = count(Path.of(arguments[0]), 1);
    System.out.println(records * 1e9 / (System.nanoTime() - start));
  }

  static long count(Path file, int threads) throws IOException {
    DocumentReader reader = DocumentReader.strict().withParallelism(threads);
    try (Stream<Dossier> dossiers = reader.lines(file, Dossier.class)) {
      return dossiers.mapToInt(dossier -> dossier.getLetters().size()).sum();
    }
  }

  private static double rate(Path file, Path warmUp) throws IOException, InterruptedException {
    return Child.run(Streaming.class, List.of("-Xmx256m"), file.toString(), warmUp.toString());
  }

  private static Path write(long size) throws IOException {
    Path file = Files.createTempFile("dossiers", ".ndjson");
    byte[] line = DocumentWriter.compact().toBytes(Subject.with(Subject.SIGNATORIES));
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written < size; written += line.length + 1) {
        out.write(line);
        out.write('\n');
      }
    }
    return file;
  }
}
