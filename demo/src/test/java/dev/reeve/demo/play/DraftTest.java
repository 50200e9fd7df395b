package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.model.Objective;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.IncomeRule;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Orders;
import dev.reeve.settlement.Temperament;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static Ruleset rules;

  private final World world = world();
  private final Selection selection = new Selection(world);
  private final Village village = selection.village();
  private final Draft draft = new Draft(selection);

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
  }

  private static World world() {
    return world("rules/village.rules.json", rules);
  }

  private static World world(String file, Ruleset rules) {
    Scenario scenario =
        new Scenario(
            "test",
            Scenario.Kind.SANDBOX,
            file,
            List.of(Scenario.Setup.of("Oakham", 120, 0, 5), Scenario.Setup.of("Wing", 40, 0, 6)),
            0,
            true,
            false,
            List.of(),
            Optional.empty(),
            List.of());
    return World.found(scenario, rules);
  }

  private void play(int seconds) {
    for (int i = 0; i < 10 * seconds; i++) {
      world.update(0.1f);
    }
  }

  private Effect effect() {
    draft.update(1);
    return draft.effect().orElseThrow();
  }

  @Test
  void wish_showsWhatItWouldChange_andChangesNothing() {
    play(20);
    Orders before = village.orders();
    String fingerprint = village.settlement().fingerprint();
    draft.wish("tales", orders -> orders.weight("tales", 3));

    Effect effect = effect();
    assertTrue(
        effect.moves().stream().anyMatch(m -> m.trade().equals("scholar") && m.to() < m.from()));
    assertTrue(effect.luxuries().stream().anyMatch(c -> c.of().equals("tales") && c.worse()));
    assertTrue(effect.happiness().worse(), "what people feel does not follow the wish");
    assertEquals(before, village.orders());
    assertEquals(fingerprint, village.settlement().fingerprint());
  }

  @Test
  void effect_countsTheHarmOfWhatStands() {
    Ruleset smoke = Rulesets.read(Gdx.files.internal("rules/smoke.rules.json"));
    Selection smoky = new Selection(world("rules/smoke.rules.json", smoke));
    smoky.village().order(Orders.NONE.exactly("forester", 0));
    assertTrue(smoky.village().plan().emissions().get("smoke").harm() > 0.1);
    Draft cleaner = new Draft(smoky);
    cleaner.wish("pots", orders -> orders.weight("pots", 3));
    cleaner.update(1);
    Effect effect = cleaner.effect().orElseThrow();
    assertEquals(smoky.village().plan().happiness(), effect.happiness().from(), 1e-9);
  }

  @Test
  void take_givesTheOrders_andLeavesNothingToWish() {
    draft.wish("tales", orders -> orders.weight("tales", 0.5));
    draft.wish("income", orders -> orders.income(IncomeRule.PRODUCTIVITY));
    draft.take();
    assertEquals(Map.of("tales", 0.5), village.orders().weights());
    assertEquals(IncomeRule.PRODUCTIVITY, village.orders().income());
    assertFalse(draft.pending());
    assertEquals(Optional.empty(), draft.effect());
  }

  @Test
  void planShownAfterTaking_isTheOneThatFollows_thoughTimeStandsStill() {
    play(20);
    draft.wish("tales", orders -> orders.weight("tales", 0.5));
    double foreseen = effect().after().workers("scholar");
    draft.take();
    assertEquals(foreseen, village.plan().workers("scholar"), 1e-9);
    play(1);
    assertSame(village.settlement().plan(), village.plan());
  }

  @Test
  void leave_forgetsAll() {
    draft.wish("tales", orders -> orders.weight("tales", 3));
    effect();
    draft.leave();
    assertFalse(draft.pending());
    assertEquals(Optional.empty(), draft.effect());
    draft.take();
    assertEquals(Map.of(), village.orders().weights());
  }

  @Test
  void wishesHoldBesideOrdersGivenMeanwhile() {
    draft.wish("tales", orders -> orders.weight("tales", 3));
    village.order(village.orders().exactly("farmer", 40));
    draft.take();
    assertEquals(new Orders.Staff(40, 40), village.orders().staff("farmer"));
    assertEquals(Map.of("tales", 3.0), village.orders().weights());
  }

  @Test
  void aWishThatIsTakenBack_isNoWish() {
    draft.wish("tales", orders -> orders.weight("tales", 3));
    draft.wish("tales", orders -> orders.weight("tales", 2));
    assertEquals(2, draft.orders().weights().get("tales"));
    draft.forget("tales");
    assertFalse(draft.pending());
  }

  @Test
  void lookingAtAnotherVillage_leavesTheWishes() {
    draft.wish("tales", orders -> orders.weight("tales", 3));
    selection.village(1);
    draft.update(1);
    assertFalse(draft.pending());
  }

  @Test
  void effectsComeAtMostEightTimesASecond_andTheLastOneForSure() {
    draft.wish("tales", orders -> orders.weight("tales", 3));
    Effect first = effect();
    draft.wish("tales", orders -> orders.weight("tales", 0.4));
    draft.update(0.05f);
    assertSame(first, draft.effect().orElseThrow());
    draft.update(0.1f);
    assertEquals(0.4, draft.effect().orElseThrow().wished().weights().get("tales"));
  }

  @Test
  void otherIncomes_moveNobody_butTellWhoWouldEarnWhat() {
    draft.wish("income", orders -> orders.income(IncomeRule.LOW_SKILL));
    Effect effect = effect();
    assertEquals(List.of(), effect.moves());
    assertTrue(
        effect.incomes().stream().anyMatch(c -> c.from() == 1 && Math.abs(c.to() - 1) > 0.01));
  }

  @Test
  void aBolderReeve_keepsHalf() {
    draft.wish("nature", orders -> orders.temperament(Temperament.BOLD));
    Effect.Change food = effect().reserves().get(0);
    assertEquals("food", food.of());
    assertEquals(food.from() / 2, food.to(), 1e-9);
  }

  @Test
  void ordersThatTheRulesDoNotKnow_areLeftOut() {
    Orders orders =
        Orders.NONE
            .exactly("beekeeper", 3)
            .exactly("farmer", 30)
            .weight("honey", 2)
            .reserve("honey", 2)
            .objective(Objective.DIMINISHING);
    village.order(orders);
    assertEquals(Orders.NONE.exactly("farmer", 30), village.orders());
  }

  @Test
  void whoDies_isKeptNoLonger() {
    Orders orders = village.orders();
    for (int person = 0; person < village.settlement().slots(); person++) {
      orders = orders.keep(person);
    }
    village.order(orders);
    int living = village.people();
    play(200);
    assertTrue(village.orders().keep().size() < living, "nobody of them has died");
    assertEquals(List.of(), village.settlement().refusals());
  }
}
