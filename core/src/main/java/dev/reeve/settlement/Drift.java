package dev.reeve.settlement;

import dev.reeve.math.Inequality;
import dev.reeve.model.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who has had the unpleasant work and who the luxuries: any group left to itself drifts towards a
 * few with the pleasant work, and here it can be seen. Of each person it tells the mean per cycle
 * of what he has had, which fades to a third in {@link #MEMORY} cycles; a newcomer begins with the
 * mean of his tier. What is told stays the same whatever happens in the settlement then.
 */
public final class Drift {

  /** Cycles after which what somebody has had is forgotten to a third (1/e). */
  public static final double MEMORY = Burdens.MEMORY;

  private final List<Tier> tiers;
  private final int[] tier;
  private final double[] toil;
  private final double[] luxuries;

  private Drift(List<Tier> tiers, int[] tier, double[] toil, double[] luxuries) {
    this.tiers = tiers;
    this.tier = tier;
    this.toil = toil;
    this.luxuries = luxuries;
  }

  static Drift of(State s) {
    int slots = s.population.slots();
    int[] tier = new int[slots];
    double[] toil = new double[slots];
    double[] luxuries = new double[slots];
    for (int person = 0; person < slots; person++) {
      tier[person] = Post.VACANT;
      if (s.population.lives(person)) {
        tier[person] = s.population.tier(person);
        toil[person] = s.burdens.toil(person);
        luxuries[person] = s.burdens.luxuries(person);
      }
    }
    return new Drift(s.technology.rules.people().tiers(), tier, toil, luxuries);
  }

  /**
   * The tiers that somebody is of.
   *
   * @return ids, in the order of the rules
   */
  public List<String> tiers() {
    List<String> ids = new ArrayList<>();
    for (int k = 0; k < tiers.size(); k++) {
      int wanted = k;
      if (Arrays.stream(tier).anyMatch(of -> of == wanted)) {
        ids.add(tiers.get(k).id());
      }
    }
    return ids;
  }

  /**
   * The toil that somebody has had.
   *
   * @param person index of somebody who lives here
   * @return toil per cycle, in the unit of the rules, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double toil(int person) {
    return toil[living(person)];
  }

  /**
   * The luxuries that somebody has had.
   *
   * @param person index of somebody who lives here
   * @return luxuries per cycle, each at the happiness that the rules say of it, &ge; 0
   * @throws IndexOutOfBoundsException if there is no such person
   */
  public double luxuries(int person) {
    return luxuries[living(person)];
  }

  /**
   * How unequally toil is spread over all people.
   *
   * @return its inequality
   * @throws IllegalStateException if nobody lives here
   */
  public Inequality toil() {
    return inequality(toil, null);
  }

  /**
   * How unequally luxuries are spread over all people.
   *
   * @return their inequality
   * @throws IllegalStateException if nobody lives here
   */
  public Inequality luxuries() {
    return inequality(luxuries, null);
  }

  /**
   * How unequally toil is spread over the people of a tier, who could all do each other's work.
   *
   * @param tier id of a tier of the rules in force
   * @return its inequality
   * @throws IllegalArgumentException if there is no such tier
   * @throws IllegalStateException if nobody is of it
   */
  public Inequality toil(String tier) {
    return inequality(toil, tier);
  }

  /**
   * How unequally luxuries are spread over the people of a tier.
   *
   * @param tier id of a tier of the rules in force
   * @return their inequality
   * @throws IllegalArgumentException if there is no such tier
   * @throws IllegalStateException if nobody is of it
   */
  public Inequality luxuries(String tier) {
    return inequality(luxuries, tier);
  }

  /**
   * The toil of the people of a tier.
   *
   * @param tier id of a tier of the rules in force
   * @return their mean toil per cycle
   * @throws IllegalArgumentException if there is no such tier
   * @throws IllegalStateException if nobody is of it
   */
  public double meanToil(String tier) {
    return Arrays.stream(of(toil, tier)).average().orElseThrow();
  }

  /**
   * The luxuries of the people of a tier.
   *
   * @param tier id of a tier of the rules in force
   * @return their mean luxuries per cycle, in happiness
   * @throws IllegalArgumentException if there is no such tier
   * @throws IllegalStateException if nobody is of it
   */
  public double meanLuxuries(String tier) {
    return Arrays.stream(of(luxuries, tier)).average().orElseThrow();
  }

  private Inequality inequality(double[] amounts, String ofTier) {
    return Inequality.of(of(amounts, ofTier));
  }

  /** What the people of a tier have, or all people. */
  private double[] of(double[] amounts, String ofTier) {
    int wanted = ofTier == null ? Post.VACANT : index(ofTier);
    double[] found = new double[amounts.length];
    int count = 0;
    for (int person = 0; person < amounts.length; person++) {
      boolean lives = tier[person] != Post.VACANT;
      if (lives && (ofTier == null || tier[person] == wanted)) {
        found[count++] = amounts[person];
      }
    }
    if (count == 0) {
      throw new IllegalStateException(
          "nobody lives here" + (ofTier == null ? "" : " who is of tier '" + ofTier + "'"));
    }
    return Arrays.copyOf(found, count);
  }

  private int index(String id) {
    for (int k = 0; k < tiers.size(); k++) {
      if (tiers.get(k).id().equals(id)) {
        return k;
      }
    }
    throw new IllegalArgumentException("no tier is called '" + id + "'");
  }

  private int living(int person) {
    if (person < 0 || person >= tier.length || tier[person] == Post.VACANT) {
      throw new IndexOutOfBoundsException("person is " + person + "; nobody has that index");
    }
    return person;
  }
}
