package org.jointletter.document;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced as a whole: a crash leaves the old one or the new one. */
final class WholeFile {

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {

    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes to a draft beside the file, and puts it in the place of the file when it is complete.
   */
  static void replace(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = Files.createTempFile(target.getParent(), ".jointletter", ".json");
    try {
      try (FileOutputStream out = new FileOutputStream(draft.toFile());
          OutputStream buffered = new BufferedOutputStream(out)) {
        content.write(buffered);
        buffered.flush();
        // Without this, a crash could leave a file that is there and empty.
        out.getFD().sync();
      }
      moveInto(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void moveInto(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
