package dev.reeve.settlement;

import java.util.Arrays;

/**
 * What a game brings upon a settlement beside its own luck: threats, weather and feasts. What is
 * asked for between two ticks comes into force as the next one begins, and is over with its cycle.
 * By position in the ruleset.
 */
final class Interventions {

  /** Factors beyond this are no game any more: their products would leave the range of numbers. */
  static final double LARGEST = 1e6;

  /** Nothing is asked for. */
  private static final double NOTHING = Double.NaN;

  /** Strength of a threat that is to come, or {@link #NOTHING}. */
  private final double[] raid;

  /** Factor that a yield is to have, or {@link #NOTHING}. */
  private final double[] weather;

  /** Whether a program is to be held. */
  private final boolean[] feast;

  /** Whether anything is asked for that has not come into force. */
  private boolean asked;

  /** Factor on each yield in this cycle, and whether any is another than 1. */
  private final double[] yield;

  private boolean weathered;

  Interventions(Technology technology) {
    raid = new double[technology.threats.count];
    weather = new double[technology.industries];
    feast = new boolean[technology.programs.count];
    yield = new double[technology.industries];
    Arrays.fill(raid, NOTHING);
    Arrays.fill(weather, NOTHING);
    Arrays.fill(yield, 1);
  }

  /** See {@link State#fetch}. */
  double fetch() {
    return asked ? 1 : 0;
  }

  /** Factor on a yield in this cycle. */
  double weatherOn(int industry) {
    return weathered ? yield[industry] : 1;
  }

  void bring(int threat, double strength) {
    raid[threat] = strength;
    asked = true;
  }

  void weather(int industry, double factor) {
    weather[industry] = factor;
    asked = true;
  }

  void celebrate(int program) {
    feast[program] = true;
    asked = true;
  }

  /**
   * What was asked for comes into force, threats but for {@link #raid}.
   *
   * @return whether anything was asked for
   */
  boolean begin(State s) {
    if (s.cycleBegins()) {
      if (weathered) {
        Arrays.fill(yield, 1);
        weathered = false;
      }
      Arrays.fill(s.counts, s.at.feastTicks, s.at.feastTicks + feast.length, 0);
      s.yieldsChange();
    }
    if (!asked) {
      return false;
    }
    asked = false;
    for (int j = 0; j < yield.length; j++) {
      yield[j] = Double.isNaN(weather[j]) ? yield[j] : weather[j];
      weather[j] = NOTHING;
    }
    weathered = true;
    s.yieldsChange();
    int left = s.ticksPerCycle() - s.tickOfCycle();
    for (int p = 0; p < feast.length; p++) {
      if (feast[p] && s.counts[s.at.feastTicks + p] == 0) {
        s.counts[s.at.feastTicks + p] = s.counts[s.at.heldTicks + p] + left;
      }
      feast[p] = false;
    }
    return true;
  }

  /** Strength of a threat that was asked for and comes now, {@code NaN} where none was. */
  double raid(int threat) {
    double strength = raid[threat];
    raid[threat] = NOTHING;
    return strength;
  }

  /** Goes through its columns, which must be what a game may ask for. */
  void archive(State s, Archive archive) {
    archive.numbers("asked.raid", raid);
    archive.numbers("asked.weather", weather);
    archive.flags("asked.feast", feast);
    archive.numbers("weather", yield);
    archive.numbers("feastTicks", s.counts, s.at.feastTicks, feast.length);
    asked |= archive.reads();
    weathered |= archive.reads();
    check("asked.raid", raid, true, archive);
    check("asked.weather", weather, true, archive);
    check("weather", yield, false, archive);
  }

  private static void check(String name, double[] values, boolean optional, Archive archive) {
    for (double value : values) {
      boolean known = value >= 0 && value <= LARGEST;
      if (!known && !(optional && Double.isNaN(value))) {
        throw archive.refuse(
            name + " is " + value + "; it must be within [0, 1e6]" + (optional ? ", or NaN" : ""));
      }
    }
  }

  /** The same under other rules, given the old position of each new one. */
  Interventions renumbered(Technology next, int[] threats, int[] industries, int[] programs) {
    Interventions copy = new Interventions(next);
    for (int t = 0; t < threats.length; t++) {
      copy.raid[t] = threats[t] < 0 ? NOTHING : raid[threats[t]];
    }
    for (int j = 0; j < industries.length; j++) {
      copy.weather[j] = industries[j] < 0 ? NOTHING : weather[industries[j]];
      copy.yield[j] = industries[j] < 0 ? 1 : yield[industries[j]];
    }
    for (int p = 0; p < programs.length; p++) {
      copy.feast[p] = programs[p] >= 0 && feast[programs[p]];
    }
    copy.asked = asked;
    copy.weathered = weathered;
    return copy;
  }
}
