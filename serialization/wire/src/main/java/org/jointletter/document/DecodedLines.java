package org.jointletter.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jointletter.codec.DocumentBytes;

/**
 * The lines of a stream, decoded by several threads ahead of whoever asks for them, and handed out
 * in order.
 *
 * <p>One thread cuts the stream into lines: the one that asks. It stays ahead by a few portions for
 * each of the others, so that neither waits for long, and no more is in memory.
 *
 * @param <R> what a line is decoded to
 */
final class DecodedLines<R> implements Iterator<R>, AutoCloseable {

  private static final int PORTIONS_AHEAD = 3;

  /** Enough lines for handing them over to cost nothing beside decoding them. */
  private static final int PORTION_BYTES = 1 << 16;

  private final DocumentLines lines;
  private final Function<DocumentBytes, R> decoder;
  private final ExecutorService threads;
  private final int most;
  private final Deque<CompletableFuture<List<R>>> portions = new ArrayDeque<>();
  private Iterator<R> current = List.<R>of().iterator();
  private boolean ended;

  DecodedLines(DocumentLines lines, Function<DocumentBytes, R> decoder, int parallelism) {
    this.lines = lines;
    this.decoder = decoder;
    this.most = parallelism * PORTIONS_AHEAD;
    this.threads = Executors.newFixedThreadPool(parallelism, task -> {
      Thread thread = new Thread(task, "jointletter-decoder");
      thread.setDaemon(true);
      return thread;
    });
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      readAhead();
      CompletableFuture<List<R>> next = portions.poll();
      if (next == null) {
        threads.shutdown();
        return false;
      }
      current = decoded(next).iterator();
    }
    return true;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    lines.close();
  }

  private void readAhead() {
    while (!ended && portions.size() < most) {
      List<DocumentBytes> portion = new ArrayList<>();
      RuntimeException failure = null;
      try {
        fill(portion);
      } catch (RuntimeException e) {
        failure = e;
      }
      if (!portion.isEmpty()) {
        portions.add(
            CompletableFuture.supplyAsync(() -> portion.stream().map(decoder).toList(), threads));
      }
      if (failure != null) {
        // Told when its turn comes: what was read before is good.
        ended = true;
        portions.add(CompletableFuture.failedFuture(failure));
      }
    }
  }

  private void fill(List<DocumentBytes> portion) {
    long bytes = 0;
    while (!ended && bytes < PORTION_BYTES) {
      ended = !lines.tryAdvance(portion::add);
      bytes += ended ? 0 : portion.get(portion.size() - 1).bytes().length;
    }
  }

  private static <R> List<R> decoded(CompletableFuture<List<R>> portion) {
    try {
      return portion.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
