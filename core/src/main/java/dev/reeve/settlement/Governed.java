package dev.reeve.settlement;

import java.util.Arrays;
import java.util.Optional;

/** Hands every decision on to the {@link Regime} of the settlement's arrangement. */
final class Governed implements Policy {

  private final Affairs affairs;
  private final Regime regime;
  private final Refusals refusals = new Refusals();

  Governed(State s) {
    affairs = new Affairs(s);
    // Whether somebody goes hungry is no reason for others not to celebrate.
    Arrays.fill(s.flags, s.at.met, s.at.met + s.at.claims, false);
    regime = s.arrangement.begin(affairs);
  }

  private Governed(Affairs affairs, Regime regime) {
    this.affairs = affairs;
    this.regime = regime;
  }

  @Override
  public void plan(State s) {
    refusals.tell(s, s.staffing().refusals);
    if (s.population.living() > 0) {
      if (s.decision.grounds == null || !s.decision.grounds.rules().equals(s.technology.rules)) {
        s.decision.advise(affairs.advice(Orders.NONE), s.settings.commons());
      }
      affairs.begin();
      regime.plan(affairs);
    }
  }

  @Override
  public void staff(State s) {
    if (s.population.living() > 0) {
      regime.staff(affairs);
    }
  }

  @Override
  public void consume(State s) {
    Arrays.fill(s.amounts, s.at.coverage, s.at.coverage + s.at.claims, 1);
    regime.distribute(affairs);
    Consume.tellFestivals(s);
  }

  @Override
  public void feel(State s) {
    Feel.programs(s, s.fed());
    Feel.byPerson(s, affairs.felt());
  }

  @Override
  public Grounds whatIf(State s, Orders orders) {
    return affairs.advice(orders);
  }

  @Override
  public boolean steersResearch() {
    return true;
  }

  @Override
  public void steerResearch(State s) {
    if (regime.horizon() >= Research.PAYBACK) {
      s.research.steer(s.cycle() + 1);
    } else {
      s.research.steer(s.cycle() + 1, regime.horizon());
    }
  }

  @Override
  public double research(State s, int field, double work) {
    return regime.research(affairs, field, work);
  }

  @Override
  public Policy aimedAnew(State s) {
    return this;
  }

  @Override
  public Policy underNewRules(State s, int[] goods, int[] industries) {
    Arrays.fill(s.flags, s.at.met, s.at.met + s.at.claims, false);
    Affairs anew = new Affairs(s);
    regime.renumber(anew, goods, industries);
    return new Governed(anew, regime);
  }

  @Override
  public Policy arranged(State s) {
    Optional<Regime> next = regime.under(affairs, s.arrangement);
    if (next.isEmpty()) {
      return Policy.of(s);
    }
    Arrays.fill(s.flags, s.at.met, s.at.met + s.at.claims, false);
    return new Governed(affairs, next.get());
  }

  @Override
  public Optional<Regime> regime() {
    return Optional.of(regime);
  }

  @Override
  public void archive(State s, Archive archive) {
    refusals.archive(archive);
    affairs.archive(archive);
    regime.archive(affairs, archive);
  }
}
