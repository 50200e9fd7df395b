package dev.reeve.demo.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.backends.headless.mock.audio.MockAudio;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is heard, when, where from and how loud. */
class SoundsTest {

  private final FakeAudio audio = new FakeAudio();
  private final Sounds sounds = new Sounds(audio);

  @AfterEach
  void dispose() {
    sounds.dispose();
  }

  @Test
  void withoutAnAudioSystem_allIsSilent_andNothingFails() {
    Sounds silent = new Sounds(null);
    assertFalse(silent.available());
    useAll(silent);
  }

  @Test
  void withoutADevice_nothingIsMade() {
    Sounds silent = new Sounds(new MockAudio());
    assertFalse(silent.available());
    useAll(silent);
  }

  @Test
  void whereTheAudioSystemFails_allIsSilent_andNothingFails() throws InterruptedException {
    audio.broken = true;
    for (int i = 0; i < 1000 && sounds.available(); i++) {
      sounds.update(0.016f);
      Thread.sleep(5);
    }
    assertFalse(sounds.available());
    useAll(sounds);
    assertEquals(List.of(), audio.done);
  }

  private static void useAll(Sounds sounds) {
    sounds.season(Ambience.WINTER);
    sounds.level(Ambience.FIRE, 1);
    sounds.update(1);
    for (Cue cue : Cue.values()) {
      sounds.play(cue);
      sounds.play(cue, 0.2f, 2, 0.5f);
    }
    sounds.setMuted(true);
    sounds.pause();
    sounds.resume();
    sounds.update(1);
    sounds.dispose();
    sounds.update(1);
    sounds.play(Cue.CLICK);
    sounds.setMuted(false);
  }

  @Test
  void aFrame_takesOneSoundOnly_andWaitsForNone() {
    sounds.play(Cue.CLICK);
    assertEquals(List.of(), audio.done);
    sounds.update(0.016f);
    assertTrue(audio.made.size() <= 1);
  }

  @Test
  void cues_arePlayed_withTheirOwnLoudness() throws InterruptedException {
    make(Cue.values().length);
    for (Cue cue : Cue.values()) {
      sounds.update(10);
      sounds.play(cue);
      assertEquals(cue.loudness(), audio.volume, 1e-6);
      assertEquals(1, audio.pitch, cue.spread());
      assertEquals(0, audio.pan);
    }
    assertEquals(Cue.values().length, audio.done.size());
  }

  @Test
  void aCueOverAndOver_variesInPitch() throws InterruptedException {
    make(Cue.values().length);
    float[] pitches = new float[5];
    for (int i = 0; i < pitches.length; i++) {
      sounds.update(1);
      sounds.play(Cue.KNOCK);
      pitches[i] = audio.pitch;
    }
    for (int i = 1; i < pitches.length; i++) {
      assertTrue(Math.abs(pitches[i] - pitches[i - 1]) > 0.001, "time " + i);
    }
  }

  @Test
  void aThousandHoesAtOnce_areOne() throws InterruptedException {
    make(Cue.values().length);
    for (int i = 0; i < 1000; i++) {
      sounds.play(Cue.HOE);
    }
    assertEquals(List.of("play hoe"), audio.done);
  }

  @Test
  void whatStandsToTheLeft_isHeardFromTheLeft() throws InterruptedException {
    make(Cue.values().length);
    sounds.play(Cue.HOE, 0.1f, 0.5f, 1);
    assertTrue(audio.pan < -0.4f);
    sounds.play(Cue.KNOCK, 0.9f, 0.5f, 1);
    assertTrue(audio.pan > 0.4f);
    assertEquals(Cue.KNOCK.loudness(), audio.volume, 1e-6);
  }

  @Test
  void whatStandsOutsideOfTheWindow_isSofter_andFarAwayNotHeard() throws InterruptedException {
    make(Cue.values().length);
    sounds.play(Cue.HOE, 1.2f, 0.5f, 1);
    assertTrue(audio.volume > 0 && audio.volume < 0.7f * Cue.HOE.loudness());
    sounds.play(Cue.KNOCK, 0.5f, -1, 1);
    assertEquals(List.of("play hoe"), audio.done);
  }

  @Test
  void muted_nothingStarts_andWhatIsHeardStops() throws InterruptedException {
    make(Cue.values().length);
    sounds.play(Cue.BELL);
    sounds.setMuted(true);
    sounds.play(Cue.CLICK);
    assertEquals(List.of("play bell", "stop bell"), audio.done);
    sounds.setMuted(false);
    sounds.play(Cue.CLICK);
    assertEquals("play click", audio.done.get(2));
  }

  @Test
  void halfTheVolume_isAQuarterOfTheLoudness() throws InterruptedException {
    make(Cue.values().length);
    sounds.setVolume(0.5f);
    sounds.play(Cue.BELL);
    assertEquals(Cue.BELL.loudness() / 4, audio.volume, 1e-6);
  }

  @Test
  void ambiences_areMadeWhenTheyAreWanted_andFadeInAndOut() throws InterruptedException {
    make(Cue.values().length);
    sounds.level(Ambience.FIRE, 1);
    make(Cue.values().length + 1);
    sounds.update(0.1f);
    assertEquals(List.of("loop fire"), audio.done);
    assertTrue(audio.volume < 0.1f * Ambience.FIRE.loudness(), "softly at first");
    sounds.update(10);
    assertEquals(Ambience.FIRE.loudness(), audio.volume, 1e-6);
    sounds.level(Ambience.FIRE, 0);
    sounds.update(0.5f);
    assertTrue(audio.volume > 0 && audio.volume < Ambience.FIRE.loudness());
    sounds.update(10);
    assertEquals(List.of("loop fire", "stop fire"), audio.done);
  }

  @Test
  void oneSeason_fadesIntoTheNext() throws InterruptedException {
    sounds.season(Ambience.SUMMER);
    make(Cue.values().length + 1);
    sounds.update(10);
    sounds.season(Ambience.AUTUMN);
    make(Cue.values().length + 2);
    sounds.update(10);
    assertTrue(audio.done.containsAll(List.of("loop summer", "stop summer", "loop autumn")));
    assertFalse(audio.done.contains("stop autumn"));
  }

  @Test
  void paused_ambiencesAreSilent_andComeBack() throws InterruptedException {
    sounds.level(Ambience.CROWD, 1);
    make(Cue.values().length + 1);
    sounds.update(10);
    sounds.pause();
    sounds.resume();
    sounds.update(0.016f);
    assertEquals(List.of("loop crowd", "stop crowd", "loop crowd"), audio.done);
  }

  @Test
  void whatIsNoShareOrNoSeason_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> sounds.setVolume(1.1f));
    assertThrows(IllegalArgumentException.class, () -> sounds.setVolume(Float.NaN));
    assertThrows(IllegalArgumentException.class, () -> sounds.level(Ambience.FIRE, -0.1f));
    assertThrows(IllegalArgumentException.class, () -> sounds.season(Ambience.FIRE));
  }

  @Test
  void disposed_allSoundsAreGivenBack() throws InterruptedException {
    make(Cue.values().length);
    sounds.dispose();
    assertEquals(Cue.values().length, audio.disposed);
    assertFalse(sounds.available());
  }

  /** Lets no time pass in the game until so many sounds have been made. */
  private void make(int count) throws InterruptedException {
    for (int i = 0; i < 4000 && audio.made.size() < count; i++) {
      sounds.update(0);
      Thread.sleep(5);
    }
    assertEquals(count, audio.made.size(), "sounds made within 20 seconds: " + audio.made);
  }
}
