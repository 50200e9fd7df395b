package dev.reeve.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reeve.plan.Plan;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PlanReportTest {

  private static final Terminal PLAIN = new Terminal(80, true, Ansi.OFF);

  private static String report(Plan plan, Terminal terminal) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new PlanReport(plan, terminal, out).print();
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void report_opensWithTheVillage_itsPeopleAndTheirHappiness() {
    assertTrue(
        report(Plans.fed("Village"), PLAIN)
            .startsWith(
                """
                Village
                100 people · happiness 7.750 a head
                0.2500 from programs
                every need is met
                """),
        report(Plans.fed("Village"), PLAIN));
  }

  @Test
  void report_saysWhichNeedFallsShort_andByHowMuch() {
    assertTrue(report(Plans.hungry(), PLAIN).contains("not every need is met: food only 83.3 %"));
  }

  @Test
  void report_saysWhoHasWhichShareOfWhatHeNeeds() {
    String report = report(PlanJsonTest.manor(250), PLAIN);
    assertTrue(
        report.contains(
            """
            not every need is met: bread only 97.6 %, fish only 80.0 %

            People, and which share they have of what they need
                       people    bread    fish  candles      ale
              peasant  200.00  100.0 %
              monk      37.50   80.0 %  80.0 %  100.0 %
              smith     12.50  100.0 %                   100.0 %
            """),
        report);
  }

  @Test
  void report_linesUpPeopleAtWork_byTier_withBars() {
    String report = report(Plans.fed("Village"), PLAIN);
    assertTrue(
        report.contains(
            """
            People at work
                          low   high  workers   share
              farmer    10.00      ·    10.00  10.0 %  ██▊
              digger    15.00      ·    15.00  15.0 %  ████▏
              potter        ·  72.50    72.50  72.5 %  ████████████████████
              carriers      ·   1.50     1.50   1.5 %  ▍
              idle                       1.00   1.0 %  ▎
            """),
        report);
  }

  @Test
  void report_leavesOutFlowsThatNoGoodHas() {
    String report = report(Plans.fed("Village"), PLAIN);
    assertTrue(report.contains("produced"), report);
    assertTrue(report.contains("exported"), report);
    assertFalse(report.contains("overhead"), report);
    assertFalse(report.contains("mitigation"), report);
  }

  @Test
  void report_tellsTradeLossesAndPrograms() {
    String report = report(Plans.fed("Village"), PLAIN);
    assertTrue(report.contains("  market  12.50 pots  25.00 food\n"), report);
    assertTrue(report.contains("  raiders  0.001000 pots\n"), report);
    assertTrue(report.contains("  festival  held\n"), report);
  }

  @Test
  void report_showsOnlyAscii_whereTheTerminalKnowsNoMore() {
    String report = report(Plans.fed("Käse & Töpfe · 村"), new Terminal(80, false, Ansi.OFF));
    assertTrue(report.chars().allMatch(c -> c < 128), report);
    assertTrue(report.startsWith("K?se & T?pfe . ?\n"), report);
    assertTrue(report.contains("####################"), report);
  }

  @Test
  void report_hasColours_onlyWhereTheTerminalShowsThem() {
    assertFalse(report(Plans.hungry(), PLAIN).contains("\u001b["));
    assertTrue(report(Plans.hungry(), new Terminal(80, true, Ansi.ON)).contains("\u001b["));
  }

  @Test
  void report_letsNoRulesetSteerTheTerminal() {
    String report = report(Plans.fed("\u001b[31mred\u0007\nalert\u202e"), PLAIN);
    assertTrue(report.startsWith("?[31mred??alert?\n"), report);
  }

  @Test
  void report_wrapsItsReasons_toTheWidthOfTheTerminal() {
    String why = "One more high-skilled worker would add 0.088 pots a head. ".repeat(4).strip();
    String report = report(Plans.fedBecause(why, "Land is not scarce."), PLAIN);
    List<String> lines = report.substring(report.indexOf("Why")).lines().toList();
    assertTrue(lines.size() > 4, report);
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), report);
    assertEquals(2, lines.stream().filter(line -> line.startsWith("  – ")).count(), report);
  }
}
