package dev.reeve.demo.art;

import com.badlogic.gdx.graphics.Color;

/** The colours of the map and of the book; nothing is drawn in any other. */
public final class Palette {
  public static final Color INK = Color.valueOf("2B2420");
  public static final Color PARCHMENT = Color.valueOf("F2E6CC");
  public static final Color SHADE = Color.valueOf("D9C7A3");

  /** Alarm as text or under it: darker, for 4.5 : 1 on the page in deuteranopia as well. */
  public static final Color ALARM_TEXT = Color.valueOf("B00E28");

  /** Good news as text: darker, for 4.5 : 1 on the page. */
  public static final Color GOOD_NEWS_TEXT = Color.valueOf("27694D");

  public static final Color FARMER = Color.valueOf("7A8B2E");
  public static final Color DIGGER = Color.valueOf("B5652B");
  public static final Color POTTER = Color.valueOf("C9963B");
  public static final Color SCHOLAR = Color.valueOf("3F6C8F");
  public static final Color SOLDIER = Color.valueOf("A63D40");
  public static final Color FESTIVAL = Color.valueOf("8E5C93");
  public static final Color OTHER = Color.valueOf("6B6257");

  /** A page of the book: parchment that has seen less sun than the map. */
  public static final Color PAGE = Color.valueOf("F7EFDC");

  /** Ink thinned with water, for the second voice of a page; 5.6 : 1 on the page. */
  public static final Color FADED_INK = Color.valueOf("675B4D");

  /** Parchment thin enough to see what lies under it, and that it must wait. */
  public static final Color VEIL = Color.valueOf("F2E6CC99");

  public static final Color MEADOW = Color.valueOf("DCDDB0");
  public static final Color GREEN_GRASS = Color.valueOf("C6CF92");
  public static final Color PLOUGH = Color.valueOf("C7A678");
  public static final Color CROP = Color.valueOf("A9B45C");
  public static final Color RIPE = Color.valueOf("E2C878");
  public static final Color CLAY = Color.valueOf("D39A68");
  public static final Color CLAY_DEEP = Color.valueOf("B87A4A");
  public static final Color WATER = Color.valueOf("A9C7CC");
  public static final Color WOOD = Color.valueOf("9FAE74");
  public static final Color ROAD = Color.valueOf("F1E5C8");
  public static final Color YARD = Color.valueOf("EBDDB9");
  public static final Color WALL = Color.valueOf("F6EDDA");
  public static final Color STONE = Color.valueOf("D2CBBB");
  public static final Color TIMBER = Color.valueOf("9C7449");
  public static final Color THATCH = Color.valueOf("D9B96C");
  public static final Color TILE = Color.valueOf("BC6A4A");
  public static final Color SLATE = Color.valueOf("7F95A3");
  public static final Color SKIN = Color.valueOf("F2D2AC");
  public static final Color STRAW = Color.valueOf("EBCF73");
  public static final Color STEEL = Color.valueOf("B9BFC2");

  public static final Color SNOW = Color.valueOf("FBFAF4");
  public static final Color RUSSET = Color.valueOf("CFA660");
  public static final Color SPRING_LEAF = Color.valueOf("B9C77A");
  public static final Color BLOSSOM = Color.valueOf("F3DDD6");
  public static final Color CANDLE = Color.valueOf("FFD98A");
  public static final Color EMBER = Color.valueOf("D9772F");

  private Palette() {}
}
