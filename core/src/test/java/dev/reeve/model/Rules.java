package dev.reeve.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sound little ruleset, food and pots by farmers and potters, to which a test adds its own. */
final class Rules {

  private static final double NONE = Double.POSITIVE_INFINITY;

  private Objective objective = Objective.BALANCED;
  private People people = People.INTERCHANGEABLE;
  private Map<String, Double> upkeep = Map.of();
  private double corruption;
  private final List<Good> goods = new ArrayList<>();
  private final List<Industry> industries = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();
  private final List<Threat> threats = new ArrayList<>();
  private final List<TradeRoute> trade = new ArrayList<>();
  private final List<ResearchField> research = new ArrayList<>();
  private final List<Season> seasons = new ArrayList<>();

  Rules() {
    goods.add(new Good("food", 1, 1, 0, NONE, Map.of()));
    goods.add(new Good("pots", 0, 1, 1, NONE, Map.of()));
    industries.add(
        new Industry("farmer", Map.of("food", 10.0), Map.of(), 0, Optional.empty(), NONE, 0));
    industries.add(
        new Industry("potter", Map.of("pots", 10.0), Map.of(), 0, Optional.empty(), NONE, 0));
  }

  Rules objective(Objective value) {
    objective = value;
    return this;
  }

  Rules people(People value) {
    people = value;
    return this;
  }

  Rules upkeep(Map<String, Double> value) {
    upkeep = value;
    return this;
  }

  Rules corruption(double value) {
    corruption = value;
    return this;
  }

  Rules good(Good good) {
    goods.add(good);
    return this;
  }

  Rules industry(Industry industry) {
    industries.add(industry);
    return this;
  }

  Rules program(Program program) {
    programs.add(program);
    return this;
  }

  Rules threat(Threat threat) {
    threats.add(threat);
    return this;
  }

  Rules route(TradeRoute route) {
    trade.add(route);
    return this;
  }

  Rules field(ResearchField field) {
    research.add(field);
    return this;
  }

  Rules season(Season season) {
    seasons.add(season);
    return this;
  }

  Ruleset build() {
    return new Ruleset(
        "test",
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
        seasons);
  }
}
