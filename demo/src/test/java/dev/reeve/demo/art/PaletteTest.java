package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void text_contrastsWithThePage() {
    for (Color text :
        new Color[] {Palette.INK, Palette.FADED_INK, Palette.GOOD_NEWS_TEXT, Palette.ALARM_TEXT}) {
      assertTrue(contrast(text, Palette.PAGE) >= 4.5, text + " " + contrast(text, Palette.PAGE));
      // A page is a little darker under its grain.
      Color seen = Color.valueOf("F0E7D3");
      assertTrue(contrast(text, seen) >= 4.5, text + " " + contrast(text, seen));
    }
    assertTrue(contrast(Palette.PAGE, Palette.INK) >= 4.5);
  }

  @Test
  void text_contrastsWithThePage_inDeuteranopiaToo() {
    Color page = deuteranopia(Color.valueOf("F0E7D3"));
    for (Color text :
        new Color[] {Palette.INK, Palette.FADED_INK, Palette.GOOD_NEWS_TEXT, Palette.ALARM_TEXT}) {
      double contrast = contrast(deuteranopia(text), page);
      assertTrue(contrast >= 4.5, text + " " + contrast);
    }
  }

  @Test
  void contrast_ofBlackOnWhite_isTwentyOne() {
    assertEquals(21, contrast(Color.BLACK, Color.WHITE), 1e-6);
  }

  /** Contrast ratio of WCAG 2.1, 1 to 21. */
  private static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
  }

  /**
   * A colour as somebody sees it who lacks the cones for green: Machado, Oliveira and Fernandes, "A
   * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
   */
  private static Color deuteranopia(Color c) {
    double r = linear(c.r);
    double g = linear(c.g);
    double b = linear(c.b);
    return new Color(
        encoded(0.367322 * r + 0.860646 * g - 0.227968 * b),
        encoded(0.280085 * r + 0.672501 * g + 0.047413 * b),
        encoded(-0.011820 * r + 0.042940 * g + 0.968881 * b),
        1);
  }

  private static float encoded(double light) {
    double lit = Math.max(0, Math.min(1, light));
    return (float) (lit <= 0.0031308 ? 12.92 * lit : 1.055 * Math.pow(lit, 1 / 2.4) - 0.055);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
