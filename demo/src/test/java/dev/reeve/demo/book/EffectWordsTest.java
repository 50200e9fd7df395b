package dev.reeve.demo.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Texts;
import dev.reeve.demo.play.Effect;
import dev.reeve.demo.play.Village;
import dev.reeve.settlement.Orders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EffectWordsTest {
  private final EffectWords words = new EffectWords(new Texts());

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  private static Effect effect(String rules, Orders wished) {
    Village village = GlossaryTest.village(rules);
    return new Effect(village.plan(), village.whatIf(wished), village.orders(), wished);
  }

  @Test
  void tradesThatShareASign_goByTheirNames() {
    Effect effect = effect("rules/smoke.rules.json", Orders.NONE.weight("pots", 3));
    String named = words.named(effect);
    assertTrue(named.matches("Furnaceman −\\d+, Brewer \\+\\d+, Forester −\\d+"), named);
    assertFalse(EffectWords.nameless(effect, "farmer"));
  }

  @Test
  void tradesWithSignsOfTheirOwn_areNotNamed() {
    Effect effect = effect("rules/village.rules.json", Orders.NONE.weight("tales", 0.5));
    assertFalse(effect.moves().isEmpty());
    assertEquals("", words.named(effect));
  }
}
