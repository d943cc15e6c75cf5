package org.jointletter.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drafts in a folder. A writer that is killed leaves its draft behind; the next one that writes
 * in the folder removes it.
 *
 * <p>The lock of a draft says whether its writer lives, and is asked for only when it has to be:
 *
 * <ul>
 *   <li>A draft of this process is left alone. To open and close it would release its lock, as
 *       POSIX has it.
 *   <li>A draft of another process on the same running machine is removed if its lock can be had.
 *   <li>So is one of another machine, or from before a restart, if it is a day older than the draft
 *       of the writer that found it: there are shared folders where locks do not reach other
 *       machines. Both times are of the clock of the file system.
 * </ul>
 *
 * <p>Should a draft be removed whose writer lives, that writer finds it missing when it moves it,
 * and starts again. It never finds the draft of another in its place, because names are unique.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9699919799/functions/fcntl.html">fcntl</a>
 */
final class Drafts {

  /** Far behind any content: on Windows, bytes that are locked cannot be read by others. */
  static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final String PREFIX = ".jointletter-";

  /** The machine since its start, the process, and what no other draft has. */
  private static final Pattern NAME =
      Pattern.compile("\\.jointletter-([0-9a-f]{8})-([0-9a-f]+-[0-9a-f]+)-[0-9a-f]{32}");

  private static final String UNKNOWN_MACHINE = "00000000";
  private static final String MACHINE = machine();
  private static final String PROCESS = process();
  private static final Duration LONG = Duration.ofDays(1);

  /** A search may take a hundredth of the time since the last one in the same folder, ... */
  private static final int SELDOM = 100;

  /** ... or, if it would then be more than a second, a tenth. */
  private static final int OFTEN = 10;

  private static final long SECOND = 1_000_000_000L;

  private static final int FOLDERS = 1_000;

  /** When folders may be searched again, by {@link System#nanoTime()}; the last ones only. */
  private static final Map<Path, Long> NEXT = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Path, Long> eldest) {
      return size() > FOLDERS;
    }
  };

  private Drafts() {}

  /** Returns the name of a draft that is beside a file. */
  static Path newName(Path target) {
    String unique = UUID.randomUUID().toString().replace("-", "");
    return target.resolveSibling(PREFIX + MACHINE + "-" + PROCESS + "-" + unique);
  }

  /**
   * Removes the drafts of dead writers in the folder of a draft, unless that was done a moment ago.
   * A folder with very many files is searched less often. Ignores failures: the drafts may belong
   * to another user.
   */
  static void removeDead(Path draft) {
    Path folder = draft.getParent();
    if (folder == null || !Draft.isOfPlatform(draft)) {
      return;
    }
    long start = System.nanoTime();
    if (!mayBeSearched(folder, start)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, PREFIX + "*")) {
      Instant now = Files.getLastModifiedTime(draft).toInstant();
      for (Path entry : entries) {
        removeIfDead(entry, now);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // as above
    }
    long end = System.nanoTime();
    synchronized (NEXT) {
      long taken = end - start;
      NEXT.put(folder, end + Math.max(OFTEN * taken, Math.min(SELDOM * taken, SECOND)));
    }
  }

  private static void removeIfDead(Path entry, Instant now) {
    try {
      if (mayBeDead(entry, now)) {
        removeUnlocked(entry);
      }
    } catch (IOException e) {
      // Its writer, or another search, has taken it away.
    }
  }

  private static boolean mayBeSearched(Path folder, long now) {
    synchronized (NEXT) {
      Long next = NEXT.get(folder);
      return next == null || now - next >= 0;
    }
  }

  private static boolean mayBeDead(Path entry, Instant now) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(entry.getFileName()));
    // Only files are opened: a pipe would wait for its reader, and a link lead elsewhere.
    if (!name.matches() || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (MACHINE.equals(UNKNOWN_MACHINE) || !MACHINE.equals(name.group(1))) {
      Instant written =
          Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS).toInstant();
      return written.isBefore(now.minus(LONG)) && !PROCESS.equals(name.group(2));
    }
    return !PROCESS.equals(name.group(2));
  }

  private static void removeUnlocked(Path draft) {
    try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
      if (lock != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
      // It was moved or removed, is of somebody else, or there are no locks.
    }
  }

  /**
   * Returns an id of this machine since its last start. Processes in containers of one machine
   * share it, as they share locks.
   */
  private static String machine() {
    try {
      String id = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
      return id.matches("(?s)[0-9a-f]{8}-.*") ? id.substring(0, 8) : UNKNOWN_MACHINE;
    } catch (IOException | RuntimeException e) {
      return UNKNOWN_MACHINE; // not Linux
    }
  }

  /** Numbers of processes come again: in containers, they are often the same. */
  private static String process() {
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    return Long.toHexString(process.pid()) + "-" + Long.toHexString(start);
  }
}
