package dev.reeve.market;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Arrangement;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Settings;
import java.io.File;

/** Settlements to try arrangements with. */
final class Towns {

  /** A market in which wealth changes hands by buying and selling alone. */
  static final Market FAIR = Market.DEFAULT.withExchange(0);

  private Towns() {}

  static Settings settings() {
    return Settings.defaults().withArrangements(Arrangements::read);
  }

  static Ruleset rules(String name) {
    return Rulesets.read(new FileHandle(new File("../assets/rules/" + name + ".rules.json")));
  }

  /** A living, and two luxuries: a potter makes {@code pots} in a cycle. Trades must be learned. */
  static Ruleset twoWants(String objective, double pots) {
    return twoWants(objective, pots, 1);
  }

  /** The same with learning so many times as long. */
  static Ruleset twoWants(String objective, double pots, double learning) {
    return Rulesets.parse(
        "wants",
        """
        {"format": 1, "name": "Two wants", "objective": "%s", "people": {"lifespan": 100},
         "goods": {"living": {"need": 1}, "pots": {"happiness": 1, "satiation": 6},
           "chairs": {"happiness": 1.5, "satiation": 4}},
         "industries": {"steward": {"output": {"living": 2.5}, "education": %s},
           "potter": {"output": {"pots": %s}, "education": %s},
           "joiner": {"output": {"chairs": 5.5}, "education": %s}}}
        """
            .formatted(objective, 2 * learning, pots, 4 * learning, 8 * learning));
  }

  static LivingSettlement settle(Ruleset rules, int people, long seed, Arrangement arrangement) {
    return new LivingSettlement(rules, people, seed, settings(), arrangement);
  }

  static void live(LivingSettlement settlement, int cycles) {
    for (int tick = 0; tick < cycles * settlement.settings().ticksPerCycle(); tick++) {
      settlement.tick();
    }
  }

  static MarketView market(LivingSettlement settlement) {
    return MarketView.of(settlement).orElseThrow();
  }
}
