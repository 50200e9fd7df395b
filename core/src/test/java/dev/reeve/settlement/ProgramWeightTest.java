package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.rules.Rulesets;
import org.junit.jupiter.api.Test;

/** Orders weigh programs as they weigh goods. */
class ProgramWeightTest {
  private static LivingSettlement village() {
    return new LivingSettlement(
        Rulesets.parse(
            "feasts",
            """
            {
              "format": 1, "name": "feasts",
              "goods": { "food": { "need": 1 }, "pots": { "happiness": 1 } },
              "industries": {
                "farmer": { "output": { "food": 5 } },
                "potter": { "output": { "pots": 1 } }
              },
              "programs": { "feast": { "requires": { "food": 1 }, "happiness": 0.3 } }
            }
            """),
        100,
        1,
        Settings.defaults());
  }

  @Test
  void feast_isHeldWhileItIsWorthItsLabour_byTheWeightOfTheOrders() {
    LivingSettlement village = village();
    // A fifth of a worker for 0.3: a potter's fifth makes 0.2.
    assertTrue(village.plan().programs().get("feast"));
    assertFalse(village.whatIf(Orders.NONE.weight("feast", 0.5)).programs().get("feast"));
    village.order(Orders.NONE.weight("feast", 0.5));
    village.tick();
    assertFalse(village.plan().programs().get("feast"));
    village.order(Orders.NONE.weight("feast", 0.8));
    village.tick();
    assertTrue(village.plan().programs().get("feast"));
  }

  @Test
  void weight_ofWhatNobodyKnows_isRefused() {
    LivingSettlement village = village();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> village.order(Orders.NONE.weight("fest", 2)));
    assertTrue(refused.getMessage().contains("fest"), refused.getMessage());
    assertEquals(Orders.NONE, village.orders());
  }
}
