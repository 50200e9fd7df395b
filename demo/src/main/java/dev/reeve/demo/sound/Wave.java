package dev.reeve.demo.sound;

/** A sound in one channel while it is made: layers are added and shaped, then it becomes PCM. */
final class Wave {

  /** Samples a second. */
  static final int RATE = 44_100;

  /** Seconds over which the ends are led to silence: a jump would click. */
  private static final double FADE_IN = 0.0004;

  private static final double FADE_OUT = 0.03;

  /** Decay times after which a partial is left out: it has lost 72 dB. */
  private static final double DEAD = 1.2;

  private final double[] samples;

  /** Silence of a length in seconds, &gt; 0. */
  Wave(double seconds) {
    samples = new double[count(seconds)];
  }

  /** A number for every moment, given in seconds. */
  @FunctionalInterface
  interface Curve {
    double at(double seconds);
  }

  /** White noise within [-1, 1). */
  static Wave noise(double seconds, int seed) {
    Wave wave = new Wave(seconds);
    Hiss hiss = new Hiss(seed);
    for (int i = 0; i < wave.samples.length; i++) {
      wave.samples[i] = hiss.next();
    }
    return wave;
  }

  double seconds() {
    return (double) samples.length / RATE;
  }

  /**
   * Adds a partial that dies away: a struck thing is the sum of a few of them. It is the impulse
   * response of a resonator with two poles, two multiplications a sample.
   *
   * @param at when it is struck, in seconds
   * @param hertz its frequency
   * @param gain how loud it starts
   * @param decay seconds until it has lost 60 dB
   */
  Wave ring(double at, double hertz, double gain, double decay) {
    double radius = dying(1.0 / RATE, decay);
    double angle = 2 * Math.PI * hertz / RATE;
    double forward = 2 * radius * Math.cos(angle);
    double back = radius * radius;
    double before = 0;
    double now = 0;
    double next = gain * radius * Math.sin(angle);
    int start = count(at);
    int end = Math.min(samples.length, start + count(DEAD * decay));
    for (int i = start; i < end; i++) {
      samples[i] += now;
      before = now;
      now = next;
      next = forward * now - back * before;
    }
    return this;
  }

  /**
   * Adds a partial that dies away and comes to rest on its frequency from another one, as skins and
   * soft ground do.
   *
   * @param settle the time constant of that, in seconds, &gt; 0
   */
  Wave glide(double at, double from, double to, double settle, double gain, double decay) {
    int start = count(at);
    int end = Math.min(samples.length, start + count(DEAD * decay));
    for (int i = start; i < end; i++) {
      double t = (double) (i - start) / RATE;
      double turns = to * t + (from - to) * settle * (1 - Math.exp(-t / settle));
      samples[i] += gain * dying(t, decay) * Math.sin(2 * Math.PI * turns);
    }
    return this;
  }

  /** A level of 1 that has lost 60 dB after some seconds. */
  static double dying(double time, double decay) {
    return Math.exp(-6.91 * time / decay);
  }

  /** Adds a curve over all of the sound. */
  Wave add(Curve curve) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] += curve.at((double) i / RATE);
    }
    return this;
  }

  /** Adds another sound from a moment on; what would stand beyond the end is lost. */
  Wave mix(Wave other, double at, double gain) {
    int start = count(at);
    int shared = Math.min(other.samples.length, samples.length - start);
    for (int i = 0; i < shared; i++) {
      samples[start + i] += gain * other.samples[i];
    }
    return this;
  }

  /** Makes it louder and softer over time. */
  Wave shape(Curve level) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] *= level.at((double) i / RATE);
    }
    return this;
  }

  /** Sends all of it through a filter. */
  Wave through(Filter filter) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] = filter.next(samples[i]);
    }
    return this;
  }

  /** Sends all of it through a filter whose frequency moves. */
  Wave through(Filter filter, Curve hertz) {
    for (int i = 0; i < samples.length; i++) {
      if (i % 32 == 0) {
        filter.tune(hertz.at((double) i / RATE));
      }
      samples[i] = filter.next(samples[i]);
    }
    return this;
  }

  /**
   * Makes 16-bit samples that start and end in silence.
   *
   * @param peak the loudest of them, within (0, 1]
   */
  short[] pcm(double peak) {
    double end = seconds();
    shape(t -> Math.min(1, t / FADE_IN) * Math.min(1, (end - t) / FADE_OUT));
    return scaled(samples, peak);
  }

  /**
   * Makes 16-bit samples that may be played over and over: the end is laid over the start, the one
   * fading out while the other fades in at equal power.
   *
   * @param overlap how much of the end, in seconds; at most half of all
   * @param peak the loudest sample, within (0, 1]
   */
  short[] loop(double overlap, double peak) {
    int shared = count(overlap);
    int length = samples.length - shared;
    double[] loop = new double[length];
    System.arraycopy(samples, 0, loop, 0, length);
    for (int i = 0; i < shared; i++) {
      double turn = Math.PI / 2 * i / shared;
      loop[i] = Math.sin(turn) * samples[i] + Math.cos(turn) * samples[length + i];
    }
    return scaled(loop, peak);
  }

  private static short[] scaled(double[] samples, double peak) {
    double loudest = 1e-9;
    for (double sample : samples) {
      loudest = Math.max(loudest, Math.abs(sample));
    }
    short[] pcm = new short[samples.length];
    for (int i = 0; i < pcm.length; i++) {
      pcm[i] = (short) Math.round(samples[i] / loudest * peak * Short.MAX_VALUE);
    }
    return pcm;
  }

  private static int count(double seconds) {
    return (int) Math.round(seconds * RATE);
  }
}
