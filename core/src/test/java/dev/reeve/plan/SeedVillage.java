package dev.reeve.plan;

import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import dev.reeve.model.*;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.*;

/** The villages of the seed essay: their rulesets, the published figures and the exact plans. */
final class SeedVillage {

  private static final JsonValue EXPECTED = read("expected.json");

  private SeedVillage() {}

  /** The ruleset of that name, such as {@code "01-simple"}. */
  static Ruleset rules(String name) {
    JsonValue v = read(name + ".rules.json");
    List<Good> goods = new ArrayList<>();
    for (JsonValue g : v.get("goods"))
      goods.add(
          new Good(
              g.name,
              g.getDouble("need", 0),
              g.getInt("rank", 1),
              g.getDouble("happiness", 0),
              g.getDouble("satiation", Double.POSITIVE_INFINITY),
              map(g.get("overhead"))));
    List<Industry> ind = new ArrayList<>();
    for (JsonValue g : v.get("industries"))
      ind.add(
          new Industry(
              g.name,
              map(g.get("output")),
              map(g.get("input")),
              g.getDouble("education", 0),
              Optional.ofNullable(g.getString("skill", null)),
              g.getDouble("sites", Double.POSITIVE_INFINITY),
              g.getDouble("hazard", 0)));
    List<Program> programs = new ArrayList<>();
    if (v.has("programs"))
      for (JsonValue g : v.get("programs"))
        programs.add(new Program(g.name, map(g.get("requires")), g.getDouble("happiness")));
    List<Threat> threats = new ArrayList<>();
    if (v.has("threats"))
      for (JsonValue g : v.get("threats"))
        threats.add(
            new Threat(
                g.name,
                g.getString("takes"),
                g.getDouble("amount"),
                Threat.Per.valueOf(g.getString("per", "cycle").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(g.getString("industry", null)),
                g.getDouble("chance", 1),
                map(g.get("mitigation"))));
    List<TradeRoute> trade = new ArrayList<>();
    if (v.has("trade"))
      for (JsonValue g : v.get("trade"))
        trade.add(
            new TradeRoute(
                g.name,
                g.getString("give"),
                g.getString("get"),
                g.getDouble("rate"),
                g.getDouble("limit", Double.POSITIVE_INFINITY),
                g.getDouble("labor", 0)));
    List<Tier> tiers = new ArrayList<>();
    double lifespan = Double.POSITIVE_INFINITY;
    if (v.has("people")) {
      lifespan = v.get("people").getDouble("lifespan", lifespan);
      if (v.get("people").has("tiers"))
        for (JsonValue g : v.get("people").get("tiers"))
          tiers.add(
              new Tier(
                  g.name, g.getDouble("share"), g.getInt("level", 0), map(g.get("productivity"))));
    }
    if (tiers.isEmpty()) tiers.add(Tier.WORKER);
    return new Ruleset(
        v.getString("name"),
        Objective.valueOf(v.getString("objective", "balanced").toUpperCase(Locale.ROOT)),
        new People(lifespan, tiers, .25, .25),
        v.has("education") ? map(v.get("education").get("upkeep")) : Map.of(),
        v.getDouble("corruption", 0),
        goods,
        ind,
        programs,
        threats,
        trade,
        List.of());
  }

  private static Map<String, Double> map(JsonValue v) {
    Map<String, Double> m = new LinkedHashMap<>();
    if (v != null) for (JsonValue x : v) m.put(x.name, x.asDouble());
    return m;
  }

  /** Every village, in the order of the essay. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (JsonValue village : EXPECTED) {
      names.add(village.name);
    }
    return names;
  }

  /** How many people the plan is for. */
  static double people(String name) {
    return EXPECTED.get(name).getDouble("people");
  }

  /** The exact plan. */
  static JsonValue exact(String name) {
    return EXPECTED.get(name).get("exact");
  }

  /** What the seed says, and how closely it may be held to that. */
  static JsonValue published(String name) {
    return EXPECTED.get(name).get("published");
  }

  static double publishedTolerance(String name) {
    return EXPECTED.get(name).getDouble("publishedTolerance");
  }

  private static JsonValue read(String file) {
    try (InputStream in = SeedVillage.class.getResourceAsStream("/seed-village/" + file)) {
      return new JsonReader().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
