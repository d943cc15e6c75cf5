package org.jointletter.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A stream that gives bytes, or ends, or fails.
 *
 * <p>{@link InputStream} says so of every stream. Some return 0 bytes all the same when they have
 * none at the moment, which is neither an end, nor worth waiting for without end.
 */
final class PatientInput extends FilterInputStream {

  private static final int ATTEMPTS = 1_000;

  /** The number of attempts that follow at once; a millisecond comes before each of the others. */
  private static final int AT_ONCE = 16;

  PatientInput(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = in.read(bytes, from, length);
    for (int attempt = 1; count == 0 && length > 0; attempt++) {
      if (attempt == ATTEMPTS) {
        throw Thread.currentThread().isInterrupted()
            ? new InterruptedIOException("the thread was interrupted while a stream had no bytes")
            : new IOException("the stream returned no bytes " + ATTEMPTS
                + " times in a row, and did not end; a read must wait for a byte");
      }
      if (attempt > AT_ONCE) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      }
      count = in.read(bytes, from, length);
    }
    return count;
  }

  /** Reads by the other method, whose result is never ambiguous. */
  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }
}
