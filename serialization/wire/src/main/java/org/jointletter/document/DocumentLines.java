package org.jointletter.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final int GZIP_MARK = 2;

  /** One byte more is about as long as an array can be. */
  private static final int LONGEST = Integer.MAX_VALUE - 9;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;

  /** The most bytes that are kept of a line: those of the longest, and two that end it. */
  private final long most;

  private final int longest;

  private byte[] buffer;
  private int start;
  private int end;
  private long offsetOfBuffer;
  private boolean atStart = true;

  /** Full buffers that came before this one, of a line that is longer. */
  private final List<byte[]> before = new ArrayList<>();

  private long record;
  private int line;

  private DocumentLines(InputStream in, int longest, int buffer) {
    this.in = in;
    this.buffer = new byte[buffer];
    this.longest = Math.min(longest, LONGEST);
    this.most = this.longest + 2L;
  }

  /**
   * Cuts a stream, which may be compressed, into lines.
   *
   * @param longest the most bytes that a line may have; of a longer one, one byte more is kept
   */
  static DocumentLines of(InputStream in, int longest) throws IOException {
    return of(in, longest, BUFFER);
  }

  /**
   * Cuts a stream as the other method does.
   *
   * @param buffer how many bytes are read at once, at most; not fewer than three
   */
  static DocumentLines of(InputStream in, int longest, int buffer) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(new PatientInput(in), GZIP_MARK);
    byte[] first = whole.readNBytes(GZIP_MARK);
    whole.unread(first);
    return new DocumentLines(
        DocumentBytes.isGzip(first) ? new GzipInput(whole, BUFFER) : whole, longest, buffer);
  }

  /** Returns the most bytes that a line may have. */
  int longest() {
    return longest;
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
    if (atStart) {
      skipByteOrderMark();
    }
    long offset = offsetOfBuffer + start;
    long length = 0; // of what came before the buffer
    int searched = start;
    int newLine;
    while ((newLine = indexOfNewLine(searched)) < 0) {
      // Each byte is moved once at most, however short the reads are: once at its start, a line
      // stays there.
      if (start > 0 && (start == end || end == buffer.length)) {
        keepRest();
      } else if (end == buffer.length) {
        length += end;
        putAside(length);
      }
      searched = end;
      if (!fill()) {
        newLine = end;
        break;
      }
    }
    length += newLine - start;
    if (length == 0 && newLine == end) {
      return null;
    }
    line++;
    byte[] bytes = bytes(newLine, length);
    start = Math.min(end, newLine + 1);
    return new DocumentBytes(bytes, new DocumentBytes.Origin(record + 1, line, offset));
  }

  /** Moves the start of a line to the start of the buffer. */
  private void keepRest() {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    offsetOfBuffer += start;
    end -= start;
    start = 0;
  }

  /** Puts a full buffer aside, which has no end of line, if its bytes are to be kept. */
  private void putAside(long length) {
    if (length - end < most) {
      before.add(buffer);
      buffer = new byte[buffer.length];
    }
    offsetOfBuffer += end;
    end = 0;
  }

  /** Returns the bytes of a line that ends in the buffer, or one more than it may have. */
  private byte[] bytes(int endOfLine, long length) {
    long kept = length;
    if (length > 0 && last(endOfLine) == '\r') {
      kept--;
    }
    byte[] bytes = new byte[(int) Math.min(kept, longest + 1L)];
    int at = 0;
    for (byte[] part : before) {
      int count = Math.min(part.length, bytes.length - at);
      System.arraycopy(part, 0, bytes, at, count);
      at += count;
    }
    // Of a line that is far too long, parts are missing; those that are left suffice.
    System.arraycopy(buffer, start, bytes, at, bytes.length - at);
    before.clear();
    return bytes;
  }

  /** Returns the last byte of a line that is not empty. */
  private byte last(int endOfLine) {
    return endOfLine > start
        ? buffer[endOfLine - 1]
        : before.get(before.size() - 1)[buffer.length - 1];
  }

  /** Reads on behind what is there; returns whether there was anything. */
  private boolean fill() throws IOException {
    int count = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, count);
    return count > 0;
  }

  private int indexOfNewLine(int from) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void skipByteOrderMark() throws IOException {
    atStart = false;
    int length = BYTE_ORDER_MARK.length;
    while (end < length && fill()) {
      // goes on
    }
    if (end >= length && Arrays.equals(buffer, 0, length, BYTE_ORDER_MARK, 0, length)) {
      start = length;
    }
  }

  /** Returns whether a line is blank; one that is too long may have something further on. */
  private boolean isBlank(byte[] bytes) {
    if (bytes.length > longest) {
      return false;
    }
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
