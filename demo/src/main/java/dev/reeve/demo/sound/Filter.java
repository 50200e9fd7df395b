package dev.reeve.demo.sound;

/**
 * A filter of the second order, one sample in, one sample out. Coefficients after R.
 * Bristow-Johnson, <i>Cookbook formulae for audio equalizer biquad filter coefficients</i>;
 * transposed direct form II. Nine operations a sample.
 */
final class Filter {

  private enum Kind {
    LOW,
    HIGH,
    BAND
  }

  private final Kind kind;
  private final double q;
  private double b0;
  private double b1;
  private double b2;
  private double a1;
  private double a2;
  private double first;
  private double second;

  private Filter(Kind kind, double hertz, double q) {
    this.kind = kind;
    this.q = q;
    tune(hertz);
  }

  /** Lets pass what is below, without a hump at the edge. */
  static Filter low(double hertz) {
    return new Filter(Kind.LOW, hertz, Math.sqrt(0.5));
  }

  /** Lets pass what is above, without a hump at the edge. */
  static Filter high(double hertz) {
    return new Filter(Kind.HIGH, hertz, Math.sqrt(0.5));
  }

  /**
   * Lets pass what is around a frequency, there with a gain of 1.
   *
   * @param q the frequency over the width of the band, &gt; 0
   */
  static Filter band(double hertz, double q) {
    return new Filter(Kind.BAND, hertz, q);
  }

  /** Moves the filter to another frequency, within (0, 22050) Hz, while it runs. */
  void tune(double hertz) {
    double w = 2 * Math.PI * hertz / Wave.RATE;
    double cos = Math.cos(w);
    double alpha = Math.sin(w) / (2 * q);
    double a0 = 1 + alpha;
    switch (kind) {
      case LOW -> {
        b1 = (1 - cos) / a0;
        b0 = b1 / 2;
        b2 = b0;
      }
      case HIGH -> {
        b1 = -(1 + cos) / a0;
        b0 = -b1 / 2;
        b2 = b0;
      }
      case BAND -> {
        b0 = alpha / a0;
        b1 = 0;
        b2 = -b0;
      }
    }
    a1 = -2 * cos / a0;
    a2 = (1 - alpha) / a0;
  }

  double next(double in) {
    double out = b0 * in + first;
    first = b1 * in - a1 * out + second;
    second = b2 * in - a2 * out;
    return out;
  }
}
