package org.jointletter.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is being written, in UTF-8. It is kept, or goes to a stream piece by piece.
 *
 * <p>A stream that can not be written makes any of the methods throw {@link UncheckedIOException}.
 */
public final class Utf8Text {

  private static final int PIECE = 8_192;
  private static final int BYTES_OF_A_CHAR = 3;
  private static final int BYTES_OF_AN_ESCAPE = 6;
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  /** For each character of ASCII what follows the backslash, if it needs one, or else 0. */
  private static final byte[] ESCAPES = new byte[0x80];

  static {
    Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
    ESCAPES['\b'] = 'b';
    ESCAPES['\t'] = 't';
    ESCAPES['\n'] = 'n';
    ESCAPES['\f'] = 'f';
    ESCAPES['\r'] = 'r';
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
  }

  private final @Nullable OutputStream stream;
  private byte[] bytes;
  private int size;

  /** Creates a text that is kept. */
  public Utf8Text() {
    stream = null;
    bytes = new byte[PIECE / 16];
  }

  /** Creates a text that goes to a stream, which is not closed. */
  public Utf8Text(OutputStream stream) {
    this.stream = stream;
    bytes = new byte[PIECE];
  }

  /** Returns a text as a JSON string. */
  static String quoted(String text) {
    Utf8Text quoted = new Utf8Text();
    quoted.addQuoted(text);
    return quoted.toString();
  }

  /** Returns how many bytes are kept. */
  int size() {
    return size;
  }

  /** Adds a character of ASCII. */
  public void add(char ascii) {
    makeRoom(1);
    bytes[size++] = (byte) ascii;
  }

  /** Adds bytes. */
  void add(byte[] more) {
    add(more, 0, more.length);
  }

  /** Adds the bytes between two places. */
  void add(byte[] more, int start, int end) {
    makeRoom(end - start);
    System.arraycopy(more, start, bytes, size, end - start);
    size += end - start;
  }

  /** Adds characters of ASCII. */
  void add(String ascii) {
    add(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Adds a string, with the escapes that it needs. A surrogate without its other half, which UTF-8
   * does not have, is escaped.
   *
   * @see <a href="https://tc39.es/ecma262/#sec-quotejsonstring">ECMAScript, QuoteJSONString</a>
   */
  void addQuoted(String text) {
    int length = text.length();
    makeRoom(BYTES_OF_A_CHAR * length + 2);
    byte[] bytes = this.bytes;
    int at = size;
    bytes[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80 && ESCAPES[c] == 0) {
        bytes[at++] = (byte) c;
      } else if (c >= 0x80 && c < 0x800) {
        bytes[at++] = (byte) (0xC0 | c >> 6);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (c >= 0x800 && !Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | c >> 12);
        bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | c & 0x3F);
      } else if (c >= 0x80 && Character.charCount(text.codePointAt(i)) == 2) {
        int character = text.codePointAt(i++);
        bytes[at++] = (byte) (0xF0 | character >> 18);
        bytes[at++] = (byte) (0x80 | character >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | character >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | character & 0x3F);
      } else {
        size = at;
        addEscaped(c);
        makeRoom(BYTES_OF_A_CHAR * (length - i));
        bytes = this.bytes;
        at = size;
      }
    }
    bytes[at++] = '"';
    size = at;
  }

  private void addEscaped(char c) {
    makeRoom(BYTES_OF_AN_ESCAPE);
    bytes[size++] = '\\';
    byte escape = c < 0x80 ? ESCAPES[c] : (byte) 'u';
    bytes[size++] = escape;
    if (escape == 'u') {
      for (int shift = 12; shift >= 0; shift -= 4) {
        bytes[size++] = (byte) HEX[c >> shift & 0xF];
      }
    }
  }

  /** Takes away the bytes from a place on, and returns them. */
  byte[] cut(int start) {
    byte[] last = Arrays.copyOfRange(bytes, start, size);
    size = start;
    return last;
  }

  /** Returns all bytes that are kept. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Returns all of the text that is kept. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /** Writes to the stream what is kept. */
  public void flush() throws IOException {
    if (stream != null && size > 0) {
      stream.write(bytes, 0, size);
      size = 0;
    }
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      makeMoreRoom(more);
    }
  }

  private void makeMoreRoom(int more) {
    try {
      flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
