package org.jointletter.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jointletter.vocabulary.Code;

/**
 * Codes of any vocabulary.
 *
 * @since 0.1
 */
public final class Codes {

  private static final List<String> UNKNOWN =
      List.of("ngo:vigil", "un:urgent-appeal-2", "0", "in-the-making", "x".repeat(64));

  private Codes() {}

  /**
   * {@return an arbitrary of codes: every constant of the vocabulary, and in one of nine codes a
   * term that this version does not know} Simplest is the first constant.
   *
   * @param <E> the vocabulary
   * @param vocabulary the enum of the known terms
   */
  public static <E extends Enum<E>> Arbitrary<Code<E>> codes(Class<E> vocabulary) {
    List<Code<E>> known =
        Arrays.stream(vocabulary.getEnumConstants()).map(Code::of).toList();
    List<Tuple2<Integer, Code<E>>> frequencies = new ArrayList<>();
    known.forEach(code -> frequencies.add(Tuple.of(8 * UNKNOWN.size(), code)));
    UNKNOWN.forEach(text -> frequencies.add(Tuple.of(known.size(), Code.of(vocabulary, text))));
    return Arbitraries.frequency(frequencies);
  }
}
