package org.jointletter.benchmarks.run;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Two times that are put into relation.
 *
 * @param name what they are
 * @param over the time that is divided
 * @param under the time that it is divided by
 * @param scale what the ratio is multiplied with
 * @param bar what the ratio should be
 */
record Ratio(String name, Trial over, Trial under, double scale, Figure.Bar bar) {

  static Ratio of(String name, Trial over, Trial under, Figure.Bar bar) {
    return new Ratio(name, over, under, 1, bar);
  }

  /** Returns a ratio of the times that go into one signatory. */
  static Ratio perSignatory(String name, Trial over, Trial under, Figure.Bar bar) {
    return new Ratio(name, over, under, (double) signatories(under) / signatories(over), bar);
  }

  private static int signatories(Trial trial) {
    return Integer.parseInt(trial.parameters().get("signatories"));
  }

  Stream<Trial> trials() {
    return Stream.of(over, under);
  }

  /** Returns the ratio of each round: of what was measured one soon after the other. */
  Figure in(Rounds rounds) {
    double[] dividends = rounds.microseconds(over);
    double[] divisors = rounds.microseconds(under);
    double[] ratios = new double[dividends.length];
    Arrays.setAll(ratios, round -> scale * dividends[round] / divisors[round]);
    return new Figure(name, ratios, bar);
  }
}
