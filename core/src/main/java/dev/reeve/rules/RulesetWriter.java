package dev.reeve.rules;

import dev.reeve.model.Deposit;
import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.People;
import dev.reeve.model.Profile;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Season;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The canonical text of a ruleset: every key in the order of the table, what is default left out.
 */
final class RulesetWriter {

  private final Shape.Fields fields;
  private final Map<String, Object> object = new LinkedHashMap<>();

  private RulesetWriter(Shape.Fields fields) {
    this.fields = fields;
  }

  static String text(Ruleset rules) {
    RulesetWriter file = new RulesetWriter(Format.RULESET);
    file.number(Format.FORMAT, Format.VERSION);
    file.object.put("name", rules.name());
    file.word("objective", Format.word(rules.objective()));
    file.number("corruption", rules.corruption());
    file.map("people", people(rules.people()));
    file.map("education", education(rules.upkeep()));
    file.entries("goods", rules.goods(), Good::id, RulesetWriter::good);
    file.entries("industries", rules.industries(), Industry::id, RulesetWriter::industry);
    file.entries("programs", rules.programs(), Program::id, RulesetWriter::program);
    file.entries("threats", rules.threats(), Threat::id, RulesetWriter::threat);
    file.entries("trade", rules.trade(), TradeRoute::id, RulesetWriter::route);
    file.entries("research", rules.research(), ResearchField::id, RulesetWriter::field);
    file.entries("seasons", rules.seasons(), Season::id, RulesetWriter::season);
    file.entries("emissions", rules.emissions(), Emission::id, RulesetWriter::emission);
    return JsonText.of(file.object);
  }

  private static Map<String, Object> people(People people) {
    RulesetWriter part = new RulesetWriter(Format.PEOPLE);
    part.number("lifespan", people.lifespan());
    if (!people.tiers().equals(List.of(Tier.WORKER))) {
      part.entries("tiers", people.tiers(), Tier::id, RulesetWriter::tier);
    }
    part.number("overSkill", people.overSkill());
    part.number("underSkill", people.underSkill());
    part.number("growth", people.growth());
    part.number("most", people.most());
    part.entries("profiles", people.profiles(), Profile::id, RulesetWriter::profile);
    return part.object;
  }

  private static Map<String, Object> profile(Profile profile) {
    RulesetWriter part = new RulesetWriter(Format.PROFILE);
    part.number("share", profile.share());
    part.map("need", profile.need());
    return part.object;
  }

  private static Map<String, Object> tier(Tier tier) {
    RulesetWriter part = new RulesetWriter(Format.TIER);
    part.number("share", tier.share());
    part.number("level", tier.level());
    part.map("productivity", tier.productivity());
    return part.object;
  }

  private static Map<String, Object> education(Map<String, Double> upkeep) {
    RulesetWriter part = new RulesetWriter(Format.EDUCATION);
    part.map("upkeep", upkeep);
    return part.object;
  }

  private static Map<String, Object> good(Good good) {
    RulesetWriter part = new RulesetWriter(Format.GOOD);
    part.number("need", good.need());
    part.number("rank", good.rank());
    part.number("happiness", good.happiness());
    part.number("satiation", good.satiation());
    part.map("overhead", good.overhead());
    part.number("perish", good.perish());
    part.number("reserve", good.reserve());
    part.number("lifetime", good.lifetime());
    return part.object;
  }

  private static Map<String, Object> industry(Industry industry) {
    RulesetWriter part = new RulesetWriter(Format.INDUSTRY);
    part.map("output", industry.output());
    part.map("input", industry.input());
    part.number("education", industry.education());
    industry.skill().ifPresent(skill -> part.object.put("skill", skill));
    part.number("sites", industry.sites());
    part.number("hazard", industry.hazard());
    part.number("deviation", industry.deviation());
    part.number("gestation", industry.gestation());
    part.number("toil", industry.toil());
    part.map("capital", industry.capital());
    industry.deposit().ifPresent(deposit -> part.map("deposit", deposit(deposit)));
    part.map("emission", industry.emission());
    part.map("absorption", industry.absorption());
    part.map("scale", curves(industry.scale()));
    return part.object;
  }

  private static Map<String, Object> curves(Map<String, ScaleCurve> curves) {
    Map<String, Object> lists = new LinkedHashMap<>();
    curves.forEach(
        (good, curve) ->
            lists.put(
                good,
                IntStream.range(0, curve.points())
                    .mapToObj(i -> List.of(curve.made(i), curve.perUnit(i)))
                    .toList()));
    return lists;
  }

  private static Map<String, Object> deposit(Deposit deposit) {
    RulesetWriter part = new RulesetWriter(Format.DEPOSIT);
    part.number("units", deposit.units());
    part.number("decline", deposit.decline());
    part.number("regrowth", deposit.regrowth());
    return part.object;
  }

  private static Map<String, Object> program(Program program) {
    RulesetWriter part = new RulesetWriter(Format.PROGRAM);
    part.map("requires", program.requires());
    part.number("happiness", program.happiness());
    return part.object;
  }

  private static Map<String, Object> threat(Threat threat) {
    RulesetWriter part = new RulesetWriter(Format.THREAT);
    part.object.put("takes", threat.takes());
    part.number("amount", threat.amount());
    part.word("per", Format.word(threat.per()));
    threat.industry().ifPresent(industry -> part.object.put("industry", industry));
    part.number("chance", threat.chance());
    part.map("mitigation", threat.mitigation());
    part.number("deviation", threat.deviation());
    return part.object;
  }

  private static Map<String, Object> route(TradeRoute route) {
    RulesetWriter part = new RulesetWriter(Format.ROUTE);
    part.object.put("give", route.give());
    part.object.put("get", route.get());
    part.number("rate", route.rate());
    part.number("limit", route.limit());
    part.number("labor", route.labor());
    return part.object;
  }

  private static Map<String, Object> field(ResearchField field) {
    RulesetWriter part = new RulesetWriter(Format.FIELD);
    part.object.put("industry", field.industry());
    part.object.put("worker", field.worker());
    part.number("share", field.share());
    part.number("cost", field.cost());
    part.number("growth", field.growth());
    part.number("gain", field.gain());
    part.word("on", Format.word(field.on()));
    return part.object;
  }

  private static Map<String, Object> season(Season season) {
    RulesetWriter part = new RulesetWriter(Format.SEASON);
    part.number("cycles", season.cycles());
    part.map("yield", season.yield());
    return part.object;
  }

  private static Map<String, Object> emission(Emission emission) {
    RulesetWriter part = new RulesetWriter(Format.EMISSION);
    part.number("harm", emission.harm());
    part.number("decay", emission.decay());
    part.number("most", emission.most());
    return part.object;
  }

  private void number(String key, double value) {
    double fallback = ((Shape.Amount) fields.keys().get(key).shape()).fallback();
    if (Double.compare(value, fallback) != 0) {
      object.put(key, value);
    }
  }

  private void word(String key, String word) {
    if (!word.equals(((Shape.Choice) fields.keys().get(key).shape()).fallback())) {
      object.put(key, word);
    }
  }

  /** Puts a map; an empty one says no more than an absent one. */
  private void map(String key, Map<String, ?> map) {
    if (!map.isEmpty()) {
      object.put(key, map);
    }
  }

  private <T> void entries(
      String key, List<T> things, Function<T, String> id, Function<T, Map<String, Object>> part) {
    Map<String, Object> entries = new LinkedHashMap<>();
    things.forEach(thing -> entries.put(id.apply(thing), part.apply(thing)));
    map(key, entries);
  }
}
