package org.jointletter.benchmarks.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointletter.document.DocumentReader;
import org.jointletter.model.Dossier;

/**
 * Does work with one thread and with two, by turns, in one virtual machine, and prints how much
 * faster two are: the median, once the code is compiled.
 */
final class Threads {

  private static final int WARM_UP = 6;
  private static final int PAIRS = 11;

  private Threads() {}

  /** What is done. */
  enum Work {

    /** Reading a file of documents as a stream. */
    STREAM {
      @Override
      void run(Path file, int threads) throws IOException {
        Streaming.count(file, threads);
      }
    },

    /** Decoding the first of its documents as often, each thread on its own: what can be had. */
    DECODES {
      @Override
      void run(Path file, int threads) throws IOException, InterruptedException {
        byte[] document;
        try (Stream<String> lines = Files.lines(file)) {
          document = lines.findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8);
        }
        long times = Files.size(file) / (document.length + 1) / threads;
        List<Thread> all = IntStream.range(0, threads)
            .mapToObj(thread -> new Thread(() -> decode(document, times)))
            .toList();
        all.forEach(Thread::start);
        for (Thread thread : all) {
          thread.join();
        }
      }
    };

    abstract void run(Path file, int threads) throws IOException, InterruptedException;

    private static void decode(byte[] document, long times) {
      DocumentReader reader = DocumentReader.strict();
      for (long i = 0; i < times; i++) {
        reader.read(document, Dossier.class);
      }
    }
  }

  /** Returns how much faster two threads are, in a virtual machine of their own. */
  static double gain(Path file, Work work) throws IOException, InterruptedException {
    return Child.run(Threads.class, List.of("-Xmx256m"), file.toString(), work.name());
  }

  /**
   * Runs the program.
   *
   * @param arguments the file, and the work
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path file = Path.of(arguments[0]);
    Work work = Work.valueOf(arguments[1]);
    double[] gains = new double[PAIRS];
    for (int pair = -WARM_UP; pair < PAIRS; pair++) {
      double one = nanoseconds(work, file, 1);
      double two = nanoseconds(work, file, 2);
      if (pair >= 0) {
        gains[pair] = one / two;
      }
    }
    Arrays.sort(gains);
    System.out.println(gains[PAIRS / 2]);
  }

  private static double nanoseconds(Work work, Path file, int threads)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    work.run(file, threads);
    return System.nanoTime() - start;
  }
}
