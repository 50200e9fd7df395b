package dev.reeve.math;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Does the same work for many things, on one thread or on several. None knows of another, so that
 * who does which does not matter: what comes of it is the same bit for bit.
 *
 * <p>One caller at a time. Threads begin with the first work and end by themselves.
 */
public final class Crew {

  /** Threads without work end after so many seconds; they never keep a program alive. */
  private static final long PATIENCE = 1;

  private final int threads;
  private final ThreadPoolExecutor helpers;

  /**
   * A crew.
   *
   * @param threads how many work at once, the caller being one of them; &ge; 1
   */
  public Crew(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; it must be >= 1");
    }
    this.threads = threads;
    helpers =
        threads == 1
            ? null
            : new ThreadPoolExecutor(
                threads - 1,
                threads - 1,
                PATIENCE,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> {
                  Thread thread = new Thread(work, "reeve");
                  thread.setDaemon(true);
                  return thread;
                });
    if (helpers != null) {
      helpers.allowCoreThreadTimeOut(true);
    }
  }

  /**
   * How many work at once.
   *
   * @return threads, the caller's own among them
   */
  public int threads() {
    return threads;
  }

  /** What is done for some things that follow each other. */
  @FunctionalInterface
  public interface Blocks {

    /**
     * Does it.
     *
     * @param from the first
     * @param to one beyond the last
     */
    void accept(int from, int to);
  }

  /**
   * Works for each of {@code from .. to-1}, and returns when all is done.
   *
   * @param from the first
   * @param to one beyond the last; nothing is done where that is {@code from} or less
   * @param block how many a thread takes at a time; &ge; 1
   * @param work what is done for one of them
   * @throws RuntimeException what any of the work threw, the rest being left undone
   */
  public void forEach(int from, int to, int block, IntConsumer work) {
    forEachBlock(
        from,
        to,
        block,
        (first, end) -> {
          for (int i = first; i < end; i++) {
            work.accept(i);
          }
        });
  }

  /**
   * Works through {@code from .. to-1} block by block, and returns when all is done.
   *
   * @param from the first
   * @param to one beyond the last; nothing is done where that is {@code from} or less
   * @param block how many a thread takes at a time; &ge; 1
   * @param work what is done for a block; the last may be shorter
   * @throws RuntimeException what any of the work threw, the rest being left undone
   */
  public void forEachBlock(int from, int to, int block, Blocks work) {
    if (helpers == null || to - from <= block) {
      for (int i = from; i < to; i += block) {
        work.accept(i, Math.min(to, i + block));
      }
      return;
    }
    AtomicInteger next = new AtomicInteger(from);
    Callable<Void> share =
        () -> {
          for (int i = next.getAndAdd(block); i < to; i = next.getAndAdd(block)) {
            try {
              work.accept(i, Math.min(to, i + block));
            } catch (RuntimeException | Error e) {
              next.set(to); // the others stop with what they have in hand
              throw e;
            }
          }
          return null;
        };
    List<Future<Void>> shares = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      shares.add(helpers.submit(share));
    }
    finish(share, shares);
  }

  /** Does a share, then waits for all others, whatever became of any. */
  private static void finish(Callable<Void> own, List<Future<Void>> others) {
    Throwable failed = null;
    try {
      own.call();
    } catch (Exception | Error e) {
      failed = e;
    }
    boolean interrupted = false;
    for (Future<Void> other : others) {
      for (boolean done = false; !done; ) {
        try {
          other.get();
          done = true;
        } catch (ExecutionException e) {
          failed = failed == null ? e.getCause() : failed;
          done = true;
        } catch (InterruptedException e) {
          interrupted = true; // a tick is not left half done
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failed instanceof Error error) {
      throw error;
    }
    if (failed != null) {
      throw (RuntimeException) failed;
    }
  }
}
