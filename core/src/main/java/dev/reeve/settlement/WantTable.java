package dev.reeve.settlement;

import dev.reeve.model.Good;
import dev.reeve.model.Ruleset;
import java.util.Arrays;
import java.util.List;

/** What people need and delight in under a ruleset, by good: a part of a {@link Technology}. */
final class WantTable {

  /** Units per person and cycle, in the mean of the profiles by their shares. */
  final double[] need;

  /** Positions of the goods needed, by rank, the first rank first. */
  final int[][] ranks;

  /**
   * The same by claim, which is what people of one profile need of one rank: claims of the first
   * rank come first, one for each profile. Where there are no profiles, each rank is a claim.
   */
  final int[][] claims;

  /** Happiness per unit and person, 0 where a good is not wanted for itself. */
  final double[] happiness;

  /** Units per person and cycle at which one more adds nothing. */
  final double[] satiation;

  /** Goods that people delight in. */
  final int[] luxuries;

  /** Cycles of need to be kept in store. */
  final double[] reserve;

  WantTable(Ruleset rules, ProfileTable profiles) {
    List<Good> goods = rules.goods();
    need = ByPosition.doubles(goods, rules::need);
    ranks =
        goods.stream()
            .filter(rules::needed)
            .map(Good::rank)
            .distinct()
            .sorted()
            .map(rank -> neededAt(rules, rank))
            .toArray(int[][]::new);
    claims = profiles.count == 0 ? ranks : claims(profiles);
    happiness = ByPosition.doubles(goods, Good::happiness);
    satiation = ByPosition.doubles(goods, Good::satiation);
    luxuries = ByPosition.positive(happiness);
    reserve = ByPosition.doubles(goods, Good::reserve);
  }

  private static int[] neededAt(Ruleset rules, int rank) {
    return rules.goods().stream()
        .filter(good -> rules.needed(good) && good.rank() == rank)
        .mapToInt(good -> ByPosition.good(rules, good.id()))
        .toArray();
  }

  private int[][] claims(ProfileTable profiles) {
    return Arrays.stream(ranks)
        .flatMap(
            rank ->
                Arrays.stream(profiles.basket)
                    .map(basket -> Arrays.stream(rank).filter(g -> basket[g] > 0).toArray()))
        .toArray(int[][]::new);
  }

  /** Whether people delight in a good. */
  boolean wanted(int good) {
    return happiness[good] > 0;
  }
}
