package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Program;
import dev.reeve.model.Tier;
import dev.reeve.plan.GoodFlow;
import dev.reeve.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds after every tick of every settlement, whatever happened. */
final class TickLaws {

  private static final double ROUNDING = 1e-9;

  private final String what;
  private final LivingSettlement settlement;

  private TickLaws(String what, LivingSettlement settlement) {
    this.what = what + ", tick " + (settlement.ticks() - 1) + ": ";
    this.settlement = settlement;
  }

  /**
   * Fails with the law that is broken.
   *
   * @param what which settlement this is, seed and all
   */
  static void check(String what, LivingSettlement settlement) {
    TickLaws laws = new TickLaws(what, settlement);
    settlement.rules().goods().forEach(laws::nothingComesOfNothing);
    laws.everybodyIsInOnePlace();
    laws.reportIsFinite();
    laws.plan(settlement.plan());
  }

  private void nothingComesOfNothing(Good good) {
    TickReport r = settlement.report();
    String g = good.id();
    double in = r.before(g) + r.produced(g) + r.imported(g);
    double out = r.input(g) + r.worn(g) + r.overhead(g) + r.education(g) + r.exported(g);
    out += r.lost(g) + r.spoiled(g) + r.consumed(g);
    assertEquals(r.after(g), in - out, ROUNDING * in, () -> what + g + " is not conserved");
    assertEquals(r.after(g), settlement.stock(g), () -> what + "stock of " + g);
    double[] amounts = {
      r.before(g),
      r.produced(g),
      r.imported(g),
      r.input(g),
      r.worn(g),
      r.overhead(g),
      r.education(g),
      r.exported(g),
      r.lost(g),
      r.spoiled(g),
      r.need(g),
      r.luxury(g),
      r.consumed(g),
      r.after(g)
    };
    for (double amount : amounts) {
      assertTrue(amount >= 0 && Double.isFinite(amount), () -> what + g + " flows by " + amount);
    }
    assertWithin(r.coverage(g), 0, 1, "coverage of " + g);
  }

  private void everybodyIsInOnePlace() {
    TickReport r = settlement.report();
    assertEquals(r.people(), settlement.people(), () -> what + "people");
    assertEquals(
        r.people(), r.working() + r.learning() + r.idle(), () -> what + "working, learning, idle");
    assertTrue(r.working() >= 0 && r.learning() >= 0 && r.idle() >= 0, () -> what + "hands");
    Map<String, Integer> inJob = new HashMap<>();
    Map<String, Integer> inSchool = new HashMap<>();
    int living = 0;
    for (int person = 0; person < settlement.slots(); person++) {
      if (settlement.lives(person)) {
        living++;
        inJob.merge(settlement.job(person), 1, Integer::sum);
        if (settlement.schooling(person) > 0) {
          inSchool.merge(settlement.job(person), 1, Integer::sum);
        }
        assertWithin(settlement.schooling(person), 0, 1e9, "schooling of " + person);
        assertWithin(settlement.happiness(person), 0, 1e300, "happiness of " + person);
      }
    }
    assertEquals(settlement.people(), living, () -> what + "people with a name");
    int hands = 0;
    for (String job : jobs()) {
      assertEquals(inJob.getOrDefault(job, 0), settlement.workers(job), () -> what + job);
      assertEquals(inSchool.getOrDefault(job, 0), settlement.learning(job), () -> what + job);
      assertEquals(settlement.workers(job), r.workers(job), () -> what + job + " reported");
      assertEquals(settlement.learning(job), r.learning(job), () -> what + job + " reported");
      hands += settlement.workers(job);
    }
    assertEquals(living, hands, () -> what + "sum of hands");
  }

  private List<String> jobs() {
    List<String> jobs = new ArrayList<>();
    settlement.rules().industries().forEach(industry -> jobs.add(industry.id()));
    jobs.add(LivingSettlement.CARRIER);
    jobs.add(LivingSettlement.IDLE);
    return jobs;
  }

  private void reportIsFinite() {
    TickReport r = settlement.report();
    assertWithin(r.happiness(), 0, 1e300, "happiness");
    assertWithin(r.felt(), 0, 1e300, "happiness felt");
    double ofAll = 0;
    for (Good good : settlement.plan().rules().goods()) {
      ofAll += r.happiness(good.id());
    }
    for (Program program : settlement.plan().rules().programs()) {
      assertTrue(r.program(program.id()) || r.happiness(program.id()) == 0, what + program.id());
      ofAll += r.happiness(program.id());
    }
    assertEquals(r.felt(), ofAll, ROUNDING * r.felt(), () -> what + "happiness by source");
    for (Industry industry : settlement.rules().industries()) {
      assertWithin(settlement.believedYield(industry.id()), 0, 1e9, "belief");
      assertWithin(settlement.doubt(industry.id()), 0, 1e9, "doubt");
    }
  }

  private void plan(Plan plan) {
    assertWithin(plan.happiness(), 0, 1e300, "planned happiness");
    assertWithin(plan.level(), 0, 1e300, "planned level");
    plan.coverage().forEach((g, share) -> assertWithin(share, 0, 1, "planned coverage of " + g));
    // A good that cannot be made has no labour value: the plan says NaN, see Plan#value.
    plan.value()
        .forEach((g, v) -> assertTrue(!Double.isInfinite(v), () -> what + g + " costs " + v));
    plan.trade().forEach((r, units) -> assertWithin(units, 0, 1e300, "planned trade by " + r));
    plan.losses().forEach((t, units) -> assertWithin(units, 0, 1e300, "planned loss to " + t));
    for (GoodFlow flow : plan.goods().values()) {
      double sum = flow.produced() + flow.input() + flow.overhead() + flow.education();
      sum += flow.lost() + flow.imported() + flow.exported() + flow.need() + flow.consumed();
      assertTrue(Double.isFinite(sum + flow.stored()), () -> what + "planned " + flow);
    }
    for (Tier tier : plan.rules().people().tiers()) {
      double hands = plan.carriers().getOrDefault(tier.id(), 0.0);
      for (Map<String, Double> byTier : plan.workers().values()) {
        double workers = byTier.getOrDefault(tier.id(), 0.0);
        assertWithin(workers, 0, 1e9, "planned workers");
        hands += workers;
      }
      assertWithin(hands, 0, plan.tiers().get(tier.id()) * (1 + 1e-6) + 1e-6, "planned hands");
    }
  }

  private void assertWithin(double value, double low, double high, String name) {
    assertTrue(value >= low && value <= high, () -> what + name + " is " + value);
  }
}
