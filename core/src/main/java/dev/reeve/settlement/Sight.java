package dev.reeve.settlement;

import dev.reeve.model.Season;
import java.util.Optional;

/** What a reeve sees of his settlement when he chooses a posture. */
record Sight(State s) implements Situation {

  @Override
  public double coverage() {
    return s.fed();
  }

  @Override
  public double store() {
    double least = Double.POSITIVE_INFINITY;
    Technology technology = s.technology;
    // What a posture makes of the reserve does not count here.
    double[] reserves = s.leaning().reserve;
    for (int g = 0; g < technology.goods; g++) {
      double reserve = reserves[g] * s.need()[g] * s.population.living();
      if (reserve > 0 && technology.storable(g)) {
        least = Math.min(least, s.stock(g) / reserve);
      }
    }
    return least;
  }

  @Override
  public boolean raid() {
    for (int t = 0; t < s.technology.threats.count; t++) {
      if (s.flags[s.at.raidTold + t]) {
        return true;
      }
    }
    return false;
  }

  @Override
  public double happiness() {
    return s.happiness;
  }

  @Override
  public double plannedHappiness() {
    return s.decision.happiness;
  }

  @Override
  public long cyclesSinceFestival() {
    return s.lastFestival == Long.MIN_VALUE ? Long.MAX_VALUE : s.cycle() - s.lastFestival;
  }

  @Override
  public boolean festival() {
    return s.technology.programs.count > 0;
  }

  @Override
  public Optional<String> season() {
    return s.technology.rules.season(s.cycle()).map(Season::id);
  }

  @Override
  public int people() {
    return s.population.living();
  }

  @Override
  public long cycle() {
    return s.cycle();
  }

  @Override
  public long cyclesInPosture() {
    return (s.tick - s.postureSince) / s.ticksPerCycle();
  }

  @Override
  public String posture() {
    return s.posture.name();
  }
}
