package org.jointletter.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts are private, and do not stay. */
class DraftsTest {

  private static final String UNIQUE = "0123456789abcdef0123456789abcdef";

  @TempDir
  Path directory;

  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("letter.json");
  }

  @Test
  void aDraftIsPrivateWhileItIsWritten() throws IOException {
    assumePosix();
    for (String permissions : List.of("", "rw-r--r--", "rw-rw-rw-", "rwxrwxrwx")) {
      if (!permissions.isEmpty()) {
        Files.setPosixFilePermissions(file, fromString(permissions));
      }
      Set<PosixFilePermission> before = expected();
      WholeFile.replace(file, out -> {
        assertEquals(fromString("rw-------"), Files.getPosixFilePermissions(draft()));
        out.write('7');
        out.flush();
        assertEquals(fromString("rw-------"), Files.getPosixFilePermissions(draft()));
      });
      assertEquals(before, Files.getPosixFilePermissions(file));
    }
  }

  private Set<PosixFilePermission> expected() throws IOException {
    if (Files.exists(file)) {
      return Files.getPosixFilePermissions(file);
    }
    Path usual = Files.createFile(directory.resolve("usual"));
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(usual);
    Files.delete(usual);
    return permissions;
  }

  @Test
  void aDraftOfADeadProcessOfThisMachineIsRemoved() throws IOException {
    Path draft = named(machine(), "7fffffff-1");
    write();
    assertEquals(List.of(), drafts());
    assertTrue(Files.notExists(draft));
  }

  /** Also one whose number the dead process had, as in containers. */
  @Test
  void aProcessIsKnownByItsStartToo() throws IOException {
    named(machine(), Long.toHexString(ProcessHandle.current().pid()) + "-1");
    write();
    assertEquals(List.of(), drafts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"00000000", "fffffff0"})
  void aDraftOfAnotherMachineIsRemovedWhenItIsOld(String machine) throws IOException {
    Path draft = named(machine, "7-7");
    write();
    assertEquals(List.of(draft), drafts());
    Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    waitAMoment();
    write();
    assertEquals(List.of(), drafts());
  }

  @Test
  void onlyFilesWithTheNameOfADraftAreRemoved() throws IOException {
    List<Path> others = new ArrayList<>();
    others.add(Files.writeString(directory.resolve(".jointletter-notes"), "mine"));
    others.add(Files.writeString(
        directory.resolve(".jointletter-" + machine() + "-7-7-" + UNIQUE + ".json"), "mine"));
    others.add(Files.createDirectory(directory.resolve(name(machine(), "8-8"))));
    Path secret = Files.writeString(directory.resolve("secret"), "kept");
    others.add(Files.createSymbolicLink(directory.resolve(name(machine(), "9-9")), secret));
    write();
    assertEquals(others.stream().sorted().toList(), drafts());
    assertEquals("kept", Files.readString(secret));
  }

  @Test
  void writersOfOneFileDoNotDisturbEachOther() throws Exception {
    int writers = 8;
    int rounds = 50;
    CyclicBarrier together = new CyclicBarrier(writers);
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Callable<Void>> tasks = IntStream.range(0, writers)
          .<Callable<Void>>mapToObj(writer -> () -> {
            together.await();
            for (int round = 0; round < rounds; round++) {
              byte[] whole = String.valueOf(writer).repeat(10_000).getBytes(UTF_8);
              WholeFile.replace(file, out -> out.write(whole));
            }
            return null;
          })
          .toList();
      for (Future<Void> each : threads.invokeAll(tasks)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
    String found = Files.readString(file);
    assertEquals(found.substring(0, 1).repeat(10_000), found);
    assertEquals(List.of(), drafts());
  }

  /** Others may not see locks: the writer then starts again, and what it finds is never theirs. */
  @Test
  void aWriterWhoseDraftIsTakenAwayStartsAgain() throws IOException {
    int[] written = {0};
    WholeFile.replace(file, out -> {
      out.write('7');
      if (written[0]++ == 0) {
        Files.delete(draft());
      }
    });
    assertEquals(2, written[0]);
    assertEquals("7", Files.readString(file));
    assertThrows(
        NoSuchFileException.class, () -> WholeFile.replace(file, out -> Files.delete(draft())));
    assertEquals("7", Files.readString(file));
  }

  @Test
  void anErrorLeavesNoDraftEither() throws IOException {
    assertThrows(
        OutOfMemoryError.class,
        () -> WholeFile.replace(file, out -> {
          throw new OutOfMemoryError("for a test");
        }));
    assertEquals(List.of(), drafts());
    assertTrue(Files.notExists(file));
  }

  private void write() throws IOException {
    WholeFile.replace(file, out -> out.write('7'));
  }

  /** Waits until a folder may be searched again. */
  private static void waitAMoment() {
    try {
      Thread.sleep(1_500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String machine() {
    String name = Drafts.newName(file).getFileName().toString();
    String machine = name.split("-")[1];
    assumeTrue(!machine.equals("00000000"), "the machine is not known");
    return machine;
  }

  private static String name(String machine, String process) {
    return ".jointletter-" + machine + "-" + process + "-" + UNIQUE;
  }

  private Path named(String machine, String process) throws IOException {
    return Files.writeString(directory.resolve(name(machine, process)), "a record");
  }

  private Path draft() {
    try {
      return drafts().get(0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> drafts() throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(path -> path.getFileName().toString().startsWith(".jointletter-"))
          .sorted()
          .toList();
    }
  }

  private void assumePosix() throws IOException {
    assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
  }
}
