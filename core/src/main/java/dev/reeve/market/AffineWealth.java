package dev.reeve.market;

import java.util.Optional;

/**
 * Parameters of the affine wealth model, and what theory says of them.
 *
 * <p>In a step of length Δt people meet in random pairs. The stake is {@code √Δt · min(v_a, v_b)},
 * and {@code a} wins it with probability {@code ½ + ½ ζ √Δt (v_a - v_b)/m}, held to [0, 1]. Then
 * everyone is pulled to the mean: {@code w += χ Δt (μ - w)}. Exchange acts on wealth as a creditor
 * sees it, {@code v = w + κ/(1-κ) μ}, whose mean is {@code m = μ/(1-κ)}: whoever has nothing may
 * still stake what he can borrow.
 *
 * <p>Sources: B. M. Boghosian, A. Devitt-Lee, M. Johnson, J. Li, J. A. Marcq and H. Wang,
 * "Oligarchy as a phase transition: the effect of wealth-attained advantage in a Fokker-Planck
 * description of asset exchange", Physica A 476 (2017), arXiv:1511.00770, for χ and ζ; J. Li, B. M.
 * Boghosian and C. Li, "The affine wealth model", Physica A 516 (2019), arXiv:1604.02370, for κ.
 *
 * @param redistribution χ, the rate at which wealth is pulled to its mean; finite, &ge; 0
 * @param advantage ζ, how much wealth helps to win; finite, &ge; 0
 * @param debt κ, how much people can owe: {@code κ/(1-κ)} of the mean wealth; within [0, 1)
 * @param step Δt, within (0, 1], and {@code χ Δt <= 1}
 */
public record AffineWealth(double redistribution, double advantage, double debt, double step) {

  /** The part of the bound that is chosen: an oligarch's share goes up and down. */
  private static final double MARGIN = 0.25;

  /** A twentieth of the poorer one's wealth is staked. */
  private static final double LONGEST_CHOSEN = 0.0025;

  /** The most that is redistributed in a chosen step, and what a head start of ten means is. */
  private static final double SMALL = 0.01;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a component is outside its range
   */
  public AffineWealth {
    Require.amount("redistribution", redistribution);
    Require.amount("advantage", advantage);
    if (!(debt >= 0 && debt < 1)) {
      throw new IllegalArgumentException("debt is " + debt + "; it must be within [0, 1)");
    }
    if (!(step > 0 && step <= 1)) {
      throw new IllegalArgumentException("step is " + step + "; it must be within (0, 1]");
    }
    if (redistribution * step > 1) {
      throw new IllegalArgumentException(
          "redistribution is "
              + redistribution
              + " and step "
              + step
              + "; their product must be at most 1, or wealth is pulled beyond its mean (maybe a"
              + " shorter step)");
    }
  }

  /**
   * Parameters with a step {@linkplain #chooseStep chosen} for so many people.
   *
   * @param redistribution χ; finite, &ge; 0
   * @param advantage ζ; finite, &ge; 0
   * @param debt κ; within [0, 1)
   * @param people how many exchange; &ge; 1
   * @return the parameters
   * @throws IllegalArgumentException if one of them is outside its range
   */
  public static AffineWealth of(double redistribution, double advantage, double debt, int people) {
    return new AffineWealth(
        redistribution, advantage, debt, chooseStep(redistribution, advantage, people));
  }

  /**
   * A step that is short enough for so many people: a quarter of the {@linkplain #longestStep
   * bound}, and at most 0.0025, so that a twentieth of the poorer one's wealth is staked; at most a
   * hundredth of the wealth is redistributed in it, and a lead of ten times the mean decides no
   * exchange.
   *
   * @param redistribution χ; finite, &ge; 0
   * @param advantage ζ; finite, &ge; 0
   * @param people how many exchange; &ge; 1
   * @return Δt, within (0, 0.0025]
   * @throws IllegalArgumentException if an argument is outside its range
   */
  public static double chooseStep(double redistribution, double advantage, int people) {
    Require.amount("redistribution", redistribution);
    Require.amount("advantage", advantage);
    Require.people(people);
    double chosen =
        Math.min(
            Math.min(LONGEST_CHOSEN, MARGIN * bound(redistribution, advantage, people)),
            Math.min(SMALL / redistribution, SMALL / advantage / advantage));
    return Math.max(Double.MIN_NORMAL, chosen);
  }

  /**
   * The longest step in which an oligarch's exchanges with the others are won with the probability
   * that the model says, and not with one that is held to [0, 1]: the largest Δt with {@code ζ √Δt
   * N (1 - χ/ζ) <= 1}.
   *
   * @param people how many exchange, N; &ge; 1
   * @return Δt, &gt; 0; infinite where theory knows no oligarch
   * @throws IllegalArgumentException if nobody exchanges
   */
  public double longestStep(int people) {
    Require.people(people);
    return bound(redistribution, advantage, people);
  }

  /**
   * What is wrong with this step for so many people.
   *
   * @param people how many exchange; &ge; 1
   * @return what hides the theory's oligarch; empty where the step is within its bound
   * @throws IllegalArgumentException if nobody exchanges
   */
  public Optional<StepTooLong> warning(int people) {
    double longest = longestStep(people);
    return step > longest
        ? Optional.of(new StepTooLong(step, longest, people, theoryShare(people)))
        : Optional.empty();
  }

  /**
   * The share of all wealth that one person holds in the long run, where theory knows an oligarch:
   * {@code s = 1 - χ/ζ} of what is exchanged, which is {@code s/(1-κ) - κ/(1-κ)/N} of what there
   * is. Where others are in debt it may be more than all.
   *
   * @param people how many exchange, N; &ge; 1
   * @return a share; 0 where ζ &le; χ: there is no oligarch
   * @throws IllegalArgumentException if nobody exchanges
   */
  public double theoryShare(int people) {
    Require.people(people);
    double share = condensed(redistribution, advantage);
    return share == 0 ? 0 : (share - debt / people) / (1 - debt);
  }

  /** The most that anybody can owe, in means: {@code κ/(1-κ)}. */
  double credit() {
    return debt / (1 - debt);
  }

  /**
   * The same with another step.
   *
   * @param other Δt; within (0, 1], and {@code χ Δt <= 1}
   * @return the parameters
   * @throws IllegalArgumentException if the step is outside its range
   */
  public AffineWealth withStep(double other) {
    return new AffineWealth(redistribution, advantage, debt, other);
  }

  private static double bound(double redistribution, double advantage, int people) {
    double share = condensed(redistribution, advantage);
    if (share == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double root = 1 / (advantage * people * share);
    return Math.max(Double.MIN_NORMAL, root * root);
  }

  private static double condensed(double redistribution, double advantage) {
    return advantage > redistribution ? 1 - redistribution / advantage : 0;
  }
}
