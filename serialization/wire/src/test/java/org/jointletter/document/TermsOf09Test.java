package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jointletter.vocabulary.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terms of format 0.9 that have another text in 1.0: vocabulary, old text, new text. */
class TermsOf09Test {

  static Stream<String> lines() throws IOException {
    try (InputStream in = DocumentReader.class.getResourceAsStream("terms-0.9.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  /** The old text has become the narrower part of the new one. */
  @ParameterizedTest
  @MethodSource("lines")
  void becameNarrower(String line) throws ClassNotFoundException {
    String[] words = line.split(" ");
    assertEquals(3, words.length);
    Code<?> old = code(words[0], words[1]);
    Code<?> now = code(words[0], words[2]);
    assertFalse(old.isKnown(), "the old text means something else now");
    assertTrue(now.isKnown());
    assertEquals(words[1], words[2].substring(words[2].indexOf('/') + 1));
  }

  @Test
  void eachIsListedOnce() throws IOException {
    List<String> olds =
        lines().map(line -> line.substring(0, line.lastIndexOf(' '))).toList();
    assertEquals(olds.stream().distinct().toList(), olds);
    assertFalse(olds.isEmpty());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Code<?> code(String vocabulary, String text) throws ClassNotFoundException {
    return Code.of((Class) Class.forName(Code.class.getPackageName() + "." + vocabulary), text);
  }
}
