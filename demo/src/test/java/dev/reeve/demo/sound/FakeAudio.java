package dev.reeve.demo.sound;

import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.backends.headless.mock.audio.MockAudio;
import com.badlogic.gdx.backends.headless.mock.audio.MockSound;
import com.badlogic.gdx.files.FileHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An audio system with a device that writes down what is done with it. */
final class FakeAudio extends MockAudio {

  /** Names of the sounds in the order in which they were made. */
  final List<String> made = new ArrayList<>();

  /** What was done since the last look. */
  final List<String> done = new ArrayList<>();

  /** The last loudness of a sound. */
  float volume;

  float pitch;
  float pan;
  boolean broken;
  int disposed;
  private long ids;

  @Override
  public String[] getAvailableOutputDevices() {
    return new String[] {"a loudspeaker"};
  }

  @Override
  public Sound newSound(FileHandle file) {
    if (broken) {
      throw new IllegalStateException("the device is gone");
    }
    made.add(file.nameWithoutExtension());
    return new FakeSound(file.nameWithoutExtension());
  }

  private final class FakeSound extends MockSound {

    private final String name;

    FakeSound(String name) {
      this.name = name;
    }

    @Override
    public long play(float volume, float pitch, float pan) {
      FakeAudio.this.volume = volume;
      FakeAudio.this.pitch = pitch;
      FakeAudio.this.pan = pan;
      return tell("play");
    }

    @Override
    public long loop(float volume) {
      FakeAudio.this.volume = volume;
      return tell("loop");
    }

    @Override
    public void setVolume(long id, float volume) {
      FakeAudio.this.volume = volume;
    }

    @Override
    public void stop(long id) {
      tell("stop");
    }

    @Override
    public void dispose() {
      disposed++;
    }

    private long tell(String what) {
      done.add(what + " " + name.toLowerCase(Locale.ROOT));
      return ids++;
    }
  }
}
