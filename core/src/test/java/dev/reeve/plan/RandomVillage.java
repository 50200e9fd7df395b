package dev.reeve.plan;

import dev.reeve.model.Deposit;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A village with some of every feature of the format, drawn from a seed. Amounts have two digits,
 * so that ties and degenerate plans come up; in one village of four each good is counted in a unit
 * of its own, between a ten-thousandth and ten thousand.
 *
 * @param seed what it was drawn from
 * @param rules its ruleset
 * @param people how many live there, 1 to 10,000
 */
public record RandomVillage(long seed, Ruleset rules, double people) {

  /**
   * The village of a seed.
   *
   * @param seed any number
   */
  public static RandomVillage of(long seed) {
    RandomVillage drawn = new Draw(new Random(seed)).village(seed);
    return new RandomVillage(seed, withWorkshops(drawn.rules(), new Random(~seed)), drawn.people());
  }

  /**
   * In one village of four something must stand in some of the industries, and the land of some
   * runs low. Drawn apart, so that the other villages are what they are without.
   */
  private static Ruleset withWorkshops(Ruleset rules, Random random) {
    if (random.nextInt(4) > 0) {
      return rules;
    }
    int tool = random.nextInt(rules.goods().size());
    Good kiln = rules.goods().get(tool).withLifetime(1 + random.nextInt(5));
    List<Good> goods = new ArrayList<>(rules.goods());
    goods.set(tool, kiln);
    double most =
        rules.industries().stream()
            .mapToDouble(industry -> industry.output().getOrDefault(kiln.id(), 0.0))
            .max()
            .orElse(0);
    List<Industry> industries =
        rules.industries().stream()
            .map(
                industry ->
                    random.nextBoolean()
                        ? industry
                        : industry.withCapital(Map.of(kiln.id(), most * random.nextInt(20) / 20)))
            .map(industry -> random.nextInt(3) > 0 ? industry : withDeposit(industry, random))
            .toList();
    return new Ruleset(
        rules.name(),
        rules.objective(),
        rules.people(),
        rules.upkeep(),
        rules.corruption(),
        goods,
        industries,
        rules.programs(),
        rules.threats(),
        rules.trade(),
        rules.research(),
        rules.seasons());
  }

  /** Land that gives so many workers' output of a cycle. */
  private static Industry withDeposit(Industry industry, Random random) {
    double made = industry.output().values().stream().mapToDouble(Double::doubleValue).sum();
    double units = made * Math.rint(Math.pow(10, 4 * random.nextDouble()));
    return units > 0
        ? industry.withDeposit(Optional.of(new Deposit(units, random.nextInt(20) / 20.0, 0)))
        : industry;
  }

  /** One draw; the fields are what later amounts are in keeping with. */
  private static final class Draw {

    private final Random random;
    private final double people;
    private final double lifespan;
    private final List<Tier> tiers = new ArrayList<>();
    private final int goods;
    private final int makers;

    /** Units of a good that its worker makes in a cycle; what it is counted in goes in here. */
    private final double[] yield;

    /** The good that an industry makes, or none of them. */
    private final List<Integer> makes = new ArrayList<>();

    Draw(Random random) {
      this.random = random;
      people = chance(0.2) ? 1 : Math.rint(Math.pow(10, 4 * random.nextDouble()));
      lifespan = chance(0.6) ? between(20, 120) : Double.POSITIVE_INFINITY;
      goods = 1 + random.nextInt(8);
      boolean badlyScaled = chance(0.25);
      yield = new double[goods];
      for (int g = 0; g < goods; g++) {
        yield[g] = between(1, 20) * (badlyScaled ? Math.pow(10, random.nextInt(9) - 4) : 1);
        for (int maker = chance(0.07) ? 0 : chance(0.2) ? 2 : 1; maker > 0; maker--) {
          makes.add(g);
        }
      }
      if (chance(0.3)) {
        makes.add(goods);
      }
      makers = makes.size();
    }

    RandomVillage village(long seed) {
      drawTiers();
      Objective objective = chance(0.3) ? Objective.DIMINISHING : Objective.BALANCED;
      Ruleset rules =
          new Ruleset(
              "village " + seed,
              objective,
              new People(lifespan, tiers, step(), step()),
              chance(0.5) ? Map.of() : some(1, 0.5),
              chance(0.3) ? between(0, 0.5) : 0,
              list(goods, this::good),
              list(makers, this::industry),
              list(programs(), this::program),
              list(chance(0.6) || makers == 0 ? 0 : 1 + random.nextInt(3), this::threat),
              list(chance(0.6) || goods < 2 ? 0 : 1 + random.nextInt(3), this::route),
              list(chance(0.8) || makers < 2 ? 0 : 1 + random.nextInt(2), this::field),
              list(chance(0.8) ? 0 : 1 + random.nextInt(4), this::season));
      return new RandomVillage(seed, rules, people);
    }

    private void drawTiers() {
      int count = chance(0.5) ? 1 : 2 + random.nextInt(2);
      int left = 20;
      for (int k = 0; k < count; k++) {
        int twentieths = k == count - 1 ? left : random.nextInt(left + 1);
        left -= twentieths;
        Map<String, Double> own = new LinkedHashMap<>();
        for (int j = 0; count > 1 && j < makers; j++) {
          if (chance(0.1)) {
            own.put("industry" + j, random.nextInt(4) / 2.0);
          }
        }
        tiers.add(new Tier("tier" + k, twentieths / 20.0, random.nextInt(3), own));
      }
    }

    private Good good(int g) {
      double need = chance(0.4) ? yield[g] * between(0.01, chance(0.1) ? 0.9 : 0.15) : 0;
      boolean luxury = makes.contains(g) ? chance(0.5) : chance(0.1);
      double happiness = luxury ? between(0.1, 3) / yield[g] : 0;
      double satiation = between(0.01, 1) * yield[g];
      Map<String, Double> overhead = new LinkedHashMap<>();
      if (chance(0.3)) {
        overhead.putAll(some(2, 0.05 / yield[g]));
      }
      if (chance(0.02)) {
        overhead.put("good" + g, between(1, 2));
      }
      return new Good("good" + g, need, 1 + random.nextInt(3), happiness, satiation, overhead);
    }

    private Industry industry(int j) {
      int main = makes.get(j);
      Map<String, Double> output = new LinkedHashMap<>();
      Map<String, Double> input = new LinkedHashMap<>();
      if (main < goods) {
        output.put("good" + main, yield[main] * (chance(0.5) ? 1 : between(0.5, 1.5)));
        if (chance(0.15)) {
          some(1, 0.5).forEach(output::putIfAbsent);
        }
      }
      if (chance(0.5)) {
        // Mostly of goods that come earlier, so that most villages can live.
        int from = chance(0.8) ? random.nextInt(Math.min(main, goods - 1) + 1) : goods - 1;
        if (from != main || chance(0.1)) {
          input.put("good" + from, yield[from] * between(0.01, 0.5));
        }
      }
      double education =
          chance(0.5) ? 0 : between(0, 0.6) * (Double.isInfinite(lifespan) ? 50 : lifespan);
      return new Industry(
          "industry" + j,
          output,
          input,
          education,
          chance(0.5) ? Optional.empty() : Optional.of(pick(tiers).id()),
          chance(0.15) ? people * between(0, 0.3) : Double.POSITIVE_INFINITY,
          chance(0.2) ? between(0, 0.05) : 0);
    }

    /** Up to four; seldom many, for the reference tries every set of them. */
    private int programs() {
      return chance(0.6) ? 0 : 1 + Math.min(random.nextInt(4), random.nextInt(4));
    }

    private Program program(int p) {
      return new Program("program" + p, some(2, chance(0.1) ? 2 : 0.05), between(0, 0.3));
    }

    private Threat threat(int t) {
      Threat.Per per = pick(List.of(Threat.Per.values()));
      int taken = Math.min(goods - 1, makes.get(random.nextInt(makers)));
      double amount =
          switch (per) {
            case CYCLE -> people * yield[taken] * between(0, 0.05);
            case PERSON -> yield[taken] * between(0, 0.05);
            case WORKER -> yield[taken] * between(0, 0.3);
            case OUTPUT -> between(0, 0.5);
            case OVERHEAD -> between(0, 1);
          };
      Map<String, Double> mitigation = new LinkedHashMap<>();
      for (int services = random.nextInt(3); services > 0; services--) {
        int service = random.nextInt(goods);
        mitigation.put("good" + service, yield[taken] / yield[service] * between(0, 5));
      }
      return new Threat(
          "threat" + t,
          "good" + taken,
          amount,
          per,
          per == Threat.Per.WORKER
              ? Optional.of("industry" + random.nextInt(makers))
              : Optional.empty(),
          chance(0.5) ? 1 : between(0, 1),
          mitigation);
    }

    /** No round of trades gains: every rate is below what the goods' yields are to one another. */
    private TradeRoute route(int r) {
      int give = random.nextInt(goods);
      int get = (give + 1 + random.nextInt(goods - 1)) % goods;
      return new TradeRoute(
          "route" + r,
          "good" + give,
          "good" + get,
          yield[get] / yield[give] * between(0, 0.9),
          chance(0.7) ? people * yield[give] * between(0, 0.2) : Double.POSITIVE_INFINITY,
          chance(0.5) ? between(0, 0.3) / yield[give] : 0);
    }

    private ResearchField field(int f) {
      int improved = random.nextInt(makers);
      int researcher = (improved + 1 + random.nextInt(makers - 1)) % makers;
      return new ResearchField(
          "field" + f, "industry" + improved, "industry" + researcher, between(0, 0.3));
    }

    private Season season(int s) {
      Map<String, Double> factors = new LinkedHashMap<>();
      for (int j = 0; j < makers; j++) {
        if (chance(0.5)) {
          factors.put("industry" + j, between(0.5, 2));
        }
      }
      return new Season("season" + s, 1 + random.nextInt(4), factors);
    }

    /** Amounts of up to so many goods, at most that part of a worker's cycle each. */
    private Map<String, Double> some(int count, double part) {
      Map<String, Double> some = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        int g = random.nextInt(goods);
        some.put("good" + g, yield[g] * between(0, part));
      }
      return some;
    }

    private double step() {
      return chance(0.7) ? People.DEFAULT_SKILL_STEP : between(0, 1);
    }

    private boolean chance(double probability) {
      return random.nextDouble() < probability;
    }

    /** Two digits of a number in that range, and now and then exactly its lower end. */
    private double between(double low, double high) {
      double value = chance(0.03) ? low : low + (high - low) * random.nextDouble();
      double digit = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1e-3))) - 1);
      return Math.min(high, Math.max(low, Math.rint(value / digit) * digit));
    }

    private <T> T pick(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }

    private static <T> List<T> list(int count, IntFunction<T> of) {
      return IntStream.range(0, count).mapToObj(of).toList();
    }
  }
}
