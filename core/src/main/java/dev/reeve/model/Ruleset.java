package dev.reeve.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that a reeve knows of an economy. Immutable; ids are unique within their list, and
 * every id that is named exists.
 *
 * @param name shown to people
 * @param objective what is maximised once the needs are met
 * @param people who lives there
 * @param upkeep goods a student uses per cycle of education, by good id; finite, &ge; 0
 * @param corruption every overhead is multiplied by {@code 1 + corruption}; finite, &ge; 0
 * @param goods goods in the order shown to people
 * @param industries industries in the order shown to people
 * @param programs programs in the order shown to people
 * @param threats threats in the order shown to people
 * @param trade trade routes in the order shown to people
 * @param research fields of research in the order shown to people
 * @param seasons seasons in the order of the year, the first of which begins at cycle 0; empty
 *     where all cycles are alike
 * @param emissions side effects of work in the order shown to people
 */
public record Ruleset(
    String name,
    Objective objective,
    People people,
    Map<String, Double> upkeep,
    double corruption,
    List<Good> goods,
    List<Industry> industries,
    List<Program> programs,
    List<Threat> threats,
    List<TradeRoute> trade,
    List<ResearchField> research,
    List<Season> seasons,
    List<Emission> emissions) {

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a component is outside its range, an id stands twice, or an
   *     id is named that does not exist, or the year has more cycles than an {@code int} holds
   */
  public Ruleset {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(objective, "objective");
    upkeep = Require.amounts("education.upkeep", upkeep);
    Require.amount("corruption", corruption);
    goods = List.copyOf(goods);
    industries = List.copyOf(industries);
    programs = List.copyOf(programs);
    threats = List.copyOf(threats);
    trade = List.copyOf(trade);
    research = List.copyOf(research);
    seasons = List.copyOf(seasons);
    emissions = List.copyOf(emissions);

    Map<String, Integer> goodIds = Require.index("good", goods, Good::id);
    Map<String, Integer> industryIds = Require.index("industry", industries, Industry::id);
    Map<String, Integer> tierIds = Require.index("tier", people.tiers(), Tier::id);
    Require.index("program", programs, Program::id);
    Require.index("threat", threats, Threat::id);
    Require.index("trade", trade, TradeRoute::id);
    Require.index("research", research, ResearchField::id);
    Require.index("season", seasons, Season::id);
    Map<String, Integer> emissionIds = Require.index("emission", emissions, Emission::id);

    Require.known("education.upkeep", upkeep, goodIds);
    for (Tier tier : people.tiers()) {
      Require.known(
          "people.tiers." + tier.id() + ".productivity", tier.productivity(), industryIds);
    }
    for (Profile profile : people.profiles()) {
      Require.known("people.profiles." + profile.id() + ".need", profile.need(), goodIds);
    }
    for (Good good : goods) {
      Require.known("goods." + good.id() + ".overhead", good.overhead(), goodIds);
      if (objective == Objective.DIMINISHING
          && good.wanted()
          && good.satiation() == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "goods." + good.id() + ".satiation is missing; objective diminishing needs it");
      }
    }
    for (Industry industry : industries) {
      String at = "industries." + industry.id();
      Require.known(at + ".output", industry.output(), goodIds);
      Require.known(at + ".input", industry.input(), goodIds);
      Require.known(at + ".capital", industry.capital(), goodIds);
      Require.known(at + ".emission", industry.emission(), emissionIds);
      Require.known(at + ".absorption", industry.absorption(), emissionIds);
      industry.scale().keySet().forEach(good -> Require.known(at + ".scale", good, goodIds));
      for (String good : industry.capital().keySet()) {
        if (goods.get(goodIds.get(good)).perish() == 1) {
          throw new IllegalArgumentException(
              at + ".capital names '" + good + "', which cannot be stored: its perish is 1");
        }
      }
      industry.skill().ifPresent(tier -> Require.known(at + ".skill", tier, tierIds));
      if (industry.education() >= people.lifespan()) {
        throw new IllegalArgumentException(
            at + ".education is " + industry.education() + "; it must be < people.lifespan");
      }
    }
    for (Program program : programs) {
      Require.known("programs." + program.id() + ".requires", program.requires(), goodIds);
    }
    for (Threat threat : threats) {
      String at = "threats." + threat.id();
      Require.known(at + ".takes", threat.takes(), goodIds);
      threat.industry().ifPresent(id -> Require.known(at + ".industry", id, industryIds));
      Require.known(at + ".mitigation", threat.mitigation(), goodIds);
    }
    for (TradeRoute route : trade) {
      Require.known("trade." + route.id() + ".give", route.give(), goodIds);
      Require.known("trade." + route.id() + ".get", route.get(), goodIds);
    }
    for (ResearchField field : research) {
      Require.known("research." + field.id() + ".industry", field.industry(), industryIds);
      Require.known("research." + field.id() + ".worker", field.worker(), industryIds);
    }
    for (Season season : seasons) {
      Require.known("seasons." + season.id() + ".yield", season.yield(), industryIds);
    }
    Year.check(seasons);
  }

  /**
   * Rules of an economy whose work has no side effects.
   *
   * @param name shown to people
   * @param objective what is maximised once the needs are met
   * @param people who lives there
   * @param upkeep goods a student uses per cycle of education, by good id; finite, &ge; 0
   * @param corruption every overhead is multiplied by {@code 1 + corruption}; finite, &ge; 0
   * @param goods goods in the order shown to people
   * @param industries industries in the order shown to people
   * @param programs programs in the order shown to people
   * @param threats threats in the order shown to people
   * @param trade trade routes in the order shown to people
   * @param research fields of research in the order shown to people
   * @param seasons seasons in the order of the year; empty where all cycles are alike
   * @throws IllegalArgumentException if an argument is outside its range, an id stands twice, or an
   *     id is named that does not exist
   */
  public Ruleset(
      String name,
      Objective objective,
      People people,
      Map<String, Double> upkeep,
      double corruption,
      List<Good> goods,
      List<Industry> industries,
      List<Program> programs,
      List<Threat> threats,
      List<TradeRoute> trade,
      List<ResearchField> research,
      List<Season> seasons) {
    this(
        name,
        objective,
        people,
        upkeep,
        corruption,
        goods,
        industries,
        programs,
        threats,
        trade,
        research,
        seasons,
        List.of());
  }

  /**
   * Rules of an economy in which all cycles are alike.
   *
   * @param name shown to people
   * @param objective what is maximised once the needs are met
   * @param people who lives there
   * @param upkeep goods a student uses per cycle of education, by good id; finite, &ge; 0
   * @param corruption every overhead is multiplied by {@code 1 + corruption}; finite, &ge; 0
   * @param goods goods in the order shown to people
   * @param industries industries in the order shown to people
   * @param programs programs in the order shown to people
   * @param threats threats in the order shown to people
   * @param trade trade routes in the order shown to people
   * @param research fields of research in the order shown to people
   * @throws IllegalArgumentException if an argument is outside its range, an id stands twice, or an
   *     id is named that does not exist
   */
  public Ruleset(
      String name,
      Objective objective,
      People people,
      Map<String, Double> upkeep,
      double corruption,
      List<Good> goods,
      List<Industry> industries,
      List<Program> programs,
      List<Threat> threats,
      List<TradeRoute> trade,
      List<ResearchField> research) {
    this(
        name,
        objective,
        people,
        upkeep,
        corruption,
        goods,
        industries,
        programs,
        threats,
        trade,
        research,
        List.of());
  }

  /**
   * The good of that id.
   *
   * @param id a good's id
   * @return the good
   * @throws IllegalArgumentException if there is none
   */
  public Good good(String id) {
    return goods.stream()
        .filter(good -> good.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no good is called '" + id + "'"));
  }

  /**
   * The industry of that id.
   *
   * @param id an industry's id
   * @return the industry
   * @throws IllegalArgumentException if there is none
   */
  public Industry industry(String id) {
    return industries.stream()
        .filter(industry -> industry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no industry is called '" + id + "'"));
  }

  /**
   * Whether people of any kind need a good.
   *
   * @param good one of this ruleset's goods
   * @return true if one of the profiles or, where there are none, everybody does
   */
  public boolean needed(Good good) {
    return people.profiles().isEmpty()
        ? good.need() > 0
        : people.profiles().stream().anyMatch(profile -> profile.need(good) > 0);
  }

  /**
   * What people need of a good in the mean, each {@linkplain Profile profile} by its share.
   *
   * @param good one of this ruleset's goods
   * @return units per person and cycle, &ge; 0
   */
  public double need(Good good) {
    if (people.profiles().isEmpty()) {
      return good.need();
    }
    return people.profiles().stream()
        .mapToDouble(profile -> profile.share() * profile.need(good))
        .sum();
  }

  /**
   * What a fully working worker of an industry wears out in a cycle: its capital over the lifetimes
   * of the goods.
   *
   * @param industry one of this ruleset's industries
   * @return units by good id, in the order of the capital; &ge; 0
   */
  public Map<String, Double> wear(Industry industry) {
    Map<String, Double> wear = new LinkedHashMap<>();
    industry.capital().forEach((good, units) -> wear.put(good, units / good(good).lifetime()));
    return Collections.unmodifiableMap(wear);
  }

  /**
   * The level of skill that an industry asks.
   *
   * @param industry one of this ruleset's industries
   * @return a level, &ge; 0
   */
  public int askedLevel(Industry industry) {
    if (industry.skill().isEmpty()) {
      return people.lowestLevel();
    }
    return people.tiers().stream()
        .filter(tier -> tier.id().equals(industry.skill().get()))
        .findFirst()
        .orElseThrow()
        .level();
  }

  /**
   * Output of a tier's worker in an industry against one of the asked skill, φ of the model.
   *
   * @param tier one of this ruleset's tiers
   * @param industry one of this ruleset's industries
   * @return a factor, &ge; 0
   */
  public double productivity(Tier tier, Industry industry) {
    return people.productivity(tier, industry.id(), askedLevel(industry));
  }

  /**
   * Length of the year.
   *
   * @return cycles of all seasons together, &ge; 1; 1 without seasons
   */
  public int yearCycles() {
    return new Year(seasons).cycles();
  }

  /**
   * The season that a cycle lies in.
   *
   * @param cycle cycles since the beginning, the first is 0; &ge; 0
   * @return its season; empty without seasons
   * @throws IllegalArgumentException if the cycle is before the beginning
   */
  public Optional<Season> season(long cycle) {
    return new Year(seasons).season(cycle);
  }

  /**
   * What the season does to an industry's yield in a cycle.
   *
   * @param industry an industry's id
   * @param cycle cycles since the beginning, the first is 0; &ge; 0
   * @return a factor on the industry's output, &ge; 0; 1 without seasons
   * @throws IllegalArgumentException if there is no such industry or the cycle is before the
   *     beginning
   */
  public double seasonYield(String industry, long cycle) {
    String id = industry(industry).id();
    return season(cycle).map(season -> season.yieldOf(id)).orElse(1.0);
  }

  /**
   * What the seasons do to an industry's yield in the mean of a year.
   *
   * @param industry an industry's id
   * @return a factor on the industry's output, &ge; 0; 1 without seasons
   * @throws IllegalArgumentException if there is no such industry
   */
  public double meanYield(String industry) {
    return meanYield(industry(industry));
  }

  /**
   * What the seasons do to an industry's yield in the mean of a year.
   *
   * @param industry one of this ruleset's industries
   * @return a factor on the industry's output, &ge; 0; 1 without seasons
   */
  public double meanYield(Industry industry) {
    return new Year(seasons).meanYield(industry.id());
  }

  /**
   * The same rules with another objective.
   *
   * @param value what is maximised once the needs are met
   * @return a copy
   * @throws IllegalArgumentException if it is {@link Objective#DIMINISHING} and a wanted good has
   *     no satiation
   */
  public Ruleset withObjective(Objective value) {
    return with(value, people, goods, industries, emissions);
  }

  /**
   * The same rules with another happiness per unit of one good: what a player's slider moves.
   *
   * @param good id of the good
   * @param happiness happiness per unit and person; finite, &ge; 0
   * @return a copy
   * @throws IllegalArgumentException if there is no such good or the value is out of range
   */
  public Ruleset withHappiness(String good, double happiness) {
    Good changed = good(good).withHappiness(happiness);
    List<Good> copy = goods.stream().map(g -> g.id().equals(good) ? changed : g).toList();
    return with(objective, people, copy, industries, emissions);
  }

  /**
   * The same rules with other industries.
   *
   * @param value industries in the order shown to people
   * @return a copy
   * @throws IllegalArgumentException if an id stands twice or is named that does not exist
   */
  public Ruleset withIndustries(List<Industry> value) {
    return with(objective, people, goods, value, emissions);
  }

  /**
   * The same rules with other side effects: as they are, or weighed otherwise.
   *
   * @param value side effects in the order shown to people
   * @return a copy
   * @throws IllegalArgumentException if an id stands twice, or one is missing that an industry
   *     names
   */
  public Ruleset withEmissions(List<Emission> value) {
    return with(objective, people, goods, industries, value);
  }

  /**
   * The same rules for other people, such as another mix of profiles.
   *
   * @param value who lives there
   * @return a copy
   * @throws IllegalArgumentException if they name a good or an industry that does not exist, or do
   *     not live long enough for an education
   */
  public Ruleset withPeople(People value) {
    return with(objective, value, goods, industries, emissions);
  }

  private Ruleset with(
      Objective newObjective,
      People newPeople,
      List<Good> newGoods,
      List<Industry> newIndustries,
      List<Emission> newEmissions) {
    return new Ruleset(
        name,
        newObjective,
        newPeople,
        upkeep,
        corruption,
        newGoods,
        newIndustries,
        programs,
        threats,
        trade,
        research,
        seasons,
        newEmissions);
  }

  /**
   * Whether any work is unpleasant, so that it matters who does it.
   *
   * @return whether an industry has toil
   */
  public boolean toilsome() {
    return industries.stream().anyMatch(industry -> industry.toil() > 0);
  }

  /**
   * Whether what some industry uses up depends on how much it makes.
   *
   * @return whether an industry has a {@linkplain Industry#scale curve}
   */
  public boolean scaled() {
    return industries.stream().anyMatch(industry -> !industry.scale().isEmpty());
  }
}
