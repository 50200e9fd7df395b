package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Tier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random villages with random curves in place of inputs. */
class RandomScaleTest {

  private static final int VILLAGES = 800;

  private static List<RandomVillage> villages() {
    List<RandomVillage> villages = new ArrayList<>();
    for (long seed = 0; seed < VILLAGES; seed++) {
      RandomVillage drawn = RandomVillage.of(seed);
      Ruleset rules = ScaledVillage.of(drawn.rules(), drawn.people(), seed);
      if (rules.scaled()) {
        villages.add(new RandomVillage(seed, rules, drawn.people()));
      }
    }
    return villages;
  }

  /** Units that a plan's workers make of all goods together. */
  private static double made(RandomVillage village, Plan plan, Industry industry) {
    Ruleset rules = village.rules();
    double each = 0;
    for (double units : industry.output().values()) {
      each += units * rules.meanYield(industry);
    }
    return each * work(village, plan, industry);
  }

  private static double work(RandomVillage village, Plan plan, Industry industry) {
    Ruleset rules = village.rules();
    double work = 0;
    for (Tier tier : rules.people().tiers()) {
      double workers = plan.workers().get(industry.id()).get(tier.id());
      work += workers * rules.productivity(tier, industry);
    }
    return work * rules.people().workingShare(industry.education(), industry.hazard());
  }

  private static void assertInputs(RandomVillage village, Plan plan) {
    Ruleset rules = village.rules();
    for (int g = 0; g < rules.goods().size(); g++) {
      String good = rules.goods().get(g).id();
      double used = 0;
      for (Industry industry : rules.industries()) {
        ScaleCurve curve = industry.scale().get(good);
        double units = made(village, plan, industry);
        used += curve == null ? 0 : units * curve.at(units);
        used += work(village, plan, industry) * industry.input().getOrDefault(good, 0.0);
      }
      GoodFlow flow = plan.flow(g);
      double size = 1e-9 + flow.produced() + flow.imported() + used;
      assertEquals(used, flow.input(), 1e-9 * size, "village " + village.seed() + ", " + good);
      assertTrue(flow.surplus() >= -1e-8 * size - 1e-12, "village " + village.seed() + flow);
    }
  }

  /**
   * What a plan says is used is what its own units take, and where it does not settle it says so.
   */
  @Test
  void plansAreOfTheirOwnScale() {
    int unsettled = 0;
    long solves = 0;
    List<RandomVillage> villages = villages();
    for (RandomVillage village : villages) {
      Plan plan = new SteadyPlanner(village.rules()).plan(village.people());
      Scale scale = plan.scale().orElseThrow();
      solves += scale.iterations();
      boolean told = plan.reasons().stream().anyMatch(r -> r.kind() == Reason.Kind.SCALE_UNSETTLED);
      assertEquals(!scale.settled(), told, "village " + village.seed());
      if (scale.settled()) {
        assertInputs(village, plan);
        scale
            .made()
            .forEach(
                (id, units) ->
                    assertEquals(
                        units,
                        made(village, plan, village.rules().industry(id)),
                        1e-9 * (1e-9 + units),
                        "village " + village.seed()));
      } else {
        unsettled++;
      }
    }
    assertTrue(villages.size() > VILLAGES / 2, villages.size() + " villages with curves");
    int not = unsettled;
    assertTrue(not <= villages.size() / 200, () -> not + " of " + villages.size() + " unsettled");
    assertTrue(solves < 8L * villages.size(), solves + " solves");
  }

  /** The same planner plans the same afresh, and from where others have left it. */
  @Test
  void planDependsOnWhereItStarts_andOnNothingElse() {
    for (RandomVillage village : villages().subList(0, 60)) {
      SteadyPlanner planner = new SteadyPlanner(village.rules());
      Plan first = planner.plan(village.people());
      var basis = planner.basis();
      Plan second = planner.plan(1.1 * village.people());
      planner.restore(basis);
      assertEquals(second, planner.plan(1.1 * village.people()));
      planner.reset();
      assertEquals(first, planner.plan(village.people()));
    }
  }

  /**
   * No plan that orders one industry with curves a little more or fewer people is better than the
   * one that may choose, where there are no programs, which come and go.
   */
  @Test
  void nothingNearIsBetter() {
    int compared = 0;
    for (RandomVillage village : villages().subList(0, 450)) {
      Ruleset rules = village.rules();
      Plan best = new SteadyPlanner(rules).plan(village.people());
      boolean plain = rules.programs().isEmpty() && rules.threats().isEmpty();
      if (!plain || !best.scale().orElseThrow().settled() || !rules.research().isEmpty()) {
        continue;
      }
      for (int j = 0; j < rules.industries().size(); j++) {
        double workers = best.workers(j);
        for (double part : new double[] {0.98, 1.02}) {
          if (rules.industries().get(j).scale().isEmpty() || workers == 0) {
            continue;
          }
          Conditions conditions = new Conditions(rules, village.people());
          double people = Math.min(part * workers, village.people());
          Plan other = new SteadyPlanner(rules).plan(conditions.staff(j, people, people));
          if (other.scale().orElseThrow().settled()) {
            compared++;
            assertNoBetter(village, best, other);
          }
        }
      }
    }
    assertTrue(compared > 100, compared + " compared");
  }

  private static void assertNoBetter(RandomVillage village, Plan best, Plan other) {
    String which = "village " + village.seed() + ": " + best.scale() + " and " + other.scale();
    if (best.status() == PlanStatus.OPTIMAL && other.status() == PlanStatus.OPTIMAL) {
      double most = best.level() + 1e-6 * (1e-6 + best.level());
      boolean level = village.rules().objective() == Objective.BALANCED && best.level() > 0;
      assertTrue(level ? other.level() <= most : other.happiness() <= most, which);
    }
  }
}
