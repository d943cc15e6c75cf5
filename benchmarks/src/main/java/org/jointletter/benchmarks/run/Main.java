package org.jointletter.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures everything, and prints a table of ratios.
 *
 * <p>Its settings are system properties: {@code bench.forks}, {@code bench.warm-up} and
 * {@code bench.seconds} of each fork, {@code bench.include} (a pattern that is looked for in the
 * names of ratios) and {@code bench.stream}.
 */
public final class Main {

  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws Exception {
    int forks = Integer.getInteger("bench.forks", 3);
    Pattern include = Pattern.compile(System.getProperty("bench.include", ""));
    List<Ratio> ratios = Ratios.all().stream()
        .filter(ratio -> include.matcher(ratio.name()).find())
        .toList();
    Rounds rounds = Rounds.of(
        ratios,
        forks,
        Integer.getInteger("bench.warm-up", 15),
        Integer.getInteger("bench.seconds", 4));
    List<Figure> figures = new ArrayList<>();
    ratios.forEach(ratio -> figures.add(ratio.in(rounds)));
    if (include.matcher("heap").find()) {
      figures.addAll(Heap.figures(rounds));
    }
    if (include.matcher("first").find()) {
      figures.addAll(StartUp.figures());
    }
    if (Boolean.getBoolean("bench.stream")) {
      figures.addAll(Streaming.figures(forks));
    }
    System.out.println();
    System.out.println(Figure.table(figures));
  }
}
