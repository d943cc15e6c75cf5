package org.jointletter.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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
    boolean exists = Files.exists(file);
    Path target = exists ? file.toRealPath() : file.toAbsolutePath();
    if (exists && !(Files.isRegularFile(target) && Files.isWritable(target))) {
      throw new AccessDeniedException(file.toString(), null, "is not a file that can be written");
    }
    Path folder = target.getParent();
    if (!exists && (folder == null || !Files.isDirectory(folder))) {
      throw new NoSuchFileException(String.valueOf(folder));
    }
    // Unlike a temporary file, this one gets the permissions that files of the user usually have.
    Path draft = target.resolveSibling(".jointletter-" + UUID.randomUUID());
    try {
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        if (exists) {
          copyPermissions(target, draft); // before there is anything to see
        }
        write(content, channel);
      }
      moveInto(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Content content, FileChannel channel) throws IOException {
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
    content.write(out);
    out.flush();
    // Without this, a crash of the machine could leave a file that is there and empty.
    channel.force(true);
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void moveInto(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
      // The second comes from file systems that replace nothing atomically, such as that of zip.
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
