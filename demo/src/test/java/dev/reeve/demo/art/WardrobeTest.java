package dev.reeve.demo.art;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WardrobeTest {
  private static final int COLUMNS = 17;

  private final Wardrobe wardrobe = new Wardrobe();

  @Test
  void everyPicture_staysInItsCell() {
    for (int i = 0; i < wardrobe.size(); i++) {
      int picture = i;
      wardrobe.draw(
          new Ink(
              quad -> {
                for (int at = 0; at < quad.length; at += 5) {
                  float x = quad[at] + Stamps.FOOT_X;
                  float y = quad[at + 1] + Stamps.FOOT_Y;
                  boolean inside = x >= 0 && y >= 0 && x <= Stamps.CELL && y <= Stamps.CELL;
                  assertTrue(inside, "picture " + picture + " reaches " + x + ", " + y);
                }
              }),
          picture);
    }
  }

  @Test
  void poseThatATradeDoesNotHave_isShownStanding() {
    assertEquals(
        wardrobe.person(Trade.FARMER, Pose.STAND), wardrobe.person(Trade.FARMER, Pose.CART_WIDE));
    assertNotEquals(
        wardrobe.person(Trade.CARRIER, Pose.STAND), wardrobe.person(Trade.CARRIER, Pose.CART_WIDE));
    assertEquals(wardrobe.raider(Pose.STAND), wardrobe.raider(Pose.SIT));
  }

  @Test
  void trades_areToldApart_inGreyAndAsSmallAsOnTheMap() {
    for (Trade one : Trade.values()) {
      for (Trade other : Trade.values()) {
        boolean worn = one != Trade.FESTIVAL && other != Trade.FESTIVAL;
        if (worn && one.compareTo(other) < 0) {
          for (Pose pose : new Pose[] {Pose.STAND, Pose.STEP_WIDE, Pose.WORK_DOWN}) {
            double apart = apart(wardrobe.person(one, pose), wardrobe.person(other, pose));
            assertTrue(apart > 2.5, one + " and " + other + " differ by " + apart + " as " + pose);
          }
        }
      }
      double apart = apart(wardrobe.person(one, Pose.STAND), wardrobe.raider(Pose.STAND));
      assertTrue(apart > 6, one + " and a raider differ by " + apart);
    }
  }

  @Test
  void poses_areToldApart_asSmallAsOnTheMap() {
    Pose[] poses = {
      Pose.STAND,
      Pose.STEP_WIDE,
      Pose.SIT,
      Pose.WORK_UP,
      Pose.WORK_DOWN,
      Pose.DANCE_EAST,
      Pose.DANCE_WEST,
      Pose.CHEER,
      Pose.DROOP
    };
    for (Pose one : poses) {
      for (Pose other : poses) {
        if (one.compareTo(other) < 0) {
          double apart =
              apart(wardrobe.person(Trade.POTTER, one), wardrobe.person(Trade.POTTER, other));
          assertTrue(apart > 1.5, one + " and " + other + " differ by " + apart);
        }
      }
    }
  }

  /** Draws all of them large, to be looked at: target/figures.png. */
  @Test
  void sheet_isDrawn() throws IOException {
    int rows = (wardrobe.size() + COLUMNS - 1) / COLUMNS;
    int scale = 3;
    int cell = (int) (Stamps.CELL * scale);
    BufferedImage sheet = parchment(COLUMNS * cell, rows * cell);
    Graphics2D paper = sheet.createGraphics();
    for (int i = 0; i < wardrobe.size(); i++) {
      paper.drawImage(draw(i, scale), i % COLUMNS * cell, i / COLUMNS * cell, null);
    }
    paper.dispose();
    assertTrue(ImageIO.write(sheet, "png", new File("target", "figures.png")));
  }

  /** Mean difference of two pictures in grey levels, over the cell at the size of the map. */
  private double apart(int one, int other) {
    BufferedImage a = draw(one, 1);
    BufferedImage b = draw(other, 1);
    double sum = 0;
    for (int x = 0; x < a.getWidth(); x++) {
      for (int y = 0; y < a.getHeight(); y++) {
        sum += Math.abs(grey(a.getRGB(x, y)) - grey(b.getRGB(x, y)));
      }
    }
    return sum / (a.getWidth() * a.getHeight());
  }

  private static double grey(int rgb) {
    return 0.3 * (rgb >> 16 & 0xff) + 0.6 * (rgb >> 8 & 0xff) + 0.1 * (rgb & 0xff);
  }

  private BufferedImage draw(int picture, int scale) {
    int cell = (int) (Stamps.CELL * scale);
    BufferedImage image = parchment(cell, cell);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    wardrobe.draw(new Ink(quad -> fill(pen, quad, scale)), picture);
    pen.dispose();
    return image;
  }

  private static void fill(Graphics2D pen, float[] quad, int scale) {
    Path2D path = new Path2D.Float();
    for (int at = 0; at < quad.length; at += 5) {
      float x = (quad[at] + Stamps.FOOT_X) * scale;
      float y = (Stamps.CELL - quad[at + 1] - Stamps.FOOT_Y) * scale;
      if (at == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    int bits = Float.floatToRawIntBits(quad[2]);
    pen.setColor(new Color(bits & 0xff, bits >> 8 & 0xff, bits >> 16 & 0xff, bits >>> 24 & 0xff));
    pen.fill(path);
  }

  private static BufferedImage parchment(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0xDC, 0xDD, 0xB0));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }
}
