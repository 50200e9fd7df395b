package dev.reeve.demo.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Who may be heard, and when again. */
class VoicesTest {

  private final Voices voices = new Voices(3);

  @Test
  void aCue_isNotHeardAgain_beforeItsGapHasPassed() {
    hear(Cue.HOE);
    assertEquals(Voices.NONE, voices.admit(Cue.HOE));
    voices.pass(0.9f * Cue.HOE.gap());
    assertEquals(Voices.NONE, voices.admit(Cue.HOE));
    voices.pass(0.2f * Cue.HOE.gap());
    assertNotEquals(Voices.NONE, voices.admit(Cue.HOE));
  }

  @Test
  void oneCuesGap_isNotAnothers() {
    hear(Cue.HOE);
    assertNotEquals(Voices.NONE, voices.admit(Cue.KNOCK));
  }

  @Test
  void aHundredRefusals_doNotPutOffTheNextTime() {
    hear(Cue.KNOCK);
    for (int i = 0; i < 100; i++) {
      voices.pass(Cue.KNOCK.gap() / 99);
      voices.admit(Cue.KNOCK);
    }
    assertNotEquals(Voices.NONE, voices.admit(Cue.KNOCK));
  }

  @Test
  void whereAllVoicesAreTaken_theLesserOneYieldsToTheGreater() {
    hear(Cue.CLICK);
    int lesser = hear(Cue.HOE);
    hear(Cue.CHIME);

    assertEquals(Voices.NONE, voices.admit(Cue.SPADE), "no rank above a hoe's");
    assertEquals(lesser, voices.admit(Cue.ALARM));
    assertEquals(Cue.HOE, voices.in(lesser), "and is to be silenced");
  }

  @Test
  void aVoice_isFreeWhenItsCueIsOver() {
    int voice = hear(Cue.BELL);
    assertEquals(Cue.BELL, voices.in(voice));
    voices.pass(1.01f);
    assertNull(voices.in(voice));
  }

  private int hear(Cue cue) {
    int voice = voices.admit(cue);
    assertNotEquals(Voices.NONE, voice);
    voices.take(voice, cue, 1);
    return voice;
  }
}
