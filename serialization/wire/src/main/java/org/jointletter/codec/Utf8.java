package org.jointletter.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Makes sure that bytes are text: parsers let some of what is not UTF-8 pass.
 *
 * <p>A decoder of the JDK would find the same, and take several times as long, as it makes
 * characters of the bytes.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/">The Unicode
 *     Standard, table 3-7: well-formed UTF-8 byte sequences</a>
 */
final class Utf8 {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** Returns how many bytes come before the first that is not UTF-8, or -1 if all of them are. */
  static int malformedAt(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
          at += Long.BYTES;
        }
      } else {
        int length = sequence(bytes, at);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return -1;
  }

  /** Returns how many bytes the character has that starts here, or 0 if it is not well-formed. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (at + length > bytes.length) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    boolean wellFormed = second >= least && second <= most;
    for (int i = 2; i < length; i++) {
      wellFormed &= (bytes[at + i] & 0xC0) == 0x80;
    }
    return wellFormed ? length : 0;
  }
}
