package dev.reeve.ecs;

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
 * Does the same work for many settlements, on one thread or on several. None knows of another, so
 * that who does which does not matter: what comes of it is the same bit for bit.
 */
final class Crew {

  /** Settlements that a thread takes at a time. */
  private static final int BLOCK = 16;

  /** Threads without work end after so many seconds; they never keep a program alive. */
  private static final long PATIENCE = 1;

  private final int threads;
  private final ThreadPoolExecutor helpers;

  Crew(int threads) {
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
   * Works for each of {@code from .. to-1}, and returns when all is done.
   *
   * @throws RuntimeException what any of the work threw, the rest being left undone
   */
  void forEach(int from, int to, IntConsumer work) {
    if (helpers == null || to - from <= BLOCK) {
      for (int i = from; i < to; i++) {
        work.accept(i);
      }
      return;
    }
    AtomicInteger next = new AtomicInteger(from);
    Callable<Void> share =
        () -> {
          for (int i = next.getAndAdd(BLOCK); i < to; i = next.getAndAdd(BLOCK)) {
            try {
              for (int k = i; k < Math.min(to, i + BLOCK); k++) {
                work.accept(k);
              }
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
