package dev.reeve.demo.sound;

import com.badlogic.gdx.Audio;
import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.utils.Disposable;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes sounds on a thread of its own, so that no frame waits for them, and hands them to the audio
 * system on the caller's, which is the only one that may.
 */
final class Studio implements Disposable {

  private final Audio audio;
  private final ExecutorService maker;
  private final Queue<Made> ready = new ConcurrentLinkedQueue<>();
  private final List<Sound> sounds = new ArrayList<>();

  Studio(Audio audio) {
    this.audio = audio;
    maker = Executors.newSingleThreadExecutor(Studio::thread);
  }

  /** A sound that may be played, and how long it is. */
  record Take(Sound sound, float seconds) {}

  private record Made(WavFile file, float seconds, Consumer<Take> taker) {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sounds");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Has a sound made.
   *
   * @param taker who is given it, in a later {@link #deliver}
   */
  void order(String name, Supplier<short[]> making, Consumer<Take> taker) {
    maker.execute(
        () -> {
          short[] pcm = making.get();
          float seconds = (float) pcm.length / Wave.RATE;
          ready.add(new Made(new WavFile(name, pcm), seconds, taker));
        });
  }

  /**
   * Hands over one of the sounds that are ready, if any: a frame has time for one.
   *
   * @throws RuntimeException if the audio system cannot take it
   */
  void deliver() {
    Made made = ready.poll();
    if (made != null) {
      Sound sound = audio.newSound(made.file);
      sounds.add(sound);
      made.taker.accept(new Take(sound, made.seconds));
    }
  }

  @Override
  public void dispose() {
    maker.shutdownNow();
    ready.clear();
    sounds.forEach(Sound::dispose);
    sounds.clear();
  }
}
