package org.jointletter.benchmarks.peer;

/**
 * A way to read and write the subject.
 *
 * @param <T> what it is read to
 */
public interface Peer<T> {

  /**
   * Reads a document.
   *
   * @param bytes the document, in the peer's own format
   */
  T decode(byte[] bytes) throws Exception;

  /** Writes what was read. */
  byte[] encode(T value) throws Exception;

  /** Returns a JSON document in the format of the peer, which is JSON for all but one. */
  default byte[] fromJson(byte[] json) throws Exception {
    return json;
  }

  /** Returns a document of the peer's format as JSON. */
  default byte[] toJson(byte[] bytes) throws Exception {
    return bytes;
  }
}
