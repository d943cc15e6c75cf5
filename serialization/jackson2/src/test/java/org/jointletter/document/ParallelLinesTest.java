package org.jointletter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jointletter.codec.DocumentBytes;
import org.jointletter.model.Jurisdiction;
import org.junit.jupiter.api.Test;

/** Streams of documents that are decoded by several threads: in all else they are the same. */
class ParallelLinesTest extends LinesTest {

  private static final int THREADS = 2;

  @Override
  DocumentReader reader() {
    return DocumentReader.strict().withParallelism(THREADS);
  }

  /** Three portions of 64 KiB for each thread, one that is asked for, and the buffer. */
  @Override
  int bytesAhead() {
    return (3 * THREADS + 2) * (1 << 16);
  }

  /** Some portions take far longer than those before and behind. */
  @Test
  void documentsComeInTheOrderOfTheFileWithBadOnesInBetween() throws IOException {
    List<String> expected = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 400; i++) {
      if (i % 7 == 3) {
        out.writeBytes(("{" + "\"a\":1,".repeat(i * 10) + "}\n").getBytes());
        expected.add("bad " + (i + 1));
      } else {
        String name = i + "x".repeat(i % 5 == 0 ? 200_000 : 10);
        write(List.of(Jurisdiction.ofCountry("NO", name)), out);
        expected.add(name);
      }
    }
    List<String> seen = new ArrayList<>();
    Thread asking = Thread.currentThread();
    try (Stream<Jurisdiction> places = reader()
        .lines(new ByteArrayInputStream(out.toByteArray()), Jurisdiction.class, bad -> {
          assertSame(asking, Thread.currentThread());
          seen.add("bad " + bad.number());
        })) {
      places.forEach(place -> seen.add(place.getLabel().getValue()));
    }
    assertEquals(expected, seen);
  }

  @Test
  void threadsEndWithTheStreamOrWhenItIsClosed() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 100; i++) {
      write(List.of(Jurisdiction.ofCountry("NO", "N".repeat(50_000))), out);
    }
    byte[] lines = out.toByteArray();
    try (Stream<Jurisdiction> places =
        reader().lines(new ByteArrayInputStream(lines), Jurisdiction.class, bad -> {})) {
      Iterator<Jurisdiction> each = places.iterator();
      each.next();
      assertEquals(THREADS - 1, decoders().size());
      assertTrue(decoders().stream().allMatch(Thread::isDaemon), "would keep a program alive");
    }
    assertEnded();
    Stream<Jurisdiction> unclosed =
        reader().lines(new ByteArrayInputStream(lines), Jurisdiction.class, bad -> {});
    assertEquals(100, unclosed.toList().size());
    assertEnded();
  }

  @Test
  void anErrorOfADecoderIsThrownToWhoeverAsks() throws IOException {
    DocumentLines lines = DocumentLines.of(new ByteArrayInputStream(new byte[] {'7'}), 1);
    Function<DocumentBytes, Object> failing = line -> {
      throw new StackOverflowError();
    };
    try (DecodedLines<Object> decoded = new DecodedLines<>(lines, failing, THREADS)) {
      assertThrows(StackOverflowError.class, decoded::hasNext);
    }
  }

  /** No more can be read until the other thread has begun with the first portion. */
  @Test
  void theThreadThatAsksDecodesWhileItWouldWaitAndKeepsItsInterruption() throws Exception {
    byte[] line = (" ".repeat(1 << 16) + "7\n").getBytes();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch helped = new CountDownLatch(1);
    InputStream rest =
        new FilterInputStream(
            new ByteArrayInputStream(new String(line).repeat(3).getBytes())) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            await(begun);
            return super.read(bytes, from, length);
          }
        };
    DocumentLines lines = DocumentLines.of(
        new SequenceInputStream(new ByteArrayInputStream(line), rest), line.length);
    Thread asking = Thread.currentThread();
    Function<DocumentBytes, Thread> decoder = bytes -> {
      if (Thread.currentThread() == asking) {
        helped.countDown();
        asking.interrupt();
      } else {
        begun.countDown();
        await(helped);
      }
      return Thread.currentThread();
    };
    List<Thread> threads = new ArrayList<>();
    try (DecodedLines<Thread> decoded = new DecodedLines<>(lines, decoder, THREADS)) {
      decoded.forEachRemaining(threads::add);
    }
    assertTrue(Thread.interrupted());
    assertEquals(4, threads.size());
    assertNotSame(asking, threads.get(0));
    assertSame(asking, threads.get(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aStreamThatFailsBeforeItsFirstDocumentIsTold() throws IOException {
    InputStream failing = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("unplugged");
      }
    };
    DocumentLines lines = DocumentLines.of(
        new SequenceInputStream(new ByteArrayInputStream(new byte[] {' ', ' ', ' '}), failing), 1);
    try (DecodedLines<Object> decoded = new DecodedLines<>(lines, line -> line, THREADS)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertThrows(UncheckedIOException.class, decoded::hasNext));
    }
  }

  @Test
  void atLeastOneThreadDecodes() {
    assertThrows(IllegalArgumentException.class, () -> DocumentReader.strict().withParallelism(0));
  }

  private static void assertEnded() throws InterruptedException {
    for (Thread decoder : decoders()) {
      decoder.join(10_000);
      assertFalse(decoder.isAlive());
    }
    assertTrue(decoders().isEmpty());
  }

  private static List<Thread> decoders() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("jointletter-decoder"))
        .toList();
  }
}
