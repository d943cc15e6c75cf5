package org.jointletter.constraint.check;

import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of values that break a rule: they are thrown out with a
 * {@link ConstraintViolationException}, or, while a document is being read, reported to its reader.
 *
 * <p>A reader has to tell all problems of a document together. It therefore lets a value stand that
 * broke a rule, reads on, so that the rules of the enclosing values are tried too, and in the end
 * throws everything away and reports. No such value may ever leave the reader.
 */
public final class Rejections {

  private static final ThreadLocal<@Nullable Collector> COLLECTOR = new ThreadLocal<>();

  private Rejections() {}

  /** Is told what is wrong with a value. */
  @FunctionalInterface
  public interface Collector {

    /** Takes the report on one value. */
    void reject(Report<?> report);
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
   * Reads something while the violations found on this thread go to a collector instead of being
   * thrown.
   */
  public static <R extends @Nullable Object, X extends Exception> R collected(
      Collector collector, Attempt<R, X> attempt) throws X {
    Collector outer = COLLECTOR.get();
    COLLECTOR.set(collector);
    try {
      return attempt.make();
    } finally {
      if (outer == null) {
        COLLECTOR.remove();
      } else {
        COLLECTOR.set(outer);
      }
    }
  }

  /** Rejects a value: it is refused, or, if violations are being collected, reported. */
  public static void reject(Object value) {
    Collector collector = COLLECTOR.get();
    if (collector == null) {
      throw refusal(value);
    }
    collector.reject(Report.ofPart(value));
  }

  /** Returns what to throw for a value that means nothing, as it breaks a rule. */
  public static ConstraintViolationException refusal(Object value) {
    return Report.of(value).toException();
  }

  /**
   * Throws what a rule threw, unless violations are being collected: the rule has then met a part
   * that was rejected before. The report leaves such rules out.
   */
  public static void rethrow(RuntimeException thrown) {
    if (COLLECTOR.get() == null) {
      throw thrown;
    }
  }
}
