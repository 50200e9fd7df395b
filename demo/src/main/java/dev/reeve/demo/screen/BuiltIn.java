package dev.reeve.demo.screen;

import com.badlogic.gdx.Gdx;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Scenario.Goal;
import dev.reeve.demo.play.Scenario.Kind;
import dev.reeve.demo.play.Scenario.Setup;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Strength;
import dev.reeve.settlement.Temperament;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes with the game itself, without any file of a scenario. */
public final class BuiltIn implements Repertoire {
  private static final String VILLAGE = "rules/village.rules.json";

  /** One village in peace. */
  public static Scenario village(int people, int most, long seed) {
    return new Scenario(
        "valley",
        Kind.SANDBOX,
        VILLAGE,
        List.of(Setup.of("Oakham", people, most, seed)),
        0,
        true,
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Setup byHand(String name, long seed) {
    return new Setup(
        name,
        0,
        120,
        0,
        seed,
        Strength.MASTER,
        Temperament.STEADY,
        Map.of(),
        Map.of(),
        true,
        Map.of("farmer", 74, "digger", 8, "potter", 16, "scholar", 14, "soldier", 8));
  }

  @Override
  public List<Scenario> scenarios() {
    return List.of(
        village(120, 200, 1300),
        new Scenario(
            "contest",
            Kind.CONTEST,
            VILLAGE,
            List.of(byHand("Oakham", 7), Setup.of("Ashby", 120, 0, 7)),
            40,
            false,
            List.of(),
            Optional.empty(),
            List.of()),
        new Scenario(
            "winter",
            Kind.TRIAL,
            VILLAGE,
            List.of(Setup.of("Wing", 120, 0, 11)),
            12,
            false,
            List.of(),
            Optional.of(new Goal(20, 1)),
            List.of()));
  }

  @Override
  public Ruleset rules(String path) {
    return Rulesets.read(Gdx.files.internal(path));
  }

  @Override
  public List<String> mods() {
    return List.of();
  }
}
