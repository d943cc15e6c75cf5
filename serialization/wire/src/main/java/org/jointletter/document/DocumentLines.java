package org.jointletter.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jointletter.codec.DocumentBytes;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, each of which is a document, cut out when they are asked for.
 *
 * <p>It never splits: a splitting one would read ahead of those who decode, without bound.
 */
final class DocumentLines implements Spliterator<DocumentBytes> {

  private static final int BUFFER = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int longest;

  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private long offsetOfBuffer;

  private long record;
  private int line;

  private DocumentLines(InputStream in, int longest, long offset) {
    this.in = in;
    this.longest = longest;
    this.offsetOfBuffer = offset;
  }

  /**
   * Cuts a stream, which may be compressed, into lines.
   *
   * @param longest the most bytes that a line may have; of a longer one, one byte more is kept
   */
  static DocumentLines of(InputStream in, int longest) throws IOException {
    int length = BYTE_ORDER_MARK.length;
    PushbackInputStream whole = new PushbackInputStream(in, length);
    byte[] first = whole.readNBytes(length);
    boolean marked = Arrays.equals(first, BYTE_ORDER_MARK);
    if (!marked) {
      whole.unread(first);
    }
    return new DocumentLines(
        DocumentBytes.isGzip(first) ? new GzipInput(whole, BUFFER) : whole,
        longest,
        marked ? length : 0);
  }

  @Override
  public boolean tryAdvance(Consumer<? super DocumentBytes> action) {
    try {
      DocumentBytes next;
      do {
        next = next();
      } while (next != null && isBlank(next.bytes()));
      if (next == null) {
        return false;
      }
      record++;
      action.accept(next);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the next line, blank or not, without its end; null if there is none. */
  private @Nullable DocumentBytes next() throws IOException {
    int searched = 0;
    int newLine = indexOfNewLine(searched);
    // A line that is as long as it may be can have a return behind it.
    while (newLine < 0 && end - start <= longest + 1L) {
      searched = end - start;
      if (!fill()) {
        newLine = end;
        break;
      }
      newLine = indexOfNewLine(searched);
    }
    if (newLine == end && start == end) {
      return null;
    }
    line++;
    DocumentBytes.Origin origin =
        new DocumentBytes.Origin(record + 1, line, offsetOfBuffer + start);
    int endOfLine = newLine < 0 ? end : withoutReturn(newLine);
    byte[] bytes =
        Arrays.copyOfRange(buffer, start, (int) Math.min(endOfLine, start + longest + 1L));
    start = newLine < 0 ? end : Math.min(end, newLine + 1);
    while (newLine < 0 && fill()) {
      newLine = indexOfNewLine(0);
      start = newLine < 0 ? end : newLine + 1;
    }
    return new DocumentBytes(bytes, origin);
  }

  /** Reads on, behind what has not been handed out yet; tells whether there was anything. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    offsetOfBuffer += start;
    end -= start;
    start = 0;
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * end, Integer.MAX_VALUE - 8));
    }
    int count = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, count);
    return count > 0;
  }

  private int indexOfNewLine(int searched) {
    for (int i = start + searched; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private int withoutReturn(int newLine) {
    return newLine > start && buffer[newLine - 1] == '\r' ? newLine - 1 : newLine;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte next : bytes) {
      if (next != ' ' && next != '\t' && next != '\r') {
        return false;
      }
    }
    return true;
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Spliterator<DocumentBytes> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }
}
