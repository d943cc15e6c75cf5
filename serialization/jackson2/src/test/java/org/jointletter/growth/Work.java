package org.jointletter.growth;

/**
 * The work done so far. Code that {@link WorkAgent} has changed counts here: methods entered, jumps
 * back to the head of a loop, and elements copied. It stands on the boot class path, where the JDK
 * finds it.
 */
public final class Work {

  private static long done;

  private Work() {}

  /** Counts a method or a round of a loop. */
  public static void step() {
    done++;
  }

  /** Counts elements that are copied at once, which a processor does by the handful. */
  public static void copy(int elements) {
    done += elements / 16;
  }

  /** Returns the work done since the program started. */
  public static long done() {
    return done;
  }
}
