package dev.reeve.demo.play;

import dev.reeve.settlement.Strength;
import dev.reeve.settlement.Temperament;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A game that can be played, as its file says it. What it is called and told as stands in the texts
 * under {@code scenario.<id>} and {@code scenario.<id>.text}.
 *
 * @param id its file's name without ending
 * @param kind what is played for
 * @param rules the ruleset, as a path among the assets or in a mod
 * @param villages who lives there; at least one; in a contest the player's, then the reeve's
 * @param cycles after how many the result is shown; 0: it goes on for ever
 * @param sandbox whether the player can bring raids, festivals and bad harvests
 * @param reforms whether the player can have somebody else decide in a village
 * @param blows what comes by itself
 * @param goal what a trial asks for
 * @param steps of a tour, in order; empty otherwise
 */
public record Scenario(
    String id,
    Kind kind,
    String rules,
    List<Setup> villages,
    int cycles,
    boolean sandbox,
    boolean reforms,
    List<Blow> blows,
    Optional<Goal> goal,
    List<Step> steps) {

  /** What is played for. */
  public enum Kind {
    /** Nothing but the joy of it. */
    SANDBOX,
    /** The happier village of two. */
    CONTEST,
    /** To understand, step by step. */
    TOUR,
    /** To come through. */
    TRIAL
  }

  /** Checks and copies. */
  public Scenario {
    Objects.requireNonNull(goal, "goal");
    villages = List.copyOf(villages);
    blows = List.copyOf(blows);
    steps = List.copyOf(steps);
    if (villages.isEmpty()) {
      throw new IllegalArgumentException("scenario '" + id + "' has no villages; it needs one");
    }
  }

  /** Whether there is anything to tell of wealth: somewhere it is owned, or may come to be. */
  public boolean wealth() {
    return reforms || villages.stream().anyMatch(village -> village.constitution().money());
  }

  /** The same with other villages, or with the same ones founded otherwise. */
  public Scenario with(List<Setup> others) {
    return new Scenario(id, kind, rules, others, cycles, sandbox, reforms, blows, goal, steps);
  }

  /**
   * One village as it is founded.
   *
   * @param name what it is called
   * @param layout which of the drawn layouts it has, &ge; 0
   * @param people founders, &ge; 1
   * @param most settlers come until so many live here; at most {@code people}: none come
   * @param seed its luck
   * @param strength how good its reeve is
   * @param temperament how much he puts by
   * @param weights factor on happiness by good
   * @param reserves cycles of need kept in store, by good
   * @param byHand whether the player staffs it alone
   * @param staff people by trade whom the player begins with; only by hand
   * @param constitution who decides
   */
  public record Setup(
      String name,
      int layout,
      int people,
      int most,
      long seed,
      Strength strength,
      Temperament temperament,
      Map<String, Double> weights,
      Map<String, Double> reserves,
      boolean byHand,
      Map<String, Integer> staff,
      Constitution constitution) {

    /** Copies. */
    public Setup {
      weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
      reserves = Collections.unmodifiableMap(new LinkedHashMap<>(reserves));
      staff = Collections.unmodifiableMap(new LinkedHashMap<>(staff));
    }

    /**
     * A village under a master, as its rules say.
     *
     * @param name what it is called
     * @param people founders, &ge; 1
     * @param most settlers come until so many live here
     * @param seed its luck
     */
    public static Setup of(String name, int people, int most, long seed) {
      return new Setup(
          name,
          0,
          people,
          most,
          seed,
          Strength.MASTER,
          Temperament.STEADY,
          Map.of(),
          Map.of(),
          false,
          Map.of(),
          Constitution.BUREAU);
    }
  }

  /**
   * Something that befalls a village as a cycle begins.
   *
   * @param deed what
   * @param what the threat, industry or program
   * @param strength against the usual, &ge; 0
   * @param cycle when first, &ge; 0
   * @param every then again after so many cycles; 0: once
   * @param growth the strength grows by this each time
   * @param village which, from 0; -1: all
   */
  public record Blow(
      Deed deed, String what, double strength, int cycle, int every, double growth, int village) {

    /** Strength in a cycle; 0 where it does not come. */
    public double at(long now) {
      long since = now - cycle;
      if (since < 0 || (every == 0 ? since > 0 : since % every != 0)) {
        return 0;
      }
      long times = every == 0 ? 0 : since / every;
      return strength + growth * times;
    }
  }

  /** What can befall a village at somebody's wish. */
  public enum Deed {
    /** A threat comes. */
    RAID,
    /** An industry yields more or less for a cycle. */
    HARVEST,
    /** A program is held for a cycle. */
    FESTIVAL
  }

  /**
   * What a trial asks for when its cycles are over.
   *
   * @param hunger at most so many person-cycles without food in all, &ge; 0
   * @param happiness at least so much on the mean of all cycles
   */
  public record Goal(double hunger, double happiness) {}

  /**
   * A step of the tour: one idea more. Its texts stand under {@code tour.<id>}.
   *
   * @param id its name
   * @param rules its ruleset
   * @param people who live there, &ge; 1
   * @param figures what the essay predicts
   * @param knob the number to turn
   */
  public record Step(
      String id, String rules, int people, List<Figure> figures, Optional<Knob> knob) {
    /** Copies. */
    public Step {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A predicted figure.
   *
   * @param of what: {@code share.<trade>}, {@code made.<good>}, {@code each.<good>}, {@code
   *     coverage.<good>}, {@code cost.<good>}, {@code lost.<threat>}, {@code happiness} or {@code
   *     idle}; see {@link Prediction}
   * @param value as predicted
   */
  public record Figure(String of, double value) {}

  /**
   * A number of the rules that the player can turn.
   *
   * @param path where it stands in the ruleset file, such as {@code industries.farmer.output.food}
   * @param least smallest value
   * @param most largest value
   * @param step from one value to the next, &gt; 0
   */
  public record Knob(String path, double least, double most, double step) {}
}
