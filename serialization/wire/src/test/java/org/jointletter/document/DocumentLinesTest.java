package org.jointletter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Lines are the same however the bytes arrive, and none is lost in silence. */
class DocumentLinesTest {

  private static final String MARK = "\u00EF\u00BB\u00BF";
  private static final String[] PIECES = {
    "\n", "\n", "\r\n", "\r", " ", "\t", "{", "{}", "abcdefg", MARK, "\u0000", "x".repeat(40)
  };

  /** The buffer is so small that lines end at each of its places. */
  @Property(tries = 2_000)
  void linesAreTheSameHoweverTheStreamIsSplit(
      @ForAll @IntRange(min = 3, max = 20) int buffer,
      @ForAll @IntRange(min = 1, max = 60) int longest,
      @ForAll @IntRange(max = 40) int pieces,
      @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(random.nextBoolean() ? MARK : "");
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    byte[] bytes = text.toString().getBytes(ISO_8859_1);
    List<String> expected = expected(text.toString(), longest);
    assertEquals(expected, lines(new InPieces(bytes, random, 7), longest, buffer));
    assertEquals(
        expected, lines(new InPieces(compressed(bytes, random), random, 7), longest, buffer));
  }

  /** Returns the lines by their definition: offset, number of the line, and bytes. */
  private static List<String> expected(String text, int longest) {
    List<String> lines = new ArrayList<>();
    int at = text.startsWith(MARK) ? MARK.length() : 0;
    for (int number = 1; at < text.length(); number++) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end).replaceFirst("\r$", "");
      boolean blank = line.length() <= longest && line.matches("[ \t\r]*");
      if (!blank) {
        lines.add(
            at + " " + number + " " + line.substring(0, Math.min(line.length(), longest + 1)));
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }

  private static List<String> lines(InputStream in, int longest, int buffer) throws IOException {
    List<String> found = new ArrayList<>();
    DocumentLines lines = DocumentLines.of(in, longest, buffer);
    while (lines.tryAdvance(line -> found.add(line.origin().offset() + " "
        + line.origin().line() + " " + new String(line.bytes(), ISO_8859_1)))) {
      // goes on
    }
    return found;
  }

  /** Returns several compressed parts, some of them of nothing. */
  private static byte[] compressed(byte[] bytes, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    do {
      int length = Math.min(bytes.length - at, random.nextInt(30));
      try (GZIPOutputStream part = new GZIPOutputStream(out)) {
        part.write(bytes, at, length);
      }
      at += length;
    } while (at < bytes.length || random.nextInt(4) == 0);
    return out.toByteArray();
  }

  /** Bytes that come a few at a time, or none for once; more are never said to be available. */
  private static final class InPieces extends ByteArrayInputStream {

    private final Random random;
    private final int most;

    InPieces(byte[] bytes, Random random, int most) {
      super(bytes);
      this.random = random;
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] bytes, int from, int length) {
      int count = Math.min(length, random.nextInt(most + 1));
      return count == 0 ? 0 : super.read(bytes, from, count);
    }

    @Override
    public synchronized int available() {
      return 0;
    }
  }

  /** Copying what is there at each read would take a minute. */
  @Test
  void shortReadsTakeHardlyLongerThanLongOnes() throws IOException {
    byte[] line = new byte[24 << 20];
    Arrays.fill(line, (byte) 'x');
    timeOf(line, 1 << 16);
    long longReads = timeOf(line, 1 << 16);
    long shortReads = timeOf(line, 1_400);
    assertTrue(
        shortReads < 20 * longReads + 2_000_000_000L,
        () -> "nanoseconds: " + longReads + ", with short reads " + shortReads);
  }

  private static long timeOf(byte[] line, int piece) throws IOException {
    InputStream in = new ByteArrayInputStream(line) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        return super.read(bytes, from, Math.min(length, piece));
      }
    };
    long start = System.nanoTime();
    assertTrue(DocumentLines.of(in, line.length)
        .tryAdvance(found -> assertEquals(line.length, found.bytes().length)));
    return System.nanoTime() - start;
  }

  @Test
  void aCompressedStreamThatIsCutOffIsNoEnd() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>();
    for (String part : List.of("{}\n", "", "[]\n")) {
      try (GZIPOutputStream out = new GZIPOutputStream(parts)) {
        out.write(part.getBytes(ISO_8859_1));
      }
      ends.add(parts.size());
    }
    byte[] whole = parts.toByteArray();
    for (int length = 2; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (ends.contains(length)) {
        assertEquals(List.of("0 1 {}"), lines(new ByteArrayInputStream(cut), 10, 100));
      } else {
        requireFailure(cut);
      }
    }
    for (String behind :
        List.of("\u0000", "{}", "\u001F", "\u001F\u008B", "xxxxxxxxxxxxxxxxxxxx")) {
      requireFailure((new String(whole, ISO_8859_1) + behind).getBytes(ISO_8859_1));
    }
    assertEquals(List.of("0 1 {}", "3 2 []"), lines(new ByteArrayInputStream(whole), 10, 100));
  }

  private static void requireFailure(byte[] bytes) {
    Exception thrown = assertThrows(
        Exception.class,
        () -> lines(new ByteArrayInputStream(bytes), 10, 100),
        () -> bytes.length + " bytes");
    assertTrue(
        thrown instanceof IOException || thrown instanceof UncheckedIOException, thrown::toString);
  }

  @Test
  void aFailureInTheMiddleIsNoEnd() throws IOException {
    InputStream failing = new InputStream() {
      private int left = 10;

      @Override
      public int read() throws IOException {
        if (left-- <= 0) {
          throw new IOException("unplugged");
        }
        return 'x';
      }
    };
    DocumentLines lines = DocumentLines.of(failing, 100);
    UncheckedIOException thrown = assertThrows(
        UncheckedIOException.class, () -> lines.tryAdvance(line -> assertEquals("", "a line")));
    assertEquals("unplugged", thrown.getCause().getMessage());
  }

  @Test
  void aFailureToCloseIsTold() throws IOException {
    InputStream in = new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() throws IOException {
        throw new IOException("still open");
      }
    };
    DocumentLines lines = DocumentLines.of(in, 100);
    UncheckedIOException thrown = assertThrows(UncheckedIOException.class, lines::close);
    assertEquals("still open", thrown.getCause().getMessage());
  }
}
