package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Texts;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.Limit;
import dev.reeve.plan.Reason;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.LivingSettlement;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Posture;
import dev.reeve.settlement.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhyWordsTest {
  private static Ruleset rules;
  private static WhyWords words;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
    words = new WhyWords(new Texts());
  }

  private static LivingSettlement village(Orders orders) {
    LivingSettlement village = new LivingSettlement(rules, 120, 3, Settings.defaults());
    village.order(orders);
    village.tick();
    return village;
  }

  @Test
  void everyKindOfReason_hasASentenceWithNothingLeftToFillIn() {
    for (Reason.Kind kind : Reason.Kind.values()) {
      Reason reason =
          new Reason(kind, List.of("food", "pots", "tales"), List.of(0.5, 2.0, 3.0), List.of());
      if (WhyWords.told(reason)) {
        String sentence = words.sentence(reason);
        assertFalse(sentence.contains("{") || sentence.contains("hand."), sentence);
        assertTrue(sentence.endsWith("."), sentence);
      }
    }
  }

  @Test
  void everyLimit_hasANameAndAnExplanation() {
    LivingSettlement village = village(Orders.NONE.exactly("scholar", 20).atMost("farmer", 20));
    for (Limit.Kind kind : Limit.Kind.values()) {
      for (Limit.Measure measure : Limit.Measure.values()) {
        Limit limit = new Limit(kind, "farmer", 3, Double.POSITIVE_INFINITY, 0.01, measure);
        assertFalse(words.more(limit).isEmpty());
        assertTrue(words.explain(limit, village.plan()).endsWith("."));
      }
    }
  }

  @Test
  void famine_isToldFirst_asAnAlarm() {
    LivingSettlement village = village(Orders.NONE.atMost("farmer", 5));
    Reason first =
        village.plan().reasons().stream().filter(WhyWords::told).findFirst().orElseThrow();
    assertTrue(WhyWords.first(first) && WhyWords.alarms(first));
    assertTrue(words.sentence(first).startsWith("Food falls short: it covers "));
  }

  @Test
  void guards_tellWhatOneMoreWouldSave() {
    assertTrue(village(Orders.NONE.exactly("soldier", 0)).plan().losses().get("barbarians") > 0);
    String soldier = words.guards(village(Orders.NONE.exactly("soldier", 0)).plan()).get("soldier");
    assertTrue(
        soldier.startsWith("One more soldier would save up to 25.0 pots from the barbarians"),
        soldier);
  }

  @Test
  void postures_goByTheirNameWhereAModHasOthers() {
    Posture ordinary = Posture.ORDINARY;
    assertEquals("The reeve: ordinary times, stores as the rules say.", words.posture(ordinary));
    assertEquals("The reeve: Harvest", words.posture(new Posture("harvest", 1, 0, Map.of())));
  }
}
