package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void figures_shareTheirDecimals() {
    Figures figures = new Figures(250);
    assertEquals("250.00", figures.show(250));
    assertEquals("1.50", figures.show(1.5));
    assertEquals("-1.50", figures.show(-1.5));
  }

  @Test
  void figures_showNothingAsADot_andLittleAsLittle() {
    Figures figures = new Figures(250);
    assertEquals("·", figures.show(0));
    assertEquals("·", figures.show(1e-12));
    assertEquals("·", figures.show(Double.NaN));
    assertEquals("<0.01", figures.show(0.001));
    assertEquals(">-0.01", figures.show(-0.001));
  }

  @Test
  void figure_hasFourDigits_whereItIsSmall_andGroups_whereItIsLarge() {
    assertEquals("4.110", Figures.of(4.110097));
    assertEquals("0.01124", Figures.of(0.011235));
    assertEquals("0.000000001", Figures.of(1e-9));
    assertEquals("12,345.6", Figures.of(12345.6));
    assertEquals("1.000e+20", Figures.of(1e20));
  }

  @Test
  void figure_hasAUnit_onlyWhereThereIsSomething() {
    assertEquals("12.50 pots", Figures.of(12.5, "pots"));
    assertEquals("·", Figures.of(0, "pots"));
  }

  @Test
  void percent_neverRoundsAShareAway() {
    assertEquals("12.3 %", Figures.percent(0.1234));
    assertEquals("<0.1 %", Figures.percent(0.0001));
    assertEquals("0.0 %", Figures.percent(0));
  }

  @Test
  void people_areWhole_whereTheyAre() {
    assertEquals("1,200", Figures.people(1200));
    assertEquals("0.5", Figures.people(0.5));
  }
}
