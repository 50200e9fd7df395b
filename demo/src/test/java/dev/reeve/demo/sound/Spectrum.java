package dev.reeve.demo.sound;

/** What frequencies a sound is made of, by the fast Fourier transform (Cooley and Tukey 1965). */
final class Spectrum {

  private Spectrum() {}

  /**
   * The strength of each of {@code size / 2} frequencies around a moment.
   *
   * @param size samples looked at, a power of 2
   */
  static double[] at(short[] pcm, int start, int size) {
    double[] re = new double[size];
    double[] im = new double[size];
    for (int i = 0; i < size && start + i < pcm.length; i++) {
      double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
      re[i] = window * pcm[start + i] / Short.MAX_VALUE;
    }
    transform(re, im);
    double[] strengths = new double[size / 2];
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] = Math.hypot(re[i], im[i]);
    }
    return strengths;
  }

  /** The mean frequency of a whole sound in Hz, weighed by power: how bright it is. */
  static double centroid(short[] pcm) {
    int size = 4096;
    double weighed = 0;
    double power = 0;
    for (int start = 0; start < pcm.length; start += size / 2) {
      double[] strengths = at(pcm, start, size);
      for (int i = 1; i < strengths.length; i++) {
        double share = strengths[i] * strengths[i];
        weighed += share * i * Wave.RATE / size;
        power += share;
      }
    }
    return weighed / power;
  }

  private static void transform(double[] re, double[] im) {
    int n = re.length;
    if (n == 1) {
      return;
    }
    double[][] parts = new double[4][n / 2];
    for (int i = 0; i < n / 2; i++) {
      parts[0][i] = re[2 * i];
      parts[1][i] = im[2 * i];
      parts[2][i] = re[2 * i + 1];
      parts[3][i] = im[2 * i + 1];
    }
    transform(parts[0], parts[1]);
    transform(parts[2], parts[3]);
    for (int i = 0; i < n / 2; i++) {
      double cos = Math.cos(2 * Math.PI * i / n);
      double sin = -Math.sin(2 * Math.PI * i / n);
      double turnedRe = cos * parts[2][i] - sin * parts[3][i];
      double turnedIm = cos * parts[3][i] + sin * parts[2][i];
      re[i] = parts[0][i] + turnedRe;
      im[i] = parts[1][i] + turnedIm;
      re[i + n / 2] = parts[0][i] - turnedRe;
      im[i + n / 2] = parts[1][i] - turnedIm;
    }
  }
}
