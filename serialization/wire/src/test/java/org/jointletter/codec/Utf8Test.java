package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  /** Which bytes may follow each other is a matter of the first two; the others are all alike. */
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u0080", "\u00BF", "\u0080\u0080", "\u00C2", "\u0080a"})
  void everyPairOfBytesIsAsTheJdkSeesIt(String after) {
    byte[] bytes = ("12" + after).getBytes(StandardCharsets.ISO_8859_1);
    for (int pair = 0; pair < 1 << 16; pair++) {
      bytes[0] = (byte) (pair >> 8);
      bytes[1] = (byte) pair;
      assertAsTheJdkSeesIt(bytes);
    }
  }

  @Property
  void bytesAreAsTheJdkSeesThem(@ForAll("bytes") byte[] bytes) {
    assertAsTheJdkSeesIt(bytes);
  }

  /** Texts, with something broken among them now and then. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> whole = Arbitraries.of("plain letters, many of them", "é", "港", "👩🏽")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(2);
    return Arbitraries.frequencyOf(Tuple.of(9, whole), Tuple.of(1, any))
        .list()
        .ofMaxSize(12)
        .map(parts -> {
          ByteBuffer all =
              ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
          parts.forEach(all::put);
          return all.array();
        });
  }

  private static void assertAsTheJdkSeesIt(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
    assertEquals(result.isError() ? in.position() : -1, Utf8.malformedAt(bytes));
  }
}
