package org.jointletter.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The work that a question takes, asked of things of the sizes n, 2n and 4n.
 *
 * @param work the steps, for each size
 * @param bytes the bytes that are allocated, for each size
 */
public record Measured(String question, String shape, long[] work, long[] bytes) {

  /** n·log n comes to 2.2, and squares come to 4. */
  private static final double MOST = 2.6;

  /**
   * What is known to take more.
   *
   * @param shape a regular expression
   */
  public record Known(String question, String shape, String reason) {

    /** Why a report on a broken rule takes more. */
    public static final String PLACES_OF_A_RULE =
        "Hibernate Validator looks for a violation among all whose places differ in indexes only;"
            + " a rule names 1,000 places at most";

    boolean matches(Measured measured) {
      return measured.question().equals(question) && measured.shape().matches(shape);
    }
  }

  /**
   * Asks everything, and checks that what takes more than some n·log n steps is known to, and that
   * what is known to does.
   *
   * @param folder a folder for what is needed
   * @param asked whether documents or answers are asked for
   */
  public static void check(Path folder, String asked, List<Known> known) {
    List<String> lines =
        Counted.run(folder, Growth.class, asked, System.getProperty("growth.size", "64"));
    if (Boolean.getBoolean("growth.print")) {
      lines.forEach(System.out::println);
    }
    List<Measured> all = lines.stream().map(Measured::of).toList();
    assertTrue(all.size() > 500, "measured: " + all.size());
    assertEquals(
        List.of(),
        all.stream()
            .filter(Measured::isTooMuch)
            .filter(measured -> known.stream().noneMatch(one -> one.matches(measured)))
            .map(Measured::toString)
            .toList(),
        "takes more than some n log n steps");
    assertEquals(
        List.of(),
        known.stream()
            .filter(one -> all.stream().noneMatch(m -> one.matches(m) && m.isTooMuch()))
            .toList(),
        "is mended, and need not be among what is known any more");
  }

  private static Measured of(String line) {
    String[] fields = line.split("\t");
    long[] numbers = Arrays.stream(fields).skip(3).mapToLong(Long::parseLong).toArray();
    return new Measured(
        fields[0], fields[1], Arrays.copyOf(numbers, 3), Arrays.copyOfRange(numbers, 3, 6));
  }

  /**
   * Returns whether the work grows too fast. What the second doubling adds is held against what the
   * first adds: that leaves out what does not grow. Buffers grow by leaps, so that bytes are held
   * against bytes.
   */
  private boolean isTooMuch() {
    boolean grows = work[2] > 1.75 * work[1];
    double added = (double) (work[2] - work[1]) / Math.max(1, work[1] - work[0]);
    double allocated = (double) bytes[2] / Math.max(1, bytes[1]);
    return grows && added > MOST || allocated > MOST;
  }

  @Override
  public String toString() {
    return question + " of " + shape + ": " + Arrays.toString(work) + " steps, "
        + Arrays.toString(bytes) + " bytes";
  }
}
