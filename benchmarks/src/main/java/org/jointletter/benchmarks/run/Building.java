package org.jointletter.benchmarks.run;

import jakarta.validation.ConstraintViolationException;
import java.util.concurrent.TimeUnit;
import org.jointletter.benchmarks.subject.Rebuilding;
import org.jointletter.benchmarks.subject.Subject;
import org.jointletter.model.Citation;
import org.jointletter.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Builds the subject from its texts, codes and dates. Whether rules are checked meanwhile depends
 * on the classes with which the fork was {@linkplain Unchecked started}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Building {

  /** Whether the rules are checked, as is made sure of. */
  @Param("true")
  public boolean checked;

  private Dossier original;

  /** Prepares what is rebuilt. */
  @Setup
  public void prepare() {
    if (checked != areRulesChecked()) {
      throw new IllegalStateException("the rules are checked: " + !checked);
    }
    original = Subject.with(Subject.SIGNATORIES);
    if (!Rebuilding.of(original).equals(original)) {
      throw new IllegalStateException("something was not rebuilt");
    }
  }

  /** Builds everything again. */
  @Benchmark
  public Dossier build() {
    return Rebuilding.of(original);
  }

  private static boolean areRulesChecked() {
    try {
      Citation.of("Not an id");
      return false;
    } catch (ConstraintViolationException e) {
      return true;
    }
  }
}
