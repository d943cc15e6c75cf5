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

  private static final List<String> UNKNOWN = List.of(
      "ngo:vigil",
      "un:urgent-appeal-2",
      "0",
      "in-the-making",
      "x".repeat(64),
      "ngo:act/ngo:vigil",
      "x".repeat(64) + "/" + "y".repeat(64));

  /** What may follow a broad term that is known. */
  private static final List<String> NARROWER = List.of("ngo:vigil", "in-the-making");

  private Codes() {}

  /**
   * {@return an arbitrary of codes: every constant of the vocabulary, and in two of ten codes a
   * term that this version does not know, half of them under a broad term that it knows} Simplest
   * is the first constant.
   *
   * @param <E> the vocabulary
   * @param vocabulary the enum of the known terms
   */
  public static <E extends Enum<E>> Arbitrary<Code<E>> codes(Class<E> vocabulary) {
    List<Code<E>> known =
        Arrays.stream(vocabulary.getEnumConstants()).map(Code::of).toList();
    List<Code<E>> narrower = known.stream()
        .filter(code -> code.getText().indexOf('/') < 0)
        .flatMap(code ->
            NARROWER.stream().map(text -> Code.of(vocabulary, code.getText() + '/' + text)))
        .toList();
    List<Code<E>> unknown =
        UNKNOWN.stream().map(text -> Code.of(vocabulary, text)).toList();
    List<Tuple2<Integer, Code<E>>> frequencies = new ArrayList<>();
    known.forEach(code -> frequencies.add(Tuple.of(8 * narrower.size() * unknown.size(), code)));
    narrower.forEach(code -> frequencies.add(Tuple.of(known.size() * unknown.size(), code)));
    unknown.forEach(code -> frequencies.add(Tuple.of(known.size() * narrower.size(), code)));
    return Arbitraries.frequency(frequencies);
  }
}
