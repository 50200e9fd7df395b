package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.model.Good;
import dev.reeve.model.Industry;
import dev.reeve.model.Objective;
import dev.reeve.model.People;
import dev.reeve.model.ResearchField;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResearchTest {

  @Test
  void tenPercentForAFifthOfAPercent_paysForItselfIn47point7Cycles() {
    assertEquals(47.7, Research.payback(0.1, 0.002), 0.05);
  }

  @Test
  void whatGainsNothing_neverPaysForItself() {
    assertEquals(Double.POSITIVE_INFINITY, Research.payback(0.1, 0));
  }

  @Test
  void shareFalls_whereResearchIsTooDear() {
    Research research = research(0.1);
    // A gain of 0.2 % a cycle is 47.7 cycles of payback for 10 %.
    find(research, 0.002);
    assertEquals(47.7, research.payback(0), 0.05);
    assertTrue(research.share(0) < 0.1, "share " + research.share(0));
  }

  @Test
  void shareRises_whereResearchIsCheap() {
    Research research = research(0.1);
    find(research, 0.02);
    assertTrue(research.payback(0) < 15, "payback " + research.payback(0));
    assertTrue(research.share(0) > 0.1, "share " + research.share(0));
  }

  /** What a share yields grows by its power: twice the share, less than twice the gain. */
  @ParameterizedTest
  @CsvSource({"0.3, 0.02, 0.05", "0.5, 0.02, 0.2", "0.5, 0.01, 0.02", "0.7, 0.01, 0.4"})
  void shareSettlesWhereItPaysForItselfIn15Cycles(double elasticity, double factor, double first) {
    Research research = research(first);
    long cycle = 0;
    for (int window = 0; window < 25; window++) {
      double gain = factor * StrictMath.pow(research.share(0), elasticity);
      // As many levels of a ten-thousandth as make that gain in a window.
      double levels = Research.WINDOW * StrictMath.log1p(gain) / StrictMath.log1p(GAIN);
      research.setLevel(0, research.level(0) + (int) StrictMath.rint(levels));
      cycle += Research.WINDOW;
      research.steer(cycle);
    }
    double least = Research.payback(0.01, factor * StrictMath.pow(0.01, elasticity));
    double most = Research.payback(0.5, factor * StrictMath.pow(0.5, elasticity));
    double wanted = Math.min(Math.max(15, least), most);
    assertEquals(wanted, research.payback(0), 0.02 * wanted, "share " + research.share(0));
  }

  /** Nobody wants knowledge for itself, so that its storehouse is full at once. */
  @Test
  void researchersFindThings_whereNobodyHasAUseForWhatTheyMakeBesides() {
    Ruleset rules =
        Rulesets.read(new FileHandle(new File("../assets/rules/essay/15-research.rules.json")));
    LivingSettlement village = new LivingSettlement(rules, 100, 1, Settings.defaults());
    double before = village.happiness();
    int found = 0;
    double kept = 0;
    while (village.cycles() < 100) {
      village.tick();
      found += (int) village.events().stream().filter(Event.Discovery.class::isInstance).count();
      kept = Math.max(kept, village.stock("knowledge"));
    }
    assertEquals(village.level("pottery"), found);
    assertTrue(found >= 5, found + " discoveries");
    assertTrue(village.happiness() > 1.05 * before, before + " to " + village.happiness());
    assertEquals(0, kept, 1e-9);
  }

  private static final double GAIN = 1e-4;

  private static void find(Research research, double gain) {
    double levels = Research.WINDOW * StrictMath.log1p(gain) / StrictMath.log1p(GAIN);
    research.setLevel(0, (int) StrictMath.rint(levels));
    research.steer(Research.WINDOW);
  }

  private static Research research(double share) {
    Good food = Villages.good("food", 1, 1, Map.of());
    Industry scholar = Villages.industry("scholar", Map.of(), Map.of());
    ResearchField field =
        new ResearchField(
            "plough", "farmer", "scholar", share, 1, 1, GAIN, ResearchField.On.OUTPUT);
    Ruleset rules =
        new Ruleset(
            "scholars",
            Objective.BALANCED,
            People.INTERCHANGEABLE,
            Map.of(),
            0,
            List.of(food),
            List.of(Villages.FARMER, scholar),
            List.of(),
            List.of(),
            List.of(),
            List.of(field));
    return new Research(Technology.of(rules, 20));
  }
}
