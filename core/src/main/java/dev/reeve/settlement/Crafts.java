package dev.reeve.settlement;

/**
 * What each person makes of each trade, against the trade as it was at the founding; 0: he has not
 * learned it; negative: he has learned it in part, but for so many cycles of schooling.
 *
 * <p>The people of a trade stand side by side, as it is by trade that a tick asks.
 */
final class Crafts {

  private final int trades;

  /** People that there is room for. */
  private final int room;

  /** {@code [trade * room + person]}. */
  private final double[] crafts;

  Crafts(int trades, int room) {
    this.trades = trades;
    this.room = room;
    crafts = new double[trades * room];
  }

  int trades() {
    return trades;
  }

  double get(int person, int trade) {
    return crafts[trade * room + person];
  }

  void set(int person, int trade, double craft) {
    crafts[trade * room + person] = craft;
  }

  /** See {@link State#fetch}. */
  double fetch(int trade) {
    double sum = 0;
    for (int i = 0; i < room; i += State.DOUBLES_A_LINE) {
      sum += crafts[trade * room + i];
    }
    return sum;
  }

  /** Somebody knows nothing. */
  void clear(int person) {
    for (int trade = 0; trade < trades; trade++) {
      set(person, trade, 0);
    }
  }

  /** The same with room for more people, or for fewer. */
  Crafts withRoom(int people) {
    Crafts copy = new Crafts(trades, people);
    for (int trade = 0; trade < trades; trade++) {
      System.arraycopy(crafts, trade * room, copy.crafts, trade * people, Math.min(room, people));
    }
    return copy;
  }

  /** The same of other trades, by the number that each had; -1: it is new. */
  Crafts renumbered(int[] before) {
    Crafts copy = new Crafts(before.length, room);
    for (int trade = 0; trade < before.length; trade++) {
      if (before[trade] >= 0) {
        System.arraycopy(crafts, before[trade] * room, copy.crafts, trade * room, room);
      }
    }
    return copy;
  }

  /** A save has them person by person. */
  void archive(Archive archive) {
    double[] byPerson = new double[crafts.length];
    for (int i = 0; i < byPerson.length && !archive.reads(); i++) {
      byPerson[i] = get(i / trades, i % trades);
    }
    archive.numbers("craft", byPerson);
    for (int i = 0; i < byPerson.length && archive.reads(); i++) {
      set(i / trades, i % trades, byPerson[i]);
    }
  }
}
