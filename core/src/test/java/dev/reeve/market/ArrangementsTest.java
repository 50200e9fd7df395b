package dev.reeve.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.settlement.Arrangement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrangements as text, and what is refused. */
class ArrangementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bureau",
        "market",
        "market:exchange=0.1,advantage=0.30000000000000004",
        "mixed",
        "mixed:tax=0.07,guarantee=0,services=farmer+scholar,together=0"
      })
  void text_isReadBack(String text) {
    Arrangement read = Arrangements.read(text);
    assertEquals(read, Arrangements.read(read.text()));
    assertTrue(read.text().startsWith(text.split(":", 2)[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "anarchy | maybe you meant one of [bureau, market, mixed]",
        "bureau:tax=1 | has no parameter 'tax'",
        "market:tax=0.1 | has no parameter 'tax'",
        "market:exchange | parameter=value",
        "market:exchange=1,exchange=1 | each parameter once",
        "market:exchange=lots | it must be a number",
        "market:exchange=NaN | exchange is NaN; it must be within [0.0, 10.0]",
        "market:advantage=-1 | advantage is -1.0; it must be within [0.0, 10.0]",
        "market:horizon=0 | horizon is 0.0",
        "market:together=2 | together is 2.0; it must be within [0.0, 1.0]",
        "mixed:tax=1.5 | tax is 1.5; it must be within [0.0, 1.0]",
        "mixed:guarantee=0.5 | guarantee is 0.5; it must be 0 or 1",
        "mixed:services=farmer+farmer | each industry must be there once",
        "mixed:services=a b | without spaces"
      })
  void nonsense_isRefused_byName(String text, String problem) {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> Arrangements.read(text)).getMessage();
    assertTrue(refusal.contains(problem), refusal);
  }

  @Test
  void serviceThatNoIndustryIs_isRefused_andTheArrangementStays() {
    var town = Towns.settle(Towns.rules("village"), 20, 1, Market.DEFAULT);
    String refusal =
        assertThrows(
                IllegalArgumentException.class,
                () -> town.arrange(Mixed.DEFAULT.withServices("baker")))
            .getMessage();
    assertTrue(refusal.contains("no industry is called 'baker'"), refusal);
    assertEquals(Market.DEFAULT, town.arrangement());
    assertThrows(
        IllegalArgumentException.class,
        () -> Towns.settle(Towns.rules("village"), 20, 1, Mixed.DEFAULT.withServices("baker")));
    town.arrange(Mixed.DEFAULT.withServices("scholar"));
    assertThrows(
        IllegalArgumentException.class, () -> town.setRules(Towns.rules("essay/01-simple")));
  }

  @Test
  void list_isCopied() {
    assertEquals(List.of("farmer"), Mixed.DEFAULT.withServices("farmer").services());
    assertEquals(0.3, Mixed.DEFAULT.withTax(0.3).tax());
    assertEquals(0.4, Market.DEFAULT.withAdvantage(0.4).advantage());
  }
}
