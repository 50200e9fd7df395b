package dev.reeve.demo.art;

/**
 * What somebody owns, as coins over his head: one coin is an equal share of all there is, so that a
 * village shows as many coins as it has people, whoever holds them. A few are a stack, more of them
 * a heap on a board, whose size tells its worth.
 */
public final class CoinArt {
  /** How many coins each picture shows; whoever has a number between two is shown the lesser. */
  private static final int[] COINS = {
    1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 60, 75, 90, 110, 135, 165, 200, 250
  };

  /** From so large a part of a coin on it is shown. */
  private static final double SHOWN = 0.5;

  /** Coins that are balanced in a single stack. */
  private static final int STACK = 4;

  /** Coins from which a heap bears a pennant. */
  private static final int HOARD = 22;

  private static final float RADIUS = 3.7f;
  private static final float FLAT = 1.4f;
  private static final float THICK = 2.1f;
  private static final float PITCH = 6.8f;

  private CoinArt() {}

  /** How many pictures there are. */
  static int pictures() {
    return COINS.length;
  }

  /**
   * The picture for what somebody owns.
   *
   * @param shares what he owns, in equal shares of all there is
   * @return its number; -1: less than half a share is no coin
   */
  public static int picture(double shares) {
    if (!(shares >= SHOWN)) {
      return -1;
    }
    int picture = 0;
    while (picture + 1 < COINS.length && COINS[picture + 1] <= shares + SHOWN) {
      picture++;
    }
    return picture;
  }

  /** Draws a picture; the middle of its foot is at the origin. */
  static void draw(Ink ink, int picture) {
    int[] stacks = stacks(COINS[picture]);
    if (stacks.length > 1) {
      float half = PITCH * stacks.length / 2 + 1.5f;
      Outline board = Outline.rectangle(-half, -2, 2 * half, 1.8f);
      ink.with(Palette.TIMBER).fill(board).with(Palette.INK).stroke(board, 0.8f);
    }
    if (COINS[picture] >= HOARD) {
      pennant(ink, stacks[stacks.length / 2] * THICK);
    }
    float first = -PITCH * (stacks.length - 1) / 2f;
    for (int i = 0; i < stacks.length; i++) {
      stack(ink, first + PITCH * i, stacks[i]);
    }
  }

  /** How high each stack of a heap is: highest in the middle, and together all the coins. */
  static int[] stacks(int coins) {
    int count = coins <= STACK ? 1 : 2 * (int) Math.round(0.47 * Math.sqrt(coins)) + 1;
    double[] ideal = new double[count];
    double all = 0;
    for (int i = 0; i < count; i++) {
      double off = (i - (count - 1) / 2.0) / (count / 2.0 + 0.4);
      ideal[i] = 1 - off * off;
      all += ideal[i];
    }
    int[] stacks = new int[count];
    int left = coins;
    for (int i = 0; i < count; i++) {
      stacks[i] = (int) Math.floor(coins * ideal[i] / all);
      left -= stacks[i];
    }
    for (int step = 0; left > 0; step++) {
      int off = (step % count + 1) / 2;
      int place = count / 2 + (step % 2 == 0 ? off : -off);
      stacks[place]++;
      left--;
    }
    return stacks;
  }

  /** A pennant on a heap that cannot be overlooked. */
  private static void pennant(Ink ink, float foot) {
    Outline cloth =
        Outline.polygon(
            0.6f, foot + 13, 12, foot + 11, 8, foot + 8.6f, 12, foot + 6, 0.6f, foot + 5);
    ink.with(Palette.INK).line(0, foot, 0, foot + 14.6f, 1.8f);
    ink.with(Palette.SOLDIER).fill(cloth).with(Palette.INK).stroke(cloth, 0.9f);
  }

  private static void stack(Ink ink, float x, int coins) {
    float height = coins * THICK;
    ink.with(Palette.INK).fill(Outline.ellipse(x, 0, RADIUS + 0.5f, FLAT + 0.5f));
    ink.rectangle(x - RADIUS - 0.5f, 0, 2 * RADIUS + 1, height);
    ink.fill(Outline.ellipse(x, height, RADIUS + 0.5f, FLAT + 0.5f));
    ink.with(Palette.STRAW).fill(Outline.ellipse(x, 0.2f, RADIUS - 0.2f, FLAT - 0.1f));
    ink.rectangle(x - RADIUS + 0.2f, 0.2f, 2 * RADIUS - 0.4f, height - 0.2f);
    for (int i = 1; i < coins; i++) {
      Outline rim = Outline.arc(x, i * THICK, RADIUS - 0.2f, FLAT, 180, 360);
      ink.with(Palette.INK).stroke(rim, 0.6f);
    }
    ink.with(Palette.CANDLE).fill(Outline.ellipse(x, height, RADIUS - 0.2f, FLAT - 0.1f));
  }
}
