package dev.reeve.settlement;

import java.util.ArrayList;
import java.util.List;

/**
 * People who finish learning a trade within some cycles, and so with one craft; founders stand in
 * that whose craft is 1.
 *
 * @param from the first such cycle
 * @param to the one after the last
 * @param craft what they make of it, against the founders
 */
record Vintage(int from, int to, double craft) {

  /** All vintages of a trade in a window, in order. */
  static List<Vintage> of(Foreseen foreseen, int industry) {
    List<Vintage> vintages = new ArrayList<>();
    int from = 0;
    double craft = 1;
    for (int t = 0; t < foreseen.cycles(); t++) {
      double now = foreseen.crafts()[t][industry];
      if (now != craft) {
        vintages.add(new Vintage(from, t, craft));
        from = t;
        craft = now;
      }
    }
    vintages.add(new Vintage(from, foreseen.cycles(), craft));
    return vintages;
  }
}
