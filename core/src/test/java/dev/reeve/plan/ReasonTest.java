package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.plan.Reason.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a plan is as it is, in parts that a game can say in its own language. */
class ReasonTest {

  @ParameterizedTest
  @EnumSource
  void everyKind_hasASentenceOfItsOwn(Kind kind) {
    for (Limit.Measure measure : Limit.Measure.values()) {
      Gain gain = new Gain(measure, List.of(), List.of(5.0));
      Reason reason =
          new Reason(
              kind,
              List.of("pots", "tales", "pies"),
              List.of(2.0, 3.0, 4.0),
              List.of(gain, gain, gain));
      String words = reason.words();
      assertTrue(words.equals("Pots") || words.matches("[A-Z0-9].*\\."), words);
      for (Kind other : Kind.values()) {
        Reason unlike = new Reason(other, reason.ids(), reason.amounts(), reason.gains());
        assertTrue(other == kind || !words.equals(unlike.words()), words);
      }
    }
  }

  @Test
  void reasonsOfAPlan_holdTheFiguresUnrounded_andWhySaysThemInEnglish() {
    Plan plan = new SteadyPlanner(SeedVillage.rules("18-festival")).plan(130);
    Reason luxuries = of(plan, Kind.LUXURIES);
    assertEquals(List.of("pots"), luxuries.ids());
    assertEquals(plan.goods().get("pots").consumed() / 130, luxuries.amounts().get(0));
    Reason labour = of(plan, Kind.LABOUR_SCARCE);
    Gain gain = labour.gains().get(0);
    assertEquals(List.of("pots"), gain.goods());
    Limit people =
        plan.limits().stream().filter(l -> l.kind() == Limit.Kind.LABOUR).findFirst().orElseThrow();
    assertEquals(List.of(people.worth()), gain.amounts(), "a pot delights by 1");
    assertEquals(List.of("festival"), of(plan, Kind.PROGRAM_HELD).ids());
    assertEquals(plan.reasons().stream().map(Reason::words).toList(), plan.why());
  }

  @Test
  void famine_saysHowFarTheNeedIsMet_andWhatOneMoreSiteWouldBring() {
    Plan plan = new SteadyPlanner(SeedVillage.rules("21-famine")).plan(100);
    Reason need = of(plan, Kind.NEED_SHORT);
    assertEquals(plan.coverage().get(need.ids().get(0)), need.amounts().get(0));
    Reason sites = of(plan, Kind.SITES_SCARCE);
    assertEquals(List.of("farmer"), sites.ids());
    assertEquals(List.of(5.0), sites.amounts());
    assertEquals(
        List.of(new Gain(Limit.Measure.COVERAGE, List.of(), List.of(10.0))), sites.gains());
  }

  private static Reason of(Plan plan, Kind kind) {
    return plan.reasons().stream()
        .filter(reason -> reason.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " is not among " + plan.reasons()));
  }
}
