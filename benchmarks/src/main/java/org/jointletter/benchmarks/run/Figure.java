package org.jointletter.benchmarks.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A ratio, as it came out in each round.
 *
 * @param name what is put into relation
 * @param rounds the ratio of each round
 * @param bar what it should be, if anything was set
 */
record Figure(String name, double[] rounds, Bar bar) {

  /** What a ratio should be. */
  record Bar(String text, double least, double most) {

    static final Bar NONE = new Bar("", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Bar atMost(double most) {
      return new Bar("at most " + most, Double.NEGATIVE_INFINITY, most);
    }

    static Bar atLeast(double least) {
      return new Bar("at least " + least, least, Double.POSITIVE_INFINITY);
    }

    private String verdict(double value) {
      return this == NONE ? "" : value >= least && value <= most ? "yes" : "**no**";
    }
  }

  /** Returns the median, which counts. */
  double median() {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f–%.2f | %s | %s |",
        name,
        median(),
        Arrays.stream(rounds).min().orElseThrow(),
        Arrays.stream(rounds).max().orElseThrow(),
        bar.text(),
        bar.verdict(median()));
  }

  /** Returns a table of figures, in Markdown. */
  static String table(List<Figure> figures) {
    StringBuilder table =
        new StringBuilder("| ratio | median | min–max | bar | met |\n|---|---|---|---|---|\n");
    figures.forEach(figure -> table.append(figure.row()).append('\n'));
    return table.toString();
  }
}
