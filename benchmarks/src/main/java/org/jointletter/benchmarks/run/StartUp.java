package org.jointletter.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.benchmarks.peer.Peers;
import org.jointletter.benchmarks.subject.Subject;
import org.jointletter.document.DocumentWriter;

/** Compares the first document that is read in a fresh virtual machine. */
final class StartUp {

  private static final int RUNS = 15;

  private StartUp() {}

  static List<Figure> figures() throws IOException, InterruptedException {
    Path file = Files.createTempFile("subject", ".json");
    DocumentWriter.compact().write(Subject.with(Subject.SIGNATORIES), file);
    double[] inside = new double[RUNS];
    double[] outside = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      double ours = first(Peers.JOINTLETTER, file, List.of());
      long between = System.nanoTime();
      double tree = first(Peers.TREE, file, List.of());
      long end = System.nanoTime();
      inside[run] = ours / tree;
      outside[run] = (double) (between - start) / (end - between);
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(
        "first validated decode in a fresh JVM / first Jackson tree, from `main` on",
        inside,
        Figure.Bar.atMost(1.2)));
    figures.add(new Figure(
        "the same, whole processes with the start of the JVM", outside, Figure.Bar.atMost(1.2)));
    figures.add(new Figure(
        "classes of Hibernate Validator loaded by a first decode (a number, no ratio)",
        new double[] {validatorClasses(file)},
        Figure.Bar.atMost(0)));
    Files.delete(file);
    return figures;
  }

  private static double validatorClasses(Path file) throws IOException, InterruptedException {
    Path log = Files.createTempFile("classes", ".log");
    first(Peers.JOINTLETTER, file, List.of("-Xlog:class+load:file=" + log));
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" org.hibernate.validator.")).count();
    } finally {
      Files.delete(log);
    }
  }

  private static double first(Peers peer, Path file, List<String> jvmArguments)
      throws IOException, InterruptedException {
    return Child.run(FirstDecode.class, jvmArguments, peer.name(), file.toString());
  }
}
