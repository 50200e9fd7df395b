package dev.reeve.demo.play;

import dev.reeve.demo.play.Scenario.Setup;
import dev.reeve.settlement.Strength;
import java.util.Optional;

/**
 * What the player may choose of a scenario before it begins.
 *
 * @param luck seed of the first village; those of the others keep their distance, so that twins
 *     stay twins
 * @param strength how good the reeves are against whom the player plays; empty: as the scenario
 *     says
 */
public record Variant(long luck, Optional<Strength> strength) {

  /** As a scenario comes. */
  public static Variant of(Scenario scenario) {
    return new Variant(scenario.villages().get(0).seed(), Optional.empty());
  }

  /** Whether the strength of the reeve can be chosen: where he is the player's rival. */
  public static boolean hasRival(Scenario scenario) {
    return scenario.kind() == Scenario.Kind.CONTEST;
  }

  /** The scenario as chosen. */
  public Scenario applyTo(Scenario scenario) {
    long first = scenario.villages().get(0).seed();
    return scenario.with(
        scenario.villages().stream()
            .map(
                setup ->
                    with(
                        setup,
                        luck + (setup.seed() - first),
                        hasRival(scenario) && !setup.byHand()
                            ? strength.orElse(setup.strength())
                            : setup.strength()))
            .toList());
  }

  private static Setup with(Setup setup, long seed, Strength strength) {
    return new Setup(
        setup.name(),
        setup.layout(),
        setup.people(),
        setup.most(),
        seed,
        strength,
        setup.temperament(),
        setup.weights(),
        setup.reserves(),
        setup.byHand(),
        setup.staff(),
        setup.constitution());
  }
}
