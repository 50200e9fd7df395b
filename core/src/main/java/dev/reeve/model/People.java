package dev.reeve.model;

import java.util.List;

/**
 * Who lives in a settlement.
 *
 * @param lifespan cycles a person lives; &gt; 0, infinite where education costs no working time
 * @param tiers tiers of skill in the order shown to people; at least one, shares sum to 1 within
 *     1e-9
 * @param overSkill productivity gained per level above what a job asks; finite, &ge; 0
 * @param underSkill productivity lost per level below what a job asks; finite, &ge; 0
 * @param growth share of the people who come of age in a cycle beyond those who follow the dead;
 *     finite, &ge; 0
 * @param most people beyond whom nobody comes of age but for the dead; &ge; 0, infinite where there
 *     is always room
 * @param profiles kinds of people by what they need, in the order shown to people; their shares sum
 *     to 1 within 1e-9; empty where all need alike
 */
public record People(
    double lifespan,
    List<Tier> tiers,
    double overSkill,
    double underSkill,
    double growth,
    double most,
    List<Profile> profiles) {

  /** Productivity gained or lost per level of skill where a ruleset does not say. */
  public static final double DEFAULT_SKILL_STEP = 0.25;

  /** One tier of interchangeable workers whose education costs no working time. */
  public static final People INTERCHANGEABLE =
      new People(
          Double.POSITIVE_INFINITY, List.of(Tier.WORKER), DEFAULT_SKILL_STEP, DEFAULT_SKILL_STEP);

  private static final double SHARE_TOLERANCE = 1e-9;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public People {
    Require.positive("people.lifespan", lifespan);
    tiers = List.copyOf(tiers);
    Require.index("tier", tiers, Tier::id);
    requireWhole("tiers", tiers.stream().mapToDouble(Tier::share).sum());
    Require.amount("people.overSkill", overSkill);
    Require.amount("people.underSkill", underSkill);
    Require.amount("people.growth", growth);
    Require.limit("people.most", most);
    profiles = List.copyOf(profiles);
    Require.index("profile", profiles, Profile::id);
    if (!profiles.isEmpty()) {
      requireWhole("profiles", profiles.stream().mapToDouble(Profile::share).sum());
    }
  }

  private static void requireWhole(String what, double sum) {
    if (!(Math.abs(sum - 1) <= SHARE_TOLERANCE)) {
      throw new IllegalArgumentException(
          "the shares of people." + what + " sum to " + sum + "; they must sum to 1");
    }
  }

  /**
   * People who all need alike.
   *
   * @param lifespan cycles a person lives; &gt; 0, infinite where education costs no working time
   * @param tiers tiers of skill in the order shown to people; at least one, shares sum to 1
   * @param overSkill productivity gained per level above what a job asks; finite, &ge; 0
   * @param underSkill productivity lost per level below what a job asks; finite, &ge; 0
   * @param growth share of the people who come of age in a cycle beyond those who follow the dead;
   *     finite, &ge; 0
   * @param most people beyond whom nobody comes of age but for the dead; &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public People(
      double lifespan,
      List<Tier> tiers,
      double overSkill,
      double underSkill,
      double growth,
      double most) {
    this(lifespan, tiers, overSkill, underSkill, growth, most, List.of());
  }

  /**
   * People who stay as many as they are.
   *
   * @param lifespan cycles a person lives; &gt; 0, infinite where education costs no working time
   * @param tiers tiers of skill in the order shown to people; at least one, shares sum to 1
   * @param overSkill productivity gained per level above what a job asks; finite, &ge; 0
   * @param underSkill productivity lost per level below what a job asks; finite, &ge; 0
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public People(double lifespan, List<Tier> tiers, double overSkill, double underSkill) {
    this(lifespan, tiers, overSkill, underSkill, 0, Double.POSITIVE_INFINITY);
  }

  /**
   * The same people as other kinds.
   *
   * @param kinds kinds of people by what they need; empty where all need alike
   * @return a copy
   * @throws IllegalArgumentException if an id stands twice or the shares do not sum to 1
   */
  public People withProfiles(List<Profile> kinds) {
    return new People(lifespan, tiers, overSkill, underSkill, growth, most, kinds);
  }

  /**
   * The level of the least skilled tier.
   *
   * @return the lowest level, &ge; 0
   */
  public int lowestLevel() {
    return tiers.stream().mapToInt(Tier::level).min().orElseThrow();
  }

  /**
   * Share of a life that is worked in a trade, σ of the model: {@code (L - e) / L}, and with a
   * hazard {@code (1 - (1 - h)^(L - e)) / (h L)}; 1 without a lifespan.
   *
   * @param education cycles spent learning, {@code e}; within [0, lifespan)
   * @param hazard chance of death per working cycle, {@code h}; within [0, 1]
   * @return the working share, within (0, 1]
   */
  public double workingShare(double education, double hazard) {
    if (lifespan == Double.POSITIVE_INFINITY) {
      return 1;
    }
    double working = lifespan - education;
    if (hazard == 0) {
      return working / lifespan;
    }
    // 1 - (1 - h)^n, kept exact for a small hazard.
    double dead = hazard == 1 ? 1 : -Math.expm1(working * Math.log1p(-hazard));
    return dead / (hazard * lifespan);
  }

  /**
   * Share of a life that is spent learning a trade, {@code e / L}; 0 without a lifespan.
   *
   * @param education cycles spent learning, {@code e}; &ge; 0
   * @return the learning share, within [0, 1)
   */
  public double learningShare(double education) {
    return lifespan == Double.POSITIVE_INFINITY ? 0 : education / lifespan;
  }

  /**
   * Output of a tier's worker against one of the asked skill, φ of the model: {@code 1 + overSkill
   * d} for {@code d} levels above what the job asks, {@code max(0, 1 + underSkill d)} below, unless
   * the tier's own table says otherwise.
   *
   * @param tier the worker's tier
   * @param industry the industry's id
   * @param askedLevel the level that the industry asks
   * @return a factor, &ge; 0
   */
  public double productivity(Tier tier, String industry, int askedLevel) {
    Double own = tier.productivity().get(industry);
    if (own != null) {
      return own;
    }
    int d = tier.level() - askedLevel;
    return d >= 0 ? 1 + overSkill * d : Math.max(0, 1 + underSkill * d);
  }
}
