package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.market.Market;
import dev.reeve.market.MarketView;
import dev.reeve.market.Mixed;
import dev.reeve.model.Ruleset;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every tick nothing comes of nothing, nothing is lost, and everybody is in one place. */
class ConservationProperties {

  private static final String SEED = "1086";

  @Property(tries = 200, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyTickObeysTheLaws_whateverHappens(@ForAll @LongRange(min = 0, max = 9_999) long seed) {
    Ruleset rules = RandomLivingRuleset.of(seed);
    Strength strength = List.of(Strength.values()).get((int) Math.floorMod(seed, 5L) % 3);
    Settings settings =
        Settings.defaults()
            .withTicksPerCycle(1 + (int) Math.floorMod(seed, 6L))
            .withStrength(strength)
            .withHorizon((int) Math.floorMod(seed, 4L));
    Whims whims =
        new Whims(
            seed,
            List.of(
                rules,
                Quiet.atRest(rules),
                RandomLivingRuleset.of(seed + 1),
                RandomLivingRuleset.of(seed + 2)));
    live("seed " + seed, rules, RandomLivingRuleset.people(seed), seed, settings, whims, 150);
  }

  @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyTickObeysTheLaws_underEveryArrangement(
      @ForAll @LongRange(min = 0, max = 9_999) long seed) {
    Ruleset rules = RandomLivingRuleset.of(seed);
    Settings settings = Settings.defaults().withTicksPerCycle(1 + (int) Math.floorMod(seed, 6L));
    List<Arrangement> all = List.of(Market.DEFAULT, Mixed.DEFAULT, Arrangement.BUREAU);
    Whims whims =
        new Whims(seed, List.of(rules, Quiet.atRest(rules), RandomLivingRuleset.of(seed + 1)));
    LivingSettlement town =
        new LivingSettlement(
            rules, RandomLivingRuleset.people(seed), seed, settings, all.get((int) (seed % 2)));
    for (int tick = 0; tick < 150; tick++) {
      if (tick % 40 == 39) {
        town.arrange(all.get((int) Math.floorMod(seed + tick / 40, 3L)));
      }
      double money = MarketView.of(town).map(MarketView::money).orElse(0.0);
      town.tick();
      TickLaws.check("seed " + seed + " (" + town.arrangement().text() + ")", town);
      double after = MarketView.of(town).map(MarketView::money).orElse(0.0);
      assertTrue(
          money == 0 || Math.abs(after - money) <= 1e-9 * money,
          "seed " + seed + ", tick " + tick + ": " + money + " coins became " + after);
      whims.strike(town);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.reeve.settlement.ReferenceVillages#names")
  void villageObeysTheLaws_overThousandsOfTicks(String name) {
    Ruleset rules = ReferenceVillages.read(name);
    Whims whims = new Whims(7, List.of(rules, Quiet.wavering(rules, 0.2)));
    Settings settings = Settings.defaults().withTicksPerCycle(5);
    live(name, rules, ReferenceVillages.PEOPLE, 7, settings, whims, 2000);
  }

  private static void live(
      String what,
      Ruleset rules,
      int people,
      long seed,
      Settings settings,
      Whims whims,
      int ticks) {
    String which = what + " (" + settings.strength() + ")";
    LivingSettlement settlement = new LivingSettlement(rules, people, seed, settings);
    for (int tick = 0; tick < ticks; tick++) {
      try {
        settlement.tick();
      } catch (RuntimeException e) {
        throw new AssertionError(which + ", tick " + tick + ": " + e, e);
      }
      TickLaws.check(which, settlement);
      whims.strike(settlement);
    }
    assertTrue(settlement.ticks() == ticks, which);
  }
}
