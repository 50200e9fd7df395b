package dev.reeve.demo.map;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.FloatArray;
import dev.reeve.demo.art.Ink;
import dev.reeve.demo.art.Noise;
import dev.reeve.demo.art.Outline;
import dev.reeve.demo.art.Palette;
import dev.reeve.demo.art.Trade;
import java.util.List;

/** Draws the ground: meadow, relief, water, roads, yards and bridges. */
final class Landscape {
  private static final float PEN = 1.1f;

  /** Square map units for a patch of other grass, and for a tuft. */
  private static final float PATCH = 32000;

  private static final float TUFT = 2300;

  /** Between two corners of the land's edge. */
  private static final float TEAR = 220;

  /** How far beyond the edge nothing is to be seen, from the middle. */
  private static final float BEYOND = 1.7f;

  private final Ink ink;
  private final ValleyMap valley;
  private final Rectangle bounds;

  Landscape(Ink ink, ValleyMap valley) {
    this.ink = ink;
    this.valley = valley;
    bounds = valley.bounds();
  }

  void draw() {
    Outline land = edge();
    meadow(land);
    new Relief(ink).draw(valley.terrain());
    new Streams(ink).draw(valley.waters());
    roads();
    valley.villages().forEach(this::yards);
    valley.bridges().forEach(this::bridge);
    grass();
    margin(land);
  }

  /** The land's torn edge. */
  private Outline edge() {
    float reach = ValleyMap.FRINGE * 0.78f;
    float west = bounds.x - reach;
    float east = bounds.x + bounds.width + reach;
    float south = bounds.y - reach;
    float north = bounds.y + bounds.height + reach;
    FloatArray points = new FloatArray();
    for (float x = west; x < east; x += TEAR) {
      torn(points, x, south);
    }
    for (float y = south; y < north; y += TEAR) {
      torn(points, east, y);
    }
    for (float x = east; x > west; x -= TEAR) {
      torn(points, x, north);
    }
    for (float y = north; y > south; y -= TEAR) {
      torn(points, west, y);
    }
    return Outline.polygon(points.toArray()).smooth().rough(12, 60, 31);
  }

  private static void torn(FloatArray points, float x, float y) {
    int i = points.size;
    points.add(x + 30 * Noise.smooth(i * 0.45f, 1, 33), y + 30 * Noise.smooth(i * 0.45f, 2, 33));
  }

  /** Covers what was drawn beyond the land's edge, and draws the edge. */
  private void margin(Outline land) {
    float middleX = bounds.x + bounds.width / 2;
    float middleY = bounds.y + bounds.height / 2;
    ink.with(Palette.PARCHMENT);
    for (int i = 0; i < land.size(); i++) {
      ink.quad(
          land.x(i),
          land.y(i),
          land.x(i + 1),
          land.y(i + 1),
          middleX + BEYOND * (land.x(i + 1) - middleX),
          middleY + BEYOND * (land.y(i + 1) - middleY),
          middleX + BEYOND * (land.x(i) - middleX),
          middleY + BEYOND * (land.y(i) - middleY));
    }
    ink.with(Palette.INK, 0.75f).broken(land, 1.4f);
    ink.with(Palette.INK, 0.35f).broken(land.moved(5, -5), 0.9f);
  }

  private void meadow(Outline land) {
    ink.with(Palette.MEADOW, 0.9f).fill(land);
    int patches = (int) (bounds.width * bounds.height / PATCH);
    for (int i = 0; i < patches; i++) {
      float x = bounds.x + bounds.width * Noise.hash(i, 1, 41);
      float y = bounds.y + bounds.height * Noise.hash(i, 2, 41);
      float r = 26 + 60 * Noise.hash(i, 3, 41);
      Color tone = i % 3 == 0 ? Palette.PARCHMENT : Palette.GREEN_GRASS;
      ink.with(tone, 0.16f).fill(Outline.ellipse(x, y, r * 1.7f, r * 0.7f).rough(9, 24, i));
    }
  }

  /** All edges first, so that roads open into each other. */
  private void roads() {
    List<Outline> ways =
        valley.lanes().stream().map(lane -> lane.line().smooth().rough(2.2f, 30, 61)).toList();
    for (int i = 0; i < ways.size(); i++) {
      ink.with(Palette.INK, 0.45f).stroke(ways.get(i), valley.lanes().get(i).width() + 1.6f);
    }
    for (int i = 0; i < ways.size(); i++) {
      ink.with(Palette.ROAD).stroke(ways.get(i), valley.lanes().get(i).width());
    }
    ink.with(Palette.SHADE, 0.9f);
    for (int i = 0; i < ways.size(); i++) {
      Outline way = ways.get(i);
      for (int p = 0; p < way.size(); p += 2) {
        float off = valley.lanes().get(i).width() * 0.3f * Noise.smooth(p, 2, 62);
        ink.line(way.x(p), way.y(p) + off, way.x(p) + 4, way.y(p) + off, 0.9f);
      }
    }
  }

  private void yards(VillageMap map) {
    yard(map.place(Trade.POTTER).ground(), Palette.YARD, 81);
    yard(map.place(Trade.SCHOLAR).ground(), Palette.ROAD, 82);
    yard(map.place(Trade.SOLDIER).ground(), Palette.YARD, 83);
    Outline school =
        Outline.ellipse(map.x + map.layout.schoolX(), map.y + map.layout.schoolY() - 12, 32, 21);
    ink.with(Palette.ROAD, 0.8f).fill(school.rough(2, 18, 86));
    Outline common = map.place(Trade.IDLE).ground().rough(4, 26, 84);
    ink.with(Palette.GREEN_GRASS).fill(common);
    ink.with(Palette.INK, 0.55f).broken(common, PEN);
  }

  private void yard(Outline shape, Color colour, int seed) {
    Outline yard = shape.smooth().rough(3, 24, seed);
    ink.with(colour, 0.92f).fill(yard);
    ink.with(Palette.INK, 0.6f).broken(yard, PEN);
    for (int i = 0; i < 60; i++) {
      float x = Noise.mix(shape.least(0), shape.most(0), Noise.hash(i, 1, seed));
      float y = Noise.mix(shape.least(1), shape.most(1), Noise.hash(i, 2, seed));
      if (shape.contains(x, y)) {
        ink.with(Palette.INK, 0.22f).line(x, y, x + 3.5f, y + 0.6f, 0.9f);
      }
    }
  }

  private void bridge(Bridge b) {
    float alongX = b.dx() * b.length() / 2;
    float alongY = b.dy() * b.length() / 2;
    float acrossX = -b.dy() * b.width() / 2;
    float acrossY = b.dx() * b.width() / 2;
    Outline deck =
        Outline.polygon(
            b.x() - alongX - acrossX,
            b.y() - alongY - acrossY,
            b.x() + alongX - acrossX,
            b.y() + alongY - acrossY,
            b.x() + alongX + acrossX,
            b.y() + alongY + acrossY,
            b.x() - alongX + acrossX,
            b.y() - alongY + acrossY);
    ink.with(Palette.INK, 0.2f).fill(deck.moved(3, -4));
    ink.with(Palette.TIMBER).fill(deck);
    ink.with(Palette.INK, 0.6f);
    int planks = Math.max(4, (int) (b.length() / 6));
    for (int i = 1; i < planks; i++) {
      float x = b.x() + alongX * (2f * i / planks - 1);
      float y = b.y() + alongY * (2f * i / planks - 1);
      ink.line(x - acrossX, y - acrossY, x + acrossX, y + acrossY, 0.9f);
    }
    ink.with(Palette.INK, 0.95f)
        .line(deck.x(0), deck.y(0), deck.x(1), deck.y(1), 1.8f)
        .line(deck.x(2), deck.y(2), deck.x(3), deck.y(3), 1.8f);
  }

  /** Tufts where nobody walks. */
  private void grass() {
    ink.with(Palette.INK, 0.38f);
    int tufts = (int) (bounds.width * bounds.height / TUFT);
    for (int i = 0; i < tufts; i++) {
      float x = bounds.x - 60 + (bounds.width + 120) * Noise.hash(i, 4, 43);
      float y = bounds.y - 60 + (bounds.height + 120) * Noise.hash(i, 5, 43);
      if (valley.wild(x, y, 3)) {
        ink.line(x, y, x - 1.6f, y + 4, 0.8f);
        ink.line(x + 1.4f, y, x + 1.5f, y + 5, 0.8f);
        ink.line(x + 2.8f, y, x + 4.6f, y + 3.6f, 0.8f);
      }
    }
  }
}
