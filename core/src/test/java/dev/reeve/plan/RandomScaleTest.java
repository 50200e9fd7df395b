package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.model.ScaleCurve;
import dev.reeve.model.Tier;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random villages with random curves in place of inputs. */
class RandomScaleTest {

  private static final int VILLAGES = 800;

  private static RandomVillage village(long seed) {
    RandomVillage drawn = RandomVillage.of(seed);
    Ruleset rules = ScaledVillage.of(drawn.rules(), drawn.people(), seed);
    return new RandomVillage(seed, rules, drawn.people());
  }

  private static List<RandomVillage> villages() {
    return LongStream.range(0, VILLAGES)
        .mapToObj(RandomScaleTest::village)
        .filter(village -> village.rules().scaled())
        .toList();
  }

  /** Whose work nothing but needs, delight and people bear on. */
  private static boolean plain(RandomVillage village) {
    Ruleset rules = village.rules();
    return rules.programs().isEmpty() && rules.threats().isEmpty() && rules.research().isEmpty();
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
      assertTold(village, plan);
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

  private static void assertTold(RandomVillage village, Plan plan) {
    boolean told = plan.reasons().stream().anyMatch(r -> r.kind() == Reason.Kind.SCALE_UNSETTLED);
    Scale scale = plan.scale().orElseThrow();
    assertEquals(!scale.settled(), told, "village " + village.seed());
    assertEquals(scale.settled(), scale.change() <= 1e-12, "village " + village.seed());
    assertTrue(scale.iterations() <= 250, "village " + village.seed());
  }

  /** Rounding, or programs that come and go, keep a few from settling to the end. */
  @Test
  void plansThatDoNotSettle_areCloseAllTheSame() {
    for (long seed : new long[] {822, 1388, 1487}) {
      RandomVillage village = village(seed);
      Plan plan = new SteadyPlanner(village.rules()).plan(village.people());
      assertFalse(plan.scale().orElseThrow().settled());
      assertTrue(plan.scale().get().change() < 1e-6, () -> plan.scale().toString());
      assertTold(village, plan);
    }
  }

  /** With the people of one industry held to any number, from nobody to everybody. */
  @Test
  void farAway_aBetterPlanIsSeldom() {
    int looked = 0;
    int beaten = 0;
    for (RandomVillage village : villages()) {
      Plan best = new SteadyPlanner(village.rules()).plan(village.people());
      if (plain(village) && best.status() == PlanStatus.OPTIMAL && best.level() > 0) {
        looked++;
        beaten += beaten(village, best) ? 1 : 0;
      }
    }
    assertEquals("1 of 88", beaten + " of " + looked);
  }

  private static boolean beaten(RandomVillage village, Plan best) {
    Ruleset rules = village.rules();
    for (int j = 0; j < rules.industries().size(); j++) {
      boolean scaled = !rules.industries().get(j).scale().isEmpty();
      for (int twelfth = 0; scaled && twelfth <= 12; twelfth++) {
        double people = village.people() * twelfth / 12;
        Conditions conditions = new Conditions(rules, village.people()).staff(j, people, people);
        Plan other = new SteadyPlanner(rules).plan(conditions);
        boolean close = other.scale().orElseThrow().change() < 1e-9;
        boolean fed = other.status() == PlanStatus.OPTIMAL;
        if (close && fed && other.level() > best.level() * (1 + 1e-4)) {
          return true;
        }
      }
    }
    return false;
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
      if (!plain(village) || !best.scale().orElseThrow().settled()) {
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
