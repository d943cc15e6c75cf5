package org.jointletter.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text has the bytes that the JDK makes of it, wherever its pieces end. */
class Utf8TextTest {

  @Property
  void stringsHaveTheBytesThatTheJdkMakesOfThem(@ForAll("texts") List<String> texts)
      throws IOException {
    Utf8Text kept = new Utf8Text();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Utf8Text streamed = new Utf8Text(stream);
    for (String text : texts) {
      kept.addQuoted(text);
      streamed.addQuoted(text);
    }
    streamed.flush();
    String all = texts.stream().map(Utf8TextTest::quoted).collect(Collectors.joining());
    byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(bytes, kept.toByteArray());
    assertArrayEquals(bytes, stream.toByteArray());
    assertEquals(all, kept.toString());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> some = Arbitraries.oneOf(
        Arbitraries.chars().ascii().map(String::valueOf),
        Arbitraries.chars().all().map(String::valueOf),
        Arbitraries.of("é", "ﬀ", "港", "👩🏽", "\ud83d", "\udc69", "\udc69\ud83d", "\u007f\u0080"));
    Arbitrary<String> texts = some.list().ofMaxSize(9).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
            texts, texts.map(text -> text.repeat(100)), texts.map(text -> text.repeat(2_000)))
        .list()
        .ofMaxSize(5);
  }

  /** As ECMAScript does it, letter by letter. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(character -> {
      int at = "\b\t\n\f\r\"\\".indexOf(character);
      if (at >= 0) {
        quoted.append('\\').append("btnfr\"\\".charAt(at));
      } else if (character < ' ' || Character.getType(character) == Character.SURROGATE) {
        quoted.append("\\u%04x".formatted(character));
      } else {
        quoted.appendCodePoint(character);
      }
    });
    return quoted.append('"').toString();
  }

  @Test
  void everyCharacterIsWritten() {
    for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x1000) {
      String text = IntStream.range(block, block + 0x1000)
          .mapToObj(Character::toString)
          .collect(Collectors.joining("-"));
      assertEquals(quoted(text), Utf8Text.quoted(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "港", "👩", "\n", "\u0001", "\u0001港"})
  void thereIsRoomForTextsOfEveryLength(String part) {
    for (int length = 0; length < 600; length++) {
      String text = part.repeat(length);
      assertEquals(quoted(text), Utf8Text.quoted(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0001", "a\u0001", "\u0001\u0001", "港", "👩"})
  void thereIsRoomHoweverMuchIsThere(String last) {
    for (int before = 480; before <= 512; before++) {
      Utf8Text text = new Utf8Text();
      text.add("a".repeat(before));
      text.addQuoted(last);
      assertEquals("a".repeat(before) + quoted(last), text.toString());
    }
  }

  @Test
  void whatIsCutIsGone() {
    Utf8Text text = new Utf8Text();
    text.add("abcde");
    assertArrayEquals(new byte[] {'d', 'e'}, text.cut(3));
    assertEquals(3, text.size());
    text.add(new byte[] {'1', '2', '3', '4'}, 1, 3);
    text.add('!');
    assertEquals("abc23!", text.toString());
  }

  @Test
  void aStreamGetsAllOfIt() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Utf8Text text = new Utf8Text(stream);
    for (int i = 0; i < 100_000; i++) {
      text.add((char) ('a' + i % 26));
    }
    text.flush();
    text.flush();
    assertEquals(100_000, stream.size());
    assertEquals('b', stream.toByteArray()[26 * 3_000 + 1]);
  }

  @Test
  void aStreamThatFailsIsNotForgotten() {
    IOException failure = new IOException("disk full");
    Utf8Text text = new Utf8Text(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw failure;
      }
    });
    text.add("a");
    String more = "a".repeat(10_000);
    assertSame(
        failure, assertThrows(UncheckedIOException.class, () -> text.add(more)).getCause());
    assertSame(failure, assertThrows(IOException.class, text::flush));
  }
}
