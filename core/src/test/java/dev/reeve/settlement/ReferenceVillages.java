package dev.reeve.settlement;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.io.File;
import java.util.List;

/** The villages of the seed's argument, one for every step of it. */
final class ReferenceVillages {

  /** People that the seed's figures are told for. */
  static final int PEOPLE = 120;

  private ReferenceVillages() {}

  static List<String> names() {
    return List.of(
        "01-simple",
        "02-education-time",
        "03-education-food",
        "04-government",
        "05-corruption",
        "06-theft",
        "07-policing",
        "08-policing-pays",
        "09-barbarians",
        "10-soldiers-not-worth-it",
        "11-soldiers-die",
        "12-skill-tiers",
        "13-skill-supply",
        "14-two-luxuries",
        "15-trade",
        "16-trade-with-carriage",
        "17-trade-network",
        "18-festival",
        "19-festival-too-dear",
        "20-festival-not-worth-it",
        "21-famine",
        "22-diminishing",
        "23-administrators",
        "24-teachers");
  }

  static Ruleset read(String name) {
    return resource("seed-village/" + name + ".rules.json");
  }

  /** The village that the game is played in. */
  static Ruleset game() {
    return resource("rules/village.rules.json");
  }

  private static Ruleset resource(String path) {
    return Rulesets.read(
        new FileHandle(
            new File(ReferenceVillages.class.getClassLoader().getResource(path).getPath())));
  }
}
