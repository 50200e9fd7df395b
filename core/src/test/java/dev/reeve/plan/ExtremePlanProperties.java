package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/** However bad things are believed to be, there is a plan for them. */
class ExtremePlanProperties {

  @Property(
      tries = 600,
      seed = "1066",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isThereAndCertified_whateverBefalls(
      @ForAll @LongRange(max = Integer.MAX_VALUE) long village, @ForAll long draw) {
    Ruleset rules = RandomVillage.of(village).rules();
    Random random = new Random(draw);
    Conditions conditions = new Conditions(rules, random.nextBoolean() ? 1 : 500);
    boolean famine = random.nextBoolean();
    for (int j = 0; j < rules.industries().size(); j++) {
      conditions.yields(j, famine ? 0 : random.nextInt(3) * random.nextInt(50));
      conditions.working(j, random.nextInt(3) / 2.0);
      conditions.learning(j, random.nextInt(3) / 2.0);
    }
    for (int t = 0; t < rules.threats().size(); t++) {
      conditions.loss(t, random.nextBoolean() ? 100 : 0);
    }
    for (int g = 0; g < rules.goods().size(); g++) {
      conditions.store(g, conditions.people() * (random.nextInt(3) - 1));
      conditions.delight(g, random.nextInt(3));
    }
    for (int f = 0; f < rules.research().size(); f++) {
      conditions.research(f, random.nextInt(100));
    }
    if (random.nextBoolean() && !rules.industries().isEmpty()) {
      int last = rules.industries().size() - 1;
      conditions.kept(last, 0, conditions.people(0));
      for (int j = 0; j < last; j++) {
        conditions.staff(j, 0, 0);
      }
      conditions.staff(last, conditions.people(), conditions.people());
    }

    Plan plan = new SteadyPlanner(rules).plan(conditions);

    assertEquals(
        List.of(),
        PlanCertificate.violations(
            plan,
            conditions,
            rules.threats().stream().map(threat -> threat.takes()).collect(Collectors.toSet())));
  }

  @Property(
      tries = 200,
      seed = "1086",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isThere_howeverMuchMoreOneThingDelightsThanAnother(
      @ForAll @LongRange(max = Integer.MAX_VALUE) long village, @ForAll long draw) {
    Ruleset rules = RandomVillage.of(village).rules();
    Random random = new Random(draw);
    Conditions conditions = new Conditions(rules, 100);
    for (int g = 0; g < rules.goods().size(); g++) {
      conditions.delight(g, factor(random));
    }
    for (int p = 0; p < rules.programs().size(); p++) {
      conditions.programDelight(p, factor(random));
    }

    Plan plan = new SteadyPlanner(rules).plan(conditions);

    double workers = plan.idle();
    for (Industry industry : rules.industries()) {
      assertTrue(plan.workers(industry.id()) >= 0, industry.id());
      workers += plan.workers(industry.id());
    }
    assertTrue(workers <= 100 * (1 + 1e-9), () -> rules.name() + " has 100 people, no more");
  }

  /** What is left of a wish that is filled by a share of the rest each cycle, and the like. */
  @Property(
      tries = 400,
      seed = "1086",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isAsWithoutAWish_whereItIsForNextToNothing(
      @ForAll @LongRange(max = 300) long village, @ForAll long draw) {
    Ruleset rules = RandomVillage.of(village).rules();
    Random random = new Random(draw);
    Conditions conditions = new Conditions(rules, 100);
    Plan without = new SteadyPlanner(rules).plan(conditions);
    double exponent = -10 - (random.nextBoolean() ? 8 : 290) * random.nextDouble();
    for (int g = 0; g < rules.goods().size(); g++) {
      double most = most(rules, rules.goods().get(g).id());
      conditions.store(g, random.nextBoolean() ? 0 : 100 * most * Math.pow(10, exponent));
    }

    Plan plan = new SteadyPlanner(rules).plan(conditions);

    assertEquals(without.status(), plan.status());
    assertEquals(without.happiness(), plan.happiness(), 1e-9 * (1 + without.happiness()));
    assertEquals(without.coverage(), plan.coverage());
  }

  /** A belief that is observed to be nothing again and again becomes as small as numbers can be. */
  @Property(
      tries = 600,
      seed = "1087",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void plan_isAsWithNothing_whereSomethingIsNextToNothing(
      @ForAll @LongRange(max = 300) long village, @ForAll long draw) {
    Ruleset rules = RandomVillage.of(village).rules();
    Conditions conditions = new Conditions(rules, 100);
    set(conditions, new Random(draw), 0);
    Plan with = new SteadyPlanner(rules).plan(conditions);
    conditions.neutral(100);
    set(conditions, new Random(draw), Math.pow(10, -21 - 280 * new Random(draw).nextDouble()));

    Plan plan = new SteadyPlanner(rules).plan(conditions);

    assertEquals(with.status(), plan.status());
    assertEquals(with.happiness(), plan.happiness(), 1e-9 * (1 + with.happiness()));
    assertEquals(with.coverage(), plan.coverage());
  }

  /** Sets the factors or shares of one kind, whichever is drawn, of some or all things. */
  private static void set(Conditions conditions, Random random, double value) {
    Ruleset rules = conditions.rules();
    int kind = random.nextInt(7);
    int count =
        switch (kind) {
          case 0, 1, 2 -> rules.industries().size();
          case 3 -> rules.threats().size();
          case 4 -> rules.research().size();
          case 5 -> rules.programs().size();
          default -> rules.goods().size();
        };
    for (int i = 0; i < count; i++) {
      if (random.nextBoolean()) {
        switch (kind) {
          case 0 -> conditions.yields(i, value);
          case 1 -> conditions.working(i, value);
          case 2 -> conditions.learning(i, value);
          case 3 -> conditions.loss(i, value);
          case 4 -> conditions.research(i, value);
          case 5 -> conditions.programDelight(i, value);
          default -> conditions.delight(i, value);
        }
      }
    }
  }

  /** Units that one person could make in a cycle; 1 where nobody can. */
  private static double most(Ruleset rules, String good) {
    return rules.industries().stream()
        .mapToDouble(industry -> industry.output().getOrDefault(good, 0.0))
        .filter(units -> units > 0)
        .max()
        .orElse(1);
  }

  /** From nothing over 1 to the largest, by its exponent. */
  private static double factor(Random random) {
    return random.nextInt(4) == 0
        ? 0
        : Math.min(Conditions.LARGEST_FACTOR, Math.pow(10, 40 * random.nextDouble() - 20));
  }
}
