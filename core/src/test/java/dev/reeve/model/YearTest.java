package dev.reeve.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class YearTest {

  private static final Season SUMMER = new Season("summer", 2, Map.of("farmer", 1.5));
  private static final Season WINTER = new Season("winter", 1, Map.of("farmer", 0.75));

  private final Ruleset rules = new Rules().season(SUMMER).season(WINTER).build();

  @Test
  void year_isAllSeasonsTogether() {
    assertEquals(3, rules.yearCycles());
  }

  @Test
  void seasons_followOneAnother_andBeginAnewEachYear() {
    assertEquals(
        List.of(SUMMER, SUMMER, WINTER, SUMMER, SUMMER, WINTER, SUMMER),
        LongStream.range(0, 7).mapToObj(cycle -> rules.season(cycle).orElseThrow()).toList());
    assertEquals(Optional.of(WINTER), rules.season(3_000_000_000_002L));
  }

  @Test
  void seasonYield_isThatOfTheSeason_andOneForWhatItDoesNotName() {
    assertEquals(1.5, rules.seasonYield("farmer", 1));
    assertEquals(0.75, rules.seasonYield("farmer", 2));
    assertEquals(1, rules.seasonYield("potter", 2));
  }

  @Test
  void meanYield_weighsEachSeasonByItsLength() {
    assertEquals(1.25, rules.meanYield("farmer"));
    assertEquals(1, rules.meanYield("potter"));
  }

  @Test
  void withoutSeasons_allCyclesAreAlike() {
    Ruleset always = new Rules().build();
    assertEquals(1, always.yearCycles());
    assertEquals(Optional.empty(), always.season(17));
    assertEquals(1, always.seasonYield("farmer", 17));
    assertEquals(1, always.meanYield("farmer"));
  }

  @Test
  void withHappinessAndWithObjective_keepTheSeasons() {
    assertEquals(rules.seasons(), rules.withHappiness("pots", 2).seasons());
    Ruleset diminishing = rules.withHappiness("pots", 0).withObjective(Objective.DIMINISHING);
    assertEquals(Objective.DIMINISHING, diminishing.objective());
    assertEquals(rules.seasons(), diminishing.seasons());
  }
}
