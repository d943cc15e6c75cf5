package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.junit.jupiter.api.Test;

/** A stream without a byte at the moment has not ended. */
class PatientInputTest {

  private static final byte[] BYTES = {0, 1, -1};

  /** Gives nothing so many times before each byte. */
  private static InputStream hesitating(int times) {
    return new ByteArrayInputStream(BYTES) {
      private int left = times;

      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        if (left-- > 0) {
          return 0;
        }
        left = times;
        return super.read(bytes, from, Math.min(1, length));
      }
    };
  }

  @Test
  void bytesThatComeLaterAreRead() throws IOException {
    for (int times : new int[] {0, 1, 15, 100}) {
      assertArrayEquals(BYTES, new PatientInput(hesitating(times)).readAllBytes());
      try (InputStream in = new PatientInput(hesitating(times))) {
        assertEquals(0, in.read());
        assertEquals(1, in.read());
        assertEquals(0xFF, in.read());
        assertEquals(-1, in.read());
      }
    }
  }

  @Test
  void aStreamThatNeverGivesAnythingIsAFailure() {
    InputStream in = new PatientInput(hesitating(Integer.MAX_VALUE));
    for (IOException thrown : new IOException[] {
      assertThrows(IOException.class, () -> in.read(new byte[7])),
      assertThrows(IOException.class, in::read),
      assertThrows(IOException.class, () -> DocumentLines.of(in, 7))
    }) {
      assertTrue(thrown.getMessage().startsWith("the stream returned no bytes 1000 times"));
    }
  }

  @Test
  void anInterruptedThreadDoesNotWait() {
    InputStream in = new PatientInput(hesitating(Integer.MAX_VALUE));
    Thread.currentThread().interrupt();
    assertThrows(InterruptedIOException.class, () -> in.read(new byte[7]));
    assertTrue(Thread.interrupted());
  }

  @Test
  void nothingIsReadWhereNothingIsAskedFor() throws IOException {
    assertEquals(0, new PatientInput(hesitating(Integer.MAX_VALUE)).read(BYTES, 1, 0));
  }
}
