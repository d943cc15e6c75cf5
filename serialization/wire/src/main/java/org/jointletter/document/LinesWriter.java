package org.jointletter.document;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents to a stream, one on each line, for {@link DocumentReader#lines}. Unlike
 * {@link DocumentWriter#write(Object, java.nio.file.Path)}, it knows nothing of files: a program
 * that ends early leaves the lines that were written.
 *
 * @see DocumentWriter#lines
 * @since 0.1
 */
public final class LinesWriter implements Closeable {

  private final OutputStream out;

  LinesWriter(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  /**
   * Writes a document, of any type that can stand alone.
   *
   * @param document the document
   * @throws IOException if the stream can not be written
   * @throws IllegalArgumentException if the type of the value can not stand alone
   */
  public void write(Object document) throws IOException {
    DocumentWriter.compact().write(document, out);
    out.write('\n');
  }

  /** Writes what is held back, and closes the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
