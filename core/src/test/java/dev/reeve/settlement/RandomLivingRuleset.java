package dev.reeve.settlement;

import dev.reeve.model.Deposit;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.model.Threat;
import dev.reeve.plan.RandomVillage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random village with what only a living settlement feels: spoiling, reserves, luck, gestation,
 * seasons and discoveries, drawn from the village's seed.
 */
final class RandomLivingRuleset {

  private final Random random;
  private final Ruleset village;

  /** What stands in the industries is drawn apart, so that older villages stay what they were. */
  private final Random workshops;

  private RandomLivingRuleset(long seed) {
    village = RandomVillage.of(seed).rules();
    // A stream of its own: the village of a seed has used that seed's.
    random = new Random(~seed);
    workshops = new Random(31 * ~seed);
  }

  /** A village with some of everything. */
  static Ruleset of(long seed) {
    return new RandomLivingRuleset(seed).living();
  }

  /** A village in which every cycle is like the last: no luck, threat, hazard, season, research. */
  static Ruleset atRest(long seed) {
    return new RandomLivingRuleset(seed).resting();
  }

  /**
   * How many people to settle there: enough for whole people to come near to a plan's fractions.
   */
  static int people(long seed) {
    return 20 + new Random(~seed).nextInt(200);
  }

  private Ruleset living() {
    List<Industry> industries =
        village.industries().stream()
            .map(each -> industry(each, each.hazard(), random.nextBoolean() ? 0 : percent(40)))
            .toList();
    List<Threat> threats =
        village.threats().stream()
            .map(
                each ->
                    new Threat(
                        each.id(),
                        each.takes(),
                        each.amount(),
                        each.per(),
                        each.industry(),
                        each.chance(),
                        each.mitigation(),
                        random.nextBoolean() ? 0 : percent(100)))
            .toList();
    List<ResearchField> research = village.research().stream().map(this::field).toList();
    int seasons = random.nextBoolean() ? 0 : 2 + random.nextInt(3);
    List<Season> year = IntStream.range(0, seasons).mapToObj(this::season).toList();
    return withWorkshops(with(industries, threats, research, year));
  }

  private Ruleset resting() {
    List<Industry> industries =
        village.industries().stream().map(each -> industry(each, 0, 0)).toList();
    return with(industries, List.of(), List.of(), List.of());
  }

  private Ruleset with(
      List<Industry> industries,
      List<Threat> threats,
      List<ResearchField> research,
      List<Season> seasons) {
    People people = village.people();
    List<Good> goods = village.goods().stream().map(this::good).toList();
    return new Ruleset(
        village.name(),
        village.objective(),
        people,
        village.upkeep(),
        village.corruption(),
        goods,
        industries,
        village.programs(),
        threats,
        village.trade(),
        research,
        seasons);
  }

  private Good good(Good good) {
    return new Good(
        good.id(),
        good.need(),
        good.rank(),
        good.happiness(),
        good.satiation(),
        good.overhead(),
        switch (random.nextInt(5)) {
          case 0, 1 -> 0;
          case 2, 3 -> percent(10);
          default -> 1;
        },
        random.nextBoolean() ? Good.DEFAULT_RESERVE : random.nextInt(9) / 2.0);
  }

  private Industry industry(Industry industry, double hazard, double deviation) {
    return new Industry(
        industry.id(),
        industry.output(),
        industry.input(),
        industry.education(),
        industry.skill(),
        industry.sites(),
        hazard,
        deviation,
        Math.max(0, random.nextInt(6) - 3));
  }

  /** In one village of three something that keeps must stand in some of the industries. */
  private Ruleset withWorkshops(Ruleset rules) {
    List<Good> kept = rules.goods().stream().filter(good -> good.perish() < 1).toList();
    if (kept.isEmpty() || workshops.nextInt(3) > 0) {
      return rules;
    }
    String tool = kept.get(workshops.nextInt(kept.size())).id();
    double lifetime = 1 + workshops.nextInt(40);
    double most =
        rules.industries().stream()
            .mapToDouble(industry -> industry.output().getOrDefault(tool, 0.0))
            .max()
            .orElse(0);
    List<Good> goods =
        rules.goods().stream()
            .map(good -> good.id().equals(tool) ? good.withLifetime(lifetime) : good)
            .toList();
    List<Industry> industries =
        rules.industries().stream()
            .map(
                industry ->
                    workshops.nextBoolean()
                        ? industry
                        : industry.withCapital(Map.of(tool, most * workshops.nextDouble())))
            .map(industry -> workshops.nextInt(3) > 0 ? industry : withDeposit(industry))
            .toList();
    return with(rules, goods, industries);
  }

  /** Land that is soon dug out, or never is. */
  private Industry withDeposit(Industry industry) {
    double made = industry.output().values().stream().mapToDouble(Double::doubleValue).sum();
    double units = made * (1 + workshops.nextInt(1000));
    double regrowth = workshops.nextBoolean() ? 0 : made * workshops.nextInt(20);
    double decline = workshops.nextBoolean() ? 0 : workshops.nextDouble();
    return units > 0
        ? industry.withDeposit(Optional.of(new Deposit(units, decline, regrowth)))
        : industry;
  }

  /** Some villages grow for ever, some to a number. */
  private People growing(People people) {
    double growth = workshops.nextInt(3) > 0 ? 0 : workshops.nextInt(30) / 1000.0;
    double most = workshops.nextBoolean() ? Double.POSITIVE_INFINITY : workshops.nextInt(300);
    return new People(
        people.lifespan(), people.tiers(), people.overSkill(), people.underSkill(), growth, most);
  }

  private Ruleset with(Ruleset rules, List<Good> goods, List<Industry> industries) {
    return new Ruleset(
        rules.name(),
        rules.objective(),
        growing(rules.people()),
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

  private ResearchField field(ResearchField field) {
    return new ResearchField(
        field.id(),
        field.industry(),
        field.worker(),
        field.share(),
        random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : 1 + random.nextInt(200),
        1 + percent(50),
        percent(20),
        random.nextBoolean() ? ResearchField.On.OUTPUT : ResearchField.On.HAPPINESS);
  }

  private Season season(int s) {
    Map<String, Double> yield = new LinkedHashMap<>();
    for (Industry industry : village.industries()) {
      if (random.nextInt(3) == 0) {
        yield.put(industry.id(), 0.2 + percent(160));
      }
    }
    return new Season("season" + s, 1 + random.nextInt(3), yield);
  }

  /** Up to so many hundredths. */
  private double percent(int most) {
    return random.nextInt(most + 1) / 100.0;
  }
}
