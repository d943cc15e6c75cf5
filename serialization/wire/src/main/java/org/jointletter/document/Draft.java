package org.jointletter.document;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that is being written, and has no other readers than its owner.
 *
 * <p>It is locked until it is closed, and its name is never used again: {@link Drafts} says why.
 */
final class Draft implements Closeable {

  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path path;
  private final FileChannel channel;
  private boolean moved;

  private Draft(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Creates a draft in the folder of a file. */
  static Draft beside(Path target) throws IOException {
    while (true) {
      Path path = Drafts.newName(target);
      FileChannel channel = FileChannel.open(path, NEW, FilePermissions.ofOwner(path));
      Draft draft = new Draft(path, channel);
      try {
        lock(channel, path);
      } catch (IOException | RuntimeException | Error e) {
        draft.close();
        throw e;
      }
      // Between the two, it was a file that nobody had locked. An archive shows it when it is
      // closed.
      if (!isOfPlatform(path) || Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return draft;
      }
      draft.close();
    }
  }

  private static void lock(FileChannel channel, Path path) throws IOException {
    if (isOfPlatform(path)) {
      try {
        channel.lock(Drafts.LOCKED_BYTE, 1, false);
      } catch (OverlappingFileLockException e) {
        throw e;
      } catch (IOException | UnsupportedOperationException e) {
        // A file system without locks: nobody else gets one either, and the draft is left alone.
      }
    }
  }

  /** Returns whether a file is in a file system that other processes see. */
  static boolean isOfPlatform(Path path) {
    return path.getFileSystem().equals(FileSystems.getDefault());
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /** Makes the draft ready to be moved. */
  void release() throws IOException {
    // Others, such as an archive, have the content only when the file is closed.
    if (!isOfPlatform(path)) {
      channel.close();
    }
  }

  /** Puts the draft in the place of a file. */
  void moveTo(Path target) throws IOException {
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
      // The second comes from file systems that replace nothing atomically, such as that of zip.
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
    moved = true;
  }

  /** Deletes the draft if it was not moved. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    }
  }
}
