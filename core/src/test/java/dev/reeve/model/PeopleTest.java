package dev.reeve.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The seed's figures for lives, learning and skill. */
class PeopleTest {

  private static final double EXACT = 1e-15;

  private static final People HUNDRED_CYCLES =
      new People(100, List.of(Tier.WORKER), People.DEFAULT_SKILL_STEP, People.DEFAULT_SKILL_STEP);

  @Test
  void workingShare_isWhatIsLeftOfALifeAfterLearning() {
    assertEquals(0.9, HUNDRED_CYCLES.workingShare(10, 0), EXACT);
    assertEquals(0.8, HUNDRED_CYCLES.workingShare(20, 0), EXACT);
    assertEquals(0.6, HUNDRED_CYCLES.workingShare(40, 0), EXACT);
    assertEquals(1, HUNDRED_CYCLES.workingShare(0, 0));
  }

  @Test
  void workingShare_isCutShort_byTheSoldiersHazard() {
    double served = (1 - Math.pow(0.98, 90)) / 0.02;
    assertEquals(served / 100, HUNDRED_CYCLES.workingShare(10, 0.02), 1e-14);
  }

  @Test
  void workingShare_ofCertainDeath_isOneCycle() {
    assertEquals(0.01, HUNDRED_CYCLES.workingShare(10, 1), EXACT);
  }

  @Test
  void workingShare_isWhole_whereNobodyAges() {
    assertEquals(1, People.INTERCHANGEABLE.workingShare(40, 0.5));
    assertEquals(0, People.INTERCHANGEABLE.learningShare(40));
  }

  @Test
  void learningShare_isThePartOfALifeSpentLearning() {
    assertEquals(0.4, HUNDRED_CYCLES.learningShare(40), EXACT);
  }

  @Property(tries = 200)
  void workingShare_fallsSmoothlyToNoHazard(
      @ForAll @DoubleRange(min = 0, max = 99) double learning) {
    double none = HUNDRED_CYCLES.workingShare(learning, 0);
    assertEquals(none, HUNDRED_CYCLES.workingShare(learning, 1e-12), 1e-9);
  }

  @Test
  void productivity_risesAQuarterPerLevelAboveTheJob_andFallsBelowIt() {
    People people = skilled();

    assertEquals(1.5, productivity(people, "high", 0));
    assertEquals(1.25, productivity(people, "high", 1));
    assertEquals(1, productivity(people, "high", 2));
    assertEquals(0.75, productivity(people, "medium", 2));
    assertEquals(0.5, productivity(people, "low", 2));
  }

  @Test
  void productivity_neverFallsBelowNothing() {
    assertEquals(0, productivity(skilled(), "low", 5));
  }

  @Test
  void productivity_isTheTiersOwn_whereItsTableSaysSo() {
    Tier pit = new Tier("pit", 1, 3, Map.of("potter", 0.0, "digger", 1.7));
    People people = new People(100, List.of(pit), 0.25, 0.25);

    assertEquals(0, people.productivity(pit, "potter", 0));
    assertEquals(1.7, people.productivity(pit, "digger", 0));
    assertEquals(1.75, people.productivity(pit, "farmer", 0));
  }

  @Test
  void ruleset_asksTheLowestLevel_ofAJobThatNamesNoSkill() {
    Tier low = new Tier("low", 0.5, 1, Map.of());
    Tier high = new Tier("high", 0.5, 3, Map.of());
    Industry mason =
        new Industry("mason", Map.of(), Map.of(), 0, Optional.of("high"), Double.MAX_VALUE, 0);
    Ruleset rules =
        new Rules().people(new People(100, List.of(high, low), 0.25, 0.25)).industry(mason).build();

    assertEquals(1, rules.askedLevel(rules.industry("farmer")));
    assertEquals(3, rules.askedLevel(mason));
    assertEquals(1.5, rules.productivity(high, rules.industry("farmer")));
    assertEquals(0.5, rules.productivity(low, mason));
  }

  @Test
  void withHappiness_changesThatGoodAlone() {
    Ruleset rules = new Rules().build();

    Ruleset changed = rules.withHappiness("pots", 2.5);

    assertEquals(2.5, changed.good("pots").happiness());
    assertEquals(rules, changed.withHappiness("pots", 1));
  }

  private static People skilled() {
    return new People(
        100,
        List.of(
            new Tier("low", 0.5, 0, Map.of()),
            new Tier("medium", 0.25, 1, Map.of()),
            new Tier("high", 0.25, 2, Map.of())),
        0.25,
        0.25);
  }

  private static double productivity(People people, String tier, int askedLevel) {
    Tier worker =
        people.tiers().stream().filter(each -> each.id().equals(tier)).findFirst().orElseThrow();
    return people.productivity(worker, "any", askedLevel);
  }
}
