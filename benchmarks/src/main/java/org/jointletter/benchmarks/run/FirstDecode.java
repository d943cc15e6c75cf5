package org.jointletter.benchmarks.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jointletter.benchmarks.peer.Peers;

/** Reads one document, and prints after how many nanoseconds it was read. */
final class FirstDecode {

  private FirstDecode() {}

  /**
   * Runs the program.
   *
   * @param arguments the peer and the file
   */
  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    byte[] document = Files.readAllBytes(Path.of(arguments[1]));
    Object value = Peers.valueOf(arguments[0]).create().decode(document);
    long end = System.nanoTime();
    if (value == null) {
      throw new IllegalStateException("nothing was read");
    }
    System.out.println(end - start);
  }
}
