package dev.reeve.demo.sound;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Writes all sounds to {@code target/sounds} as WAV files to listen to, and as a sheet to look at:
 * each one's samples over its frequencies from 0 to 11 kHz, as far as 70 dB down.
 */
final class SoundSheet {

  private static final int WIDTH = 380;
  private static final int CURVE = 60;
  private static final int BANDS = 150;
  private static final int COLUMNS = 4;
  private static final int HEIGHT = CURVE + BANDS + 30;
  private static final int SIZE = 1024;

  private SoundSheet() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "sounds"));
    Map<String, short[]> sounds = new LinkedHashMap<>();
    for (Cue cue : Cue.values()) {
      sounds.put(cue.name(), Instruments.pcm(cue));
    }
    for (Ambience ambience : Ambience.values()) {
      sounds.put(ambience.name(), Instruments.pcm(ambience));
    }
    int rows = (sounds.size() + COLUMNS - 1) / COLUMNS;
    BufferedImage sheet =
        new BufferedImage(COLUMNS * WIDTH, rows * HEIGHT, BufferedImage.TYPE_INT_RGB);
    int place = 0;
    for (Map.Entry<String, short[]> sound : sounds.entrySet()) {
      try (InputStream wav = new WavFile(sound.getKey(), sound.getValue()).read()) {
        Files.write(folder.resolve(sound.getKey() + ".wav"), wav.readAllBytes());
      }
      draw(
          sheet,
          place % COLUMNS * WIDTH,
          place / COLUMNS * HEIGHT,
          sound.getKey(),
          sound.getValue());
      place++;
    }
    ImageIO.write(sheet, "png", folder.resolve("sheet.png").toFile());
  }

  /** The loudest tenth of a second of what small loudspeakers can give, against full scale. */
  private static double decibels(short[] pcm) {
    Filter speaker = Filter.high(200);
    double loudest = 0;
    double power = 0;
    int span = Wave.RATE / 10;
    for (int i = 0; i < pcm.length; i++) {
      double sample = speaker.next((double) pcm[i] / Short.MAX_VALUE);
      power += sample * sample;
      if (i % span == span - 1) {
        loudest = Math.max(loudest, power / span);
        power = 0;
      }
    }
    return 10 * Math.log10(Math.max(loudest, power / span));
  }

  private static void draw(BufferedImage sheet, int left, int top, String name, short[] pcm) {
    Graphics2D pen = sheet.createGraphics();
    pen.drawString(
        String.format(
            "%s  %.2f s  %.0f Hz  %.0f dB",
            name, (double) pcm.length / Wave.RATE, Spectrum.centroid(pcm), decibels(pcm)),
        left + 4,
        top + 14);
    pen.setColor(Color.ORANGE);
    int wide = WIDTH - 8;
    for (int x = 0; x < wide; x++) {
      int from = (int) ((long) pcm.length * x / wide);
      int to = (int) ((long) pcm.length * (x + 1) / wide);
      int low = 0;
      int high = 0;
      for (int i = from; i < to; i++) {
        low = Math.min(low, pcm[i]);
        high = Math.max(high, pcm[i]);
      }
      int middle = top + 18 + CURVE / 2;
      pen.drawLine(left + x, middle - high * CURVE / 65536, left + x, middle - low * CURVE / 65536);
      double[] strengths = Spectrum.at(pcm, Math.max(0, from - SIZE / 2), SIZE);
      for (int y = 0; y < BANDS; y++) {
        double decibels = 20 * Math.log10(strengths[y * SIZE / 4 / BANDS] / SIZE + 1e-9);
        float light = (float) Math.max(0, Math.min(1, (decibels + 85) / 70));
        sheet.setRGB(
            left + x, top + 18 + CURVE + BANDS - y, new Color(light, light * light, 0.2f).getRGB());
      }
    }
    pen.dispose();
  }
}
