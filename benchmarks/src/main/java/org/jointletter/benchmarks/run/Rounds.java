package org.jointletter.benchmarks.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What came of the trials. In each round, every trial is measured once, in a fork of its own: so a
 * machine that becomes slower in the meantime makes all of them slower, and few ratios wrong.
 *
 * @param outcomes the outcome of each trial, by round
 */
record Rounds(Map<Trial, List<Trial.Outcome>> outcomes) {

  /** Measures what the ratios need. */
  static Rounds of(List<Ratio> ratios, int rounds, int warmUp, int seconds)
      throws IOException, RunnerException {
    List<Trial> trials = ratios.stream().flatMap(Ratio::trials).distinct().toList();
    String checked = System.getProperty("java.class.path");
    String unchecked = Unchecked.classPath();
    Map<Trial, List<Trial.Outcome>> outcomes = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Trial trial : trials) {
        Trial.Outcome outcome = trial.run(warmUp, seconds, trial.unchecked() ? unchecked : checked);
        System.out.printf(
            "%d/%d %-34s %,12.1f µs %,14.0f B%n",
            round, rounds, trial.name(), outcome.microseconds(), outcome.bytes());
        outcomes.computeIfAbsent(trial, key -> new ArrayList<>()).add(outcome);
      }
    }
    return new Rounds(outcomes);
  }

  double[] microseconds(Trial trial) {
    return all(trial, Trial.Outcome::microseconds);
  }

  /** Returns the bytes that were allocated, by round; none if the trial was not made. */
  double[] bytes(Trial trial) {
    return all(trial, Trial.Outcome::bytes);
  }

  private double[] all(Trial trial, ToDoubleFunction<Trial.Outcome> number) {
    return outcomes.getOrDefault(trial, List.of()).stream().mapToDouble(number).toArray();
  }
}
