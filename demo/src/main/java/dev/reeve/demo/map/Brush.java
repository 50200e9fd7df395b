package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import dev.reeve.demo.art.FigureArt;
import dev.reeve.demo.art.Stamps;
import dev.reeve.demo.art.Token;

/** Puts pictures of people on the map. */
final class Brush {
  /** Map units for a unit of a figure's drawing, which makes them 18 to 20 high with their hats. */
  static final float SIZE = 1.1f;

  private static final float CELL = Stamps.CELL * SIZE;
  private static final float FOOT_X = Stamps.FOOT_X * SIZE;
  private static final float FOOT_Y = Stamps.FOOT_Y * SIZE;

  private Brush() {}

  /** How much of the next pictures is seen, within [0, 1]; the light of the day stays. */
  static void alpha(Batch batch, float share) {
    Color light = batch.getColor();
    batch.setColor(light.r, light.g, light.b, Math.max(0, share));
  }

  /** A figure with its feet at a point. */
  static void picture(Batch batch, TextureRegion picture, float x, float y, boolean west) {
    if (west) {
      batch.draw(picture, x + FOOT_X, y - FOOT_Y, -CELL, CELL);
    } else {
      batch.draw(picture, x - FOOT_X, y - FOOT_Y, CELL, CELL);
    }
  }

  /** A sign with its foot at a point. */
  static void token(Batch batch, Stamps stamps, Token token, float x, float y) {
    picture(batch, stamps.token(token), x, y, false);
  }

  /** The belt of a figure with its feet at a point, in the light of the day. */
  static void belt(Batch batch, TextureRegion white, int skill, float x, float y, boolean west) {
    Color belt = FigureArt.belt(skill);
    Color light = batch.getColor();
    float red = light.r;
    float green = light.g;
    float blue = light.b;
    float alpha = light.a;
    batch.setColor(red * belt.r, green * belt.g, blue * belt.b, alpha);
    float from = west ? -FigureArt.BELT_X - FigureArt.BELT_WIDTH : FigureArt.BELT_X;
    batch.draw(
        white,
        x + from * SIZE,
        y + FigureArt.BELT_Y * SIZE,
        FigureArt.BELT_WIDTH * SIZE,
        FigureArt.BELT_HEIGHT * SIZE);
    batch.setColor(red, green, blue, alpha);
  }
}
