package dev.reeve.plan;

import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.JsonReader;
import com.badlogic.gdx.utils.JsonValue;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The villages of the seed essay: their rulesets, the published figures and the exact plans. */
public final class SeedVillage {

  private static final JsonValue EXPECTED = new JsonReader().parse(file("expected.json"));

  private SeedVillage() {}

  /** Every village, in the order of the essay. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (JsonValue village : EXPECTED) {
      names.add(village.name);
    }
    return names;
  }

  /** The ruleset of that name, such as {@code "01-simple"}. */
  public static Ruleset rules(String name) {
    return Rulesets.read(file(name + ".rules.json"));
  }

  /** How many people the plan is for. */
  public static double people(String name) {
    return EXPECTED.get(name).getDouble("people");
  }

  /** The exact plan. */
  static JsonValue exact(String name) {
    return EXPECTED.get(name).get("exact");
  }

  /** What the seed says. */
  static JsonValue published(String name) {
    return EXPECTED.get(name).get("published");
  }

  /** How closely the plan may be held to what the seed says. */
  static double publishedTolerance(String name) {
    return EXPECTED.get(name).getDouble("publishedTolerance");
  }

  private static FileHandle file(String name) {
    String resource = "/seed-village/" + name;
    String url =
        Objects.requireNonNull(SeedVillage.class.getResource(resource), resource).toString();
    return new FileHandle(new File(URI.create(url)));
  }
}
