package dev.reeve.rules;

import dev.reeve.model.Deposit;
import dev.reeve.model.Emission;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.Profile;
import dev.reeve.model.Program;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.model.Season;
import dev.reeve.model.Threat;
import dev.reeve.model.Tier;
import dev.reeve.model.TradeRoute;
import java.util.List;
import java.util.Optional;

/** Makes the ruleset of a root in which no error was found. */
final class Assembly {

  private Assembly() {}

  static Ruleset ruleset(Node root) {
    Part file = new Part(Optional.of(root), Format.RULESET);
    Ruleset economy = economy(root);
    return new Ruleset(
        file.text("name"),
        file.choice("objective", Objective.values()),
        economy.people(),
        economy.upkeep(),
        economy.corruption(),
        economy.goods(),
        economy.industries(),
        file.entries("programs", Assembly::program),
        file.entries("threats", Assembly::threat),
        economy.trade(),
        file.entries("research", Assembly::field),
        economy.seasons(),
        economy.emissions());
  }

  /** What is made of what: the ruleset without programs, threats, research and objective. */
  static Ruleset economy(Node root) {
    Part file = new Part(Optional.of(root), Format.RULESET);
    return new Ruleset(
        "",
        Objective.BALANCED,
        people(file.part("people")),
        file.part("education").amounts("upkeep"),
        file.number("corruption"),
        file.entries("goods", Assembly::good),
        file.entries("industries", Assembly::industry),
        List.of(),
        List.of(),
        file.entries("trade", Assembly::route),
        List.of(),
        file.entries("seasons", Assembly::season),
        file.entries("emissions", Assembly::emission));
  }

  private static People people(Part part) {
    List<Tier> tiers = part.entries("tiers", Assembly::tier);
    return new People(
        part.number("lifespan"),
        tiers.isEmpty() ? List.of(Tier.WORKER) : tiers,
        part.number("overSkill"),
        part.number("underSkill"),
        part.number("growth"),
        part.number("most"),
        part.entries("profiles", Assembly::profile));
  }

  private static Profile profile(Part part) {
    return new Profile(part.id(), part.number("share"), part.amounts("need"));
  }

  private static Tier tier(Part part) {
    return new Tier(
        part.id(), part.number("share"), part.whole("level"), part.amounts("productivity"));
  }

  private static Good good(Part part) {
    return new Good(
        part.id(),
        part.number("need"),
        part.whole("rank"),
        part.number("happiness"),
        part.number("satiation"),
        part.amounts("overhead"),
        part.number("perish"),
        part.number("reserve"),
        part.number("lifetime"));
  }

  private static Industry industry(Part part) {
    return new Industry(
        part.id(),
        part.amounts("output"),
        part.amounts("input"),
        part.number("education"),
        part.reference("skill"),
        part.number("sites"),
        part.number("hazard"),
        part.number("deviation"),
        part.number("gestation"),
        part.number("toil"),
        part.amounts("capital"),
        part.has("deposit") ? Optional.of(deposit(part.part("deposit"))) : Optional.empty(),
        part.amounts("emission"),
        part.amounts("absorption"),
        part.curves("scale"));
  }

  private static Deposit deposit(Part part) {
    return new Deposit(part.number("units"), part.number("decline"), part.number("regrowth"));
  }

  private static Program program(Part part) {
    return new Program(part.id(), part.amounts("requires"), part.number("happiness"));
  }

  private static Threat threat(Part part) {
    return new Threat(
        part.id(),
        part.reference("takes").orElseThrow(),
        part.number("amount"),
        part.choice("per", Threat.Per.values()),
        part.reference("industry"),
        part.number("chance"),
        part.amounts("mitigation"),
        part.number("deviation"));
  }

  private static TradeRoute route(Part part) {
    return new TradeRoute(
        part.id(),
        part.reference("give").orElseThrow(),
        part.reference("get").orElseThrow(),
        part.number("rate"),
        part.number("limit"),
        part.number("labor"));
  }

  private static ResearchField field(Part part) {
    return new ResearchField(
        part.id(),
        part.reference("industry").orElseThrow(),
        part.reference("worker").orElseThrow(),
        part.number("share"),
        part.number("cost"),
        part.number("growth"),
        part.number("gain"),
        part.choice("on", ResearchField.On.values()));
  }

  private static Emission emission(Part part) {
    return new Emission(part.id(), part.number("harm"), part.number("decay"), part.number("most"));
  }

  private static Season season(Part part) {
    return new Season(part.id(), part.whole("cycles"), part.amounts("yield"));
  }
}
