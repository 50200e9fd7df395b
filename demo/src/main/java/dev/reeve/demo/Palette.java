package dev.reeve.demo;

import com.badlogic.gdx.graphics.Color;

/** The colours of the map and of the book; nothing is drawn in any other. */
final class Palette {
  static final Color INK = Color.valueOf("2B2420");
  static final Color PARCHMENT = Color.valueOf("F2E6CC");
  static final Color SHADE = Color.valueOf("D9C7A3");

  /** Alarm as text or under it: darker, for 4.5 : 1 on the page in deuteranopia as well. */
  static final Color ALARM_TEXT = Color.valueOf("B00E28");

  /** Good news as text: darker, for 4.5 : 1 on the page. */
  static final Color GOOD_NEWS_TEXT = Color.valueOf("27694D");

  static final Color FARMER = Color.valueOf("7A8B2E");
  static final Color DIGGER = Color.valueOf("B5652B");
  static final Color POTTER = Color.valueOf("C9963B");
  static final Color SCHOLAR = Color.valueOf("3F6C8F");
  static final Color SOLDIER = Color.valueOf("A63D40");
  static final Color FESTIVAL = Color.valueOf("8E5C93");
  static final Color OTHER = Color.valueOf("6B6257");

  /** A page of the book: parchment that has seen less sun than the map. */
  static final Color PAGE = Color.valueOf("F7EFDC");

  /** Ink thinned with water, for the second voice of a page; 5.6 : 1 on the page. */
  static final Color FADED_INK = Color.valueOf("675B4D");

  static final Color MEADOW = Color.valueOf("DCDDB0");
  static final Color GREEN_GRASS = Color.valueOf("C6CF92");
  static final Color PLOUGH = Color.valueOf("C7A678");
  static final Color CROP = Color.valueOf("A9B45C");
  static final Color RIPE = Color.valueOf("E2C878");
  static final Color CLAY = Color.valueOf("D39A68");
  static final Color CLAY_DEEP = Color.valueOf("B87A4A");
  static final Color WATER = Color.valueOf("A9C7CC");
  static final Color WOOD = Color.valueOf("9FAE74");
  static final Color ROAD = Color.valueOf("F1E5C8");
  static final Color YARD = Color.valueOf("EBDDB9");
  static final Color WALL = Color.valueOf("F6EDDA");
  static final Color STONE = Color.valueOf("D2CBBB");
  static final Color TIMBER = Color.valueOf("9C7449");
  static final Color THATCH = Color.valueOf("D9B96C");
  static final Color TILE = Color.valueOf("BC6A4A");
  static final Color SLATE = Color.valueOf("7F95A3");
  static final Color SKIN = Color.valueOf("F2D2AC");
  static final Color STRAW = Color.valueOf("EBCF73");
  static final Color STEEL = Color.valueOf("B9BFC2");

  private Palette() {}
}
