package org.jointletter.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is replaced as a whole: a crash leaves the old one or the new one. */
final class WholeFile {

  /** The number of attempts, if other processes remove the draft. */
  private static final int ATTEMPTS = 3;

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {

    /** Writes the content, the same each time. */
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
    if (folder == null || !exists && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(String.valueOf(folder));
    }
    FilePermissions permissions =
        exists ? FilePermissions.of(target) : FilePermissions.ofNewFile(target);
    for (int attempt = 1; ; attempt++) {
      try (Draft draft = Draft.beside(target)) {
        Drafts.removeDead(draft.path());
        write(content, draft.channel());
        permissions.give(draft.path());
        draft.release();
        draft.moveTo(target);
        break;
      } catch (NoSuchFileException e) {
        // Where locks are not kept, somebody else may take a draft for one that was left behind.
        if (attempt == ATTEMPTS || !Files.isDirectory(folder)) {
          throw e;
        }
      }
    }
    sync(folder);
  }

  private static void write(Content content, FileChannel channel) throws IOException {
    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
    content.write(out);
    out.flush();
    // Without this, a crash of the machine could leave a file that is there and empty.
    channel.force(true);
  }

  /** Makes a new name in a folder last, where the platform opens folders. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException | UnsupportedOperationException e) {
      // The document is there all the same, as far as this process can see.
    }
  }
}
