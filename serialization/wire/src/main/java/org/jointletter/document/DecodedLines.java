package org.jointletter.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jointletter.codec.DocumentBytes;

/**
 * The lines of a stream, decoded by several threads ahead of whoever asks for them, and handed out
 * in order.
 *
 * <p>The thread that asks is one of them. It cuts the stream into lines, stays ahead of what it
 * hands out by a few portions for each thread, and no more, and decodes while it would have to
 * wait. A document that is longer than all of these may be is decoded when its turn comes: the
 * memory that one takes is then enough.
 *
 * @param <R> what a line is decoded to
 */
final class DecodedLines<R> implements Iterator<R>, AutoCloseable {

  private static final int PORTIONS_AHEAD = 3;

  /** Enough lines for handing them over to cost nothing beside decoding them. */
  private static final int PORTION_BYTES = 1 << 16;

  /** A short line may be decoded to a long list of problems. */
  private static final int RECORD_BYTES = 1_000;

  /** What several documents together may have of what is allowed for one. */
  private static final int SHARE = 8;

  private final DocumentLines lines;
  private final Function<DocumentBytes, R> decoder;
  private final ExecutorService threads;
  private final int most;
  private final long mostBytes;
  private final Deque<Portion<R>> portions = new ArrayDeque<>();
  private long bytesAhead;
  private Iterator<R> current = List.<R>of().iterator();
  private boolean ended;

  DecodedLines(DocumentLines lines, Function<DocumentBytes, R> decoder, int parallelism) {
    this.lines = lines;
    this.decoder = decoder;
    this.most = parallelism * PORTIONS_AHEAD;
    this.mostBytes = Math.max(lines.longest() / SHARE, (long) most * PORTION_BYTES);
    this.threads = Executors.newFixedThreadPool(parallelism - 1, task -> {
      Thread thread = new Thread(task, "jointletter-decoder");
      thread.setDaemon(true);
      return thread;
    });
  }

  /**
   * Some lines that are decoded one after the other.
   *
   * @param bytes how many there are, and something for each line
   * @param waits whether they are decoded only when their turn comes
   */
  private record Portion<R>(FutureTask<List<R>> task, long bytes, boolean waits) {}

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      current = List.<R>of().iterator(); // lets go of what was handed out
      readAhead();
      Portion<R> next = portions.poll();
      if (next == null) {
        threads.shutdown();
        return false;
      }
      bytesAhead -= next.bytes();
      current = decoded(next.task()).iterator();
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
    while (!ended && portions.size() < most && bytesAhead < mostBytes) {
      List<DocumentBytes> portion = new ArrayList<>();
      RuntimeException failure = null;
      long bytes = 0;
      try {
        bytes = fill(portion);
      } catch (RuntimeException e) {
        failure = e;
      }
      if (!portion.isEmpty()) {
        FutureTask<List<R>> task =
            new FutureTask<>(() -> portion.stream().map(decoder).toList());
        bytesAhead += bytes;
        boolean waits = bytesAhead > mostBytes + PORTION_BYTES;
        portions.add(new Portion<>(task, bytes, waits));
        if (!waits) {
          threads.execute(task);
        }
      }
      if (failure != null) {
        // Told when its turn comes: what was read before is good.
        ended = true;
        RuntimeException told = failure;
        FutureTask<List<R>> throwing = new FutureTask<>(() -> {
          throw told;
        });
        portions.add(new Portion<>(throwing, 0, false));
      }
    }
  }

  private long fill(List<DocumentBytes> portion) {
    long bytes = 0;
    while (!ended && bytes < PORTION_BYTES) {
      ended = !lines.tryAdvance(portion::add);
      bytes += ended ? 0 : RECORD_BYTES + portion.get(portion.size() - 1).bytes().length;
    }
    return bytes;
  }

  private List<R> decoded(FutureTask<List<R>> portion) {
    portion.run(); // which does nothing if another thread has begun
    Iterator<Portion<R>> ahead = portions.iterator();
    while (!portion.isDone() && ahead.hasNext()) {
      Portion<R> next = ahead.next();
      if (!next.waits()) {
        next.task().run();
      }
    }
    return result(portion);
  }

  private static <R> List<R> result(FutureTask<List<R>> portion) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return portion.get();
        } catch (InterruptedException e) {
          interrupted = true; // whoever asks may look at it
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof RuntimeException exception ? exception : new IllegalStateException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
