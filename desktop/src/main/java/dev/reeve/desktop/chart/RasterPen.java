package dev.reeve.desktop.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws pixels, two for each unit of the sheet; it needs no screen. */
public final class RasterPen implements Pen {

  private static final int SCALE = 2;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Font serif;
  private final Font sans;

  /**
   * A sheet of parchment.
   *
   * @param width its width
   * @param height its height
   */
  public RasterPen(int width, int height) {
    image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(SCALE, SCALE);
    graphics.setColor(new Color(Look.PARCHMENT));
    graphics.fillRect(0, 0, width, height);
    serif = font("/fonts/EBGaramond12-Regular.ttf");
    sans = font("/fonts/Lato-Medium.ttf");
  }

  private static Font font(String resource) {
    try (InputStream in = RasterPen.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not among the assets of this build");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource + " is no font: " + e.getMessage(), e);
    }
  }

  @Override
  public void line(double[] x, double[] y, int ink, double width, double... dash) {
    float[] dashes = new float[dash.length];
    for (int i = 0; i < dash.length; i++) {
      dashes[i] = (float) dash[i];
    }
    graphics.setStroke(
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            dash.length == 0 ? null : dashes,
            0));
    graphics.setColor(new Color(ink));
    graphics.draw(path(x, y));
  }

  @Override
  public void area(double[] x, double[] y, int ink, double opacity) {
    Path2D path = path(x, y);
    path.closePath();
    Color solid = new Color(ink);
    graphics.setColor(
        new Color(
            solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * opacity)));
    graphics.fill(path);
  }

  private static Path2D path(double[] x, double[] y) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < x.length; i++) {
      if (i == 0) {
        path.moveTo(x[i], y[i]);
      } else {
        path.lineTo(x[i], y[i]);
      }
    }
    return path;
  }

  @Override
  public void text(double x, double y, String words, Face face, Anchor anchor, int ink) {
    graphics.setFont((face.serif ? serif : sans).deriveFont((float) face.size));
    graphics.setColor(new Color(ink));
    double width =
        graphics.getFont().getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    double shift =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    graphics.drawString(words, (float) (x - shift), (float) y);
  }

  /**
   * What has been drawn.
   *
   * @return a PNG file
   * @throws IOException if it cannot be encoded
   */
  public byte[] finish() throws IOException {
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this Java cannot write PNG");
    }
    return out.toByteArray();
  }
}
