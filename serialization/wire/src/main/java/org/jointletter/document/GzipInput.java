package org.jointletter.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * All members of a gzip stream, one after the other, to its very end.
 *
 * <p>The class of the JDK takes the end of a member for the end of the stream if nothing more is
 * said to be available at that moment, as on a pipe, and if what follows is no other member.
 * Neither may go unnoticed: records would be missing.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, GZIP file format</a>
 */
final class GzipInput extends GZIPInputStream {

  /** How many bytes a member has after what is compressed. */
  private static final int TRAILER = 8;

  private final Source source;

  GzipInput(InputStream in, int buffer) throws IOException {
    this(new Source(in), buffer);
  }

  private GzipInput(Source source, int buffer) throws IOException {
    super(source, buffer);
    this.source = source;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    if (count < 0 && inf.getRemaining() + source.behind > TRAILER) {
      throw new ZipException("what follows a compressed part is not compressed");
    }
    return count;
  }

  /** What is compressed is read in pieces, and headers and trailers byte by byte. */
  private static final class Source extends FilterInputStream {

    /** How many bytes were read since the last piece. */
    private int behind;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      behind += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      behind = 0;
      return count;
    }

    /** There may always be more: only reading tells. */
    @Override
    public int available() {
      return 1;
    }
  }
}
