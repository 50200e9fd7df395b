package dev.reeve.demo.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sounds are like, as far as that can be measured. */
class InstrumentsTest {

  @ParameterizedTest
  @EnumSource
  void cue_isShortLoudEnough_andNeverOverdriven(Cue cue) {
    short[] pcm = Instruments.pcm(cue);

    within(cue, "seconds", (double) pcm.length / Wave.RATE, 0.05, 4.5);
    within(cue, "peak", peak(pcm), 0.2, 0.95);
  }

  @ParameterizedTest
  @EnumSource
  void cue_startsAndEndsInSilence(Cue cue) {
    short[] pcm = Instruments.pcm(cue);

    assertEquals(0, pcm[0], cue + " starts with a click");
    within(cue, "last sample", Math.abs(level(pcm[pcm.length - 1])), 0, 0.001);
    double end = 0;
    for (int i = pcm.length - Wave.RATE / 200; i < pcm.length; i++) {
      end = Math.max(end, Math.abs(level(pcm[i])));
    }
    within(cue, "its last 5 ms", end, 0, 0.05);
  }

  @ParameterizedTest
  @EnumSource
  void cue_isHeardAtOnce(Cue cue) {
    short[] pcm = Instruments.pcm(cue);

    double early = 0;
    for (int i = 0; i < Math.min(pcm.length, Wave.RATE / 4); i++) {
      early = Math.max(early, Math.abs(level(pcm[i])));
    }
    within(cue, "its first quarter of a second", early, 0.15, 1);
  }

  @ParameterizedTest
  @EnumSource
  void cue_isMadeAlikeEachTime(Cue cue) {
    assertArrayEquals(Instruments.pcm(cue), Instruments.pcm(cue));
  }

  @ParameterizedTest
  @EnumSource
  void cue_restsOnZero(Cue cue) {
    short[] pcm = Instruments.pcm(cue);

    double sum = 0;
    for (short sample : pcm) {
      sum += level(sample);
    }
    within(cue, "mean", Math.abs(sum / pcm.length), 0, 0.01);
  }

  @Test
  void cues_differ() {
    Map<Cue, Double> brightness = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      double bright = Spectrum.centroid(Instruments.pcm(cue));
      brightness.forEach((other, known) -> assertNotEquals(known, bright, 1, cue + ", " + other));
      brightness.put(cue, bright);
    }
  }

  @Test
  void brightness_goesFromTheThudOverTheBellToTheQuill() {
    double thud = Spectrum.centroid(Instruments.pcm(Cue.THUD));
    double lament = Spectrum.centroid(Instruments.pcm(Cue.LAMENT));
    double bell = Spectrum.centroid(Instruments.pcm(Cue.BELL));
    double chime = Spectrum.centroid(Instruments.pcm(Cue.CHIME));
    double clash = Spectrum.centroid(Instruments.pcm(Cue.CLASH));
    double quill = Spectrum.centroid(Instruments.pcm(Cue.QUILL));

    assertTrue(thud < lament && lament < bell, thud + " < " + lament + " < " + bell);
    assertTrue(bell < chime && chime < clash, bell + " < " + chime + " < " + clash);
    assertTrue(clash < quill, clash + " < " + quill);
  }

  /** A bell without its minor third would be a pipe. */
  @Test
  void bell_ringsWithAMinorThird() {
    short[] bell = Instruments.pcm(Cue.BELL);
    double prime = 392;

    double third = strength(bell, 1.2 * prime);
    assertTrue(third > 5 * strength(bell, 1.35 * prime), "louder than where there is no partial");
    assertTrue(third > 0.2 * strength(bell, prime), "heard beside the prime");
  }

  @Test
  void bell_diesAwayFromTheTop() {
    short[] bell = Instruments.pcm(Cue.BELL);
    short[] late = Arrays.copyOfRange(bell, Wave.RATE, bell.length);

    assertTrue(Spectrum.centroid(late) < 0.8 * Spectrum.centroid(bell));
  }

  @ParameterizedTest
  @EnumSource
  void ambience_isLong_andLoopsWithoutAJump(Ambience ambience) {
    short[] pcm = Instruments.pcm(ambience);

    within(ambience, "seconds", (double) pcm.length / Wave.RATE, 6, 30);
    within(ambience, "peak", peak(pcm), 0.2, 0.95);
    double steepest = 0;
    for (int i = 1; i < pcm.length; i++) {
      steepest = Math.max(steepest, Math.abs(level(pcm[i]) - level(pcm[i - 1])));
    }
    within(ambience, "its seam", Math.abs(level(pcm[0]) - level(pcm[pcm.length - 1])), 0, steepest);
    assertEquals(1, power(pcm, 0) / power(pcm, pcm.length - Wave.RATE), 0.75, "loudness at seam");
  }

  @ParameterizedTest
  @EnumSource
  void ambience_isMadeAlikeEachTime(Ambience ambience) {
    assertArrayEquals(Instruments.pcm(ambience), Instruments.pcm(ambience));
  }

  private static void within(Object sound, String what, double value, double low, double high) {
    assertTrue(
        value >= low && value <= high,
        sound + ": " + what + " = " + value + " must be within [" + low + ", " + high + "]");
  }

  private static double level(short sample) {
    return (double) sample / Short.MAX_VALUE;
  }

  private static double peak(short[] pcm) {
    double peak = 0;
    for (short sample : pcm) {
      peak = Math.max(peak, Math.abs(level(sample)));
    }
    return peak;
  }

  /** The mean power of one second. */
  private static double power(short[] pcm, int start) {
    double power = 0;
    for (int i = start; i < start + Wave.RATE; i++) {
      power += level(pcm[i]) * level(pcm[i]);
    }
    return power / Wave.RATE;
  }

  /** The strength of one frequency early in a sound. */
  private static double strength(short[] pcm, double hertz) {
    int size = 16_384;
    double[] strengths = Spectrum.at(pcm, 0, size);
    int middle = (int) Math.round(hertz * size / Wave.RATE);
    return Math.max(strengths[middle], Math.max(strengths[middle - 1], strengths[middle + 1]));
  }
}
