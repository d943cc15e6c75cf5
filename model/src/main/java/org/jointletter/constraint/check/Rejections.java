package org.jointletter.constraint.check;

import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of values that break a rule: they are thrown out with a
 * {@link ConstraintViolationException}, or, if the reader of a document builds them, reported to
 * that reader.
 *
 * <p>A reader has to report all problems of a document together. It therefore lets a value stand
 * that broke a rule, reads on, so that the rules of the enclosing values are tried too, and in the
 * end throws everything away and reports. No such value may ever leave the reader.
 *
 * <p>While a reader reads, code of others runs on the same thread: a stream that is read, a parser,
 * the deserializer of another property. Values that they build are theirs. A collector therefore
 * says when it builds, and collects nothing in between, nor while a report is made.
 */
public final class Rejections {

  private static final ThreadLocal<@Nullable Collector> COLLECTOR = new ThreadLocal<>();

  private Rejections() {}

  /** Takes the reports on values that were built for it. */
  @FunctionalInterface
  public interface Collector {

    /** Takes the report on one value. */
    void reject(Report<?> report);

    /** Returns whether the value that is being built on this thread is built for this collector. */
    default boolean isBuilding() {
      return true;
    }
  }

  /**
   * Builds or reads something.
   *
   * @param <R> what comes of it
   * @param <X> what it may throw
   */
  @FunctionalInterface
  public interface Attempt<R extends @Nullable Object, X extends Exception> {

    /** Makes the attempt. */
    R make() throws X;
  }

  /**
   * Reads something while the violations of values that are built for a collector go to it instead
   * of being thrown.
   *
   * @param collector the collector, or null if violations are to be thrown
   */
  public static <R extends @Nullable Object, X extends Exception> R collected(
      @Nullable Collector collector, Attempt<R, X> attempt) throws X {
    Collector outer = COLLECTOR.get();
    set(collector);
    try {
      return attempt.make();
    } finally {
      set(outer);
    }
  }

  private static void set(@Nullable Collector collector) {
    if (collector == null) {
      COLLECTOR.remove();
    } else {
      COLLECTOR.set(collector);
    }
  }

  /** Rejects a value: it is refused, or, if it is built for a collector, reported. */
  public static void reject(Object value) {
    Collector collector = COLLECTOR.get();
    if (collector == null || !collector.isBuilding()) {
      throw refusal(value);
    }
    // Hibernate Validator calls code of others, such as a logger.
    Report<?> report = collected(null, () -> Report.ofPart(value));
    collector.reject(report);
  }

  /** Returns what to throw for a value that means nothing, as it breaks a rule. */
  public static ConstraintViolationException refusal(Object value) {
    return Report.of(value).toException();
  }

  /**
   * Throws what a rule threw, unless the value is built for a collector: the rule has then met a
   * part that was rejected before. The report leaves such rules out.
   */
  public static void rethrow(RuntimeException thrown) {
    Collector collector = COLLECTOR.get();
    if (collector == null || !collector.isBuilding()) {
      throw thrown;
    }
  }
}
