package dev.reeve.demo.sound;

/**
 * Who makes which sound. Each is made anew and always the same: 16-bit samples in one channel,
 * {@link Wave#RATE} a second.
 */
final class Instruments {

  private Instruments() {}

  /** A sound that starts and ends in silence. */
  static short[] pcm(Cue cue) {
    return switch (cue) {
      case CLICK -> Pens.click();
      case QUILL -> Pens.quill();
      case PAGE -> Pens.page();
      case THUD -> Ground.thud();
      case BELL -> Bells.bell();
      case PEAL -> Bells.peal();
      case KNELL -> Bells.knell();
      case CHIME -> Bells.chime();
      case RELIEF -> Bells.relief();
      case LAMENT -> Signals.lament();
      case ALARM -> Signals.alarm();
      case CLASH -> Strikes.clash();
      case HOE -> Ground.hoe();
      case SPADE -> Ground.spade();
      case KNOCK -> Strikes.knock();
      case STEP -> Ground.step();
    };
  }

  /** A sound whose end leads into its start. */
  static short[] pcm(Ambience ambience) {
    return switch (ambience) {
      case SPRING -> Weather.spring();
      case SUMMER -> Weather.summer();
      case AUTUMN -> Weather.autumn();
      case WINTER -> Weather.winter();
      case FIRE -> Fire.burning();
      case CROWD -> Murmur.ofCrowd();
    };
  }
}
