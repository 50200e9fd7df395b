package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.utils.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The argument of the seed, village by village: every plan is the exact one, and says what the seed
 * says as closely as the seed says it.
 */
class SeedVillageTest {

  private static final double EXACT = 1e-6;

  @Test
  void simple_aTenthFarms_andEveryoneHasSevenAndAHalfPots() {
    Plan plan = exactPlan("01-simple");
    assertPublishedShares("01-simple", plan);
    assertEquals(750, plan.goods().get("pots").consumed(), EXACT);
    assertEquals(0.1, plan.value().get("food"), EXACT);
    assertEquals(0.01, plan.value().get("clay"), EXACT);
    assertEquals(0.12, plan.value().get("pots"), EXACT);
  }

  @Test
  void education_takesWorkingTime_soThatPotsFall() {
    Plan plan = exactPlan("02-education-time");
    assertPublishedShares("02-education-time", plan);
    assertEquals(4.63, plan.level(), 0.005);
    assertEquals(0.1917, plan.value().get("pots"), 0.0001);
  }

  @Test
  void education_eatsFood_ofEveryTradeThatIsLearnt() {
    Plan plan = exactPlan("03-education-food");
    // The seed leaves out what the digger eats and truncates 0.297 food to 0.29.
    assertPublishedShares("03-education-food", plan);
    assertEquals(4.46, plan.level(), SeedVillage.publishedTolerance("03-education-food") + 0.001);
    double students = 0.1 * plan.workers("farmer") + 0.2 * plan.workers("digger");
    students += 0.4 * plan.workers("potter");
    assertEquals(students, plan.goods().get("food").education(), EXACT);
  }

  @Test
  void government_ledgerIsThePublishedOne() {
    Plan plan = exactPlan("04-government");
    double tolerance = SeedVillage.publishedTolerance("04-government");
    JsonValue published = SeedVillage.published("04-government");

    double named = 0;
    for (JsonValue row : published.get("ledger")) {
      assertEquals(row.asDouble(), plan.ledger().getOrDefault(row.name, 0.0), tolerance, row.name);
      named += plan.ledger().get(row.name);
    }
    assertEquals(1, named, 1e-9, "the published rows are the whole ledger");
    assertEquals(
        published.get("perPerson").getDouble("pots"),
        plan.goods().get("pots").consumed() / plan.people(),
        tolerance);
    assertEquals(published.getDouble("labourPerPot"), plan.value().get("pots"), tolerance);
  }

  @Test
  void corruption_raisesEveryOverheadByATenth() {
    Plan corrupt = exactPlan("05-corruption");
    Plan honest = plan("04-government");
    double paid = honest.goods().get("food").overhead() / totalDelivery(honest);
    assertEquals(
        1.1 * paid, corrupt.goods().get("food").overhead() / totalDelivery(corrupt), EXACT);
  }

  /** Food, clay and pots delivered, each counted by what one unit costs to administer. */
  private static double totalDelivery(Plan plan) {
    return 0.01 * 8.9 * plan.workers("farmer")
        + 0.02 * 80 * plan.workers("digger")
        + 0.1 * 6 * plan.workers("potter");
  }

  @Test
  void theft_takesOnePotPerPotter_soThatFiveAreLeft() {
    Plan plan = exactPlan("06-theft");
    double potters = plan.workers("potter");
    assertEquals(potters, plan.losses().get("thieves"), EXACT);
    assertEquals(
        SeedVillage.published("06-theft").getDouble("netPotsPerPotter"),
        plan.goods().get("pots").consumed() / potters,
        EXACT);
  }

  @Test
  void policing_isANeed_forOneInAHundred() {
    Plan plan = exactPlan("07-policing");
    assertPublishedShares("07-policing", plan);
    assertEquals(
        SeedVillage.published("07-policing").getDouble("luxuryShare"),
        plan.shares().get("digger") + plan.shares().get("potter"),
        EXACT);
  }

  @Test
  void policing_stopsEveryLossThatIsWorthStopping_andNoMore() {
    Plan plan = exactPlan("08-policing-pays");
    assertPublishedShares("08-policing-pays", plan);
    assertEquals(0, plan.losses().get("pilferers"), EXACT);
    assertEquals(20, plan.goods().get("policing").mitigation(), EXACT);
  }

  @Test
  void barbarians_areKeptOffByFourSoldiers_andTheFifthWouldSaveNothing() {
    Plan plan = exactPlan("09-barbarians");
    assertEquals(4, plan.workers("soldier"), EXACT);
    assertEquals(0, plan.losses().get("barbarians"), EXACT);
  }

  @Test
  void soldiers_areNotRaised_whereTheySaveLessThanTheyCost() {
    Plan plan = exactPlan("10-soldiers-not-worth-it");
    assertEquals(0, plan.workers("soldier"), EXACT);
    assertEquals(200, plan.losses().get("barbarians"), EXACT);
  }

  @Test
  void soldiers_whoDie_areCountedByTheLifetimeTheyServe() {
    Plan plan = exactPlan("11-soldiers-die");
    double served = (1 - Math.pow(0.98, 90)) / 0.02 / 100;
    assertEquals(4 / served, plan.workers("soldier"), EXACT);
  }

  @Test
  void skillTiers_putEverySkilledHandAtTheWheel() {
    Plan plan = exactPlan("12-skill-tiers");
    assertEquals(Map.of("low", 25.0, "medium", 25.0, "high", 25.0), rounded(plan, "potter"));
    assertEquals(Map.of("low", 10.0, "medium", 0.0, "high", 0.0), rounded(plan, "farmer"));
    assertEquals(562.5, plan.goods().get("pots").consumed(), EXACT);
  }

  @Test
  void skillSupply_letsOnlyAQuarterBePotters() {
    // Whoever cannot throw pots can be spared from field and pit: who works there is not unique.
    Plan plan = exactWelfare("13-skill-supply");
    assertEquals(250, plan.goods().get("pots").consumed(), EXACT);
    assertEquals(25, plan.workers("potter"), EXACT);
    assertEquals(Map.of("field", 0.0, "pit", 0.0, "wheel", 25.0), rounded(plan, "potter"));
  }

  @Test
  void twoLuxuries_areMadeInEqualAmounts_whateverTheyCost() {
    Plan plan = exactPlan("14-two-luxuries");
    assertPublishedShares("14-two-luxuries", plan);
    assertPublishedGoods("14-two-luxuries", plan);
    assertEquals(0.12, plan.value().get("pots"), EXACT);
    assertEquals(0.18, plan.value().get("chairs"), EXACT);
  }

  @Test
  void trade_makesAChairCostAPot() {
    Plan plan = exactPlan("15-trade");
    assertPublishedShares("15-trade", plan);
    assertPublishedGoods("15-trade", plan);
    assertEquals(0.12, plan.value().get("chairs"), EXACT);
  }

  @Test
  void trade_withCarriage_makesAChairCostAPotAndTheCarrying() {
    Plan plan = exactPlan("16-trade-with-carriage");
    assertPublishedGoods("16-trade-with-carriage", plan);
    JsonValue shares = SeedVillage.published("16-trade-with-carriage").get("sharesWithCarriage");
    // The seed books the pots that are sold, and their carriage, under chairs.
    double pots = plan.goods().get("pots").consumed() * 0.12 / plan.people();
    double chairs = plan.goods().get("chairs").consumed() * 0.145 / plan.people();
    assertEquals(shares.getDouble("pots"), pots, 5e-5);
    assertEquals(shares.getDouble("chairs"), chairs, 5e-5);
    assertEquals(0.145, plan.value().get("chairs"), EXACT);
    assertEquals(0.6, plan.shares().get("potter") + carriers(plan) / plan.people(), EXACT);
  }

  private static double carriers(Plan plan) {
    return plan.carriers().values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void tradeNetwork_usesBothRoutesToTheirLimits() {
    Plan plan = exactPlan("17-trade-network");
    assertEquals(129, plan.goods().get("pots").consumed(), EXACT);
    assertEquals(129, plan.goods().get("chairs").consumed(), EXACT);
    assertEquals(64.5, plan.goods().get("horns").consumed(), EXACT);
    assertEquals(Map.of("A", 20.0, "B", 15.0), plan.trade());
  }

  @Test
  void festival_isHeld_forItIsWorthAPotAndCostsATenth() {
    Plan plan = exactPlan("18-festival");
    assertTrue(plan.programs().get("festival"));
    assertPublishedGoods("18-festival", plan);
    // The seed books the festival's own food and pots apart from the trades.
    JsonValue shares = SeedVillage.published("18-festival").get("shares");
    double tolerance = SeedVillage.publishedTolerance("18-festival");
    assertEquals(shares.getDouble("digger"), plan.shares().get("digger") - 0.1 * 0.02, tolerance);
    assertEquals(shares.getDouble("potter"), plan.shares().get("potter") - 0.1 * 0.1, tolerance);
  }

  @Test
  void festival_thatNobodyCanAfford_isNotHeld() {
    Plan plan = exactPlan("19-festival-too-dear");
    assertFalse(plan.programs().get("festival"));
    assertPublishedGoods("19-festival-too-dear", plan);
  }

  @Test
  void festival_thatCostsMoreHappinessThanItGives_isNotHeld() {
    Plan plan = exactPlan("20-festival-not-worth-it");
    assertFalse(plan.programs().get("festival"));
  }

  @Test
  void famine_isAShortfallOfHalfTheFood_andTheRestStillWorkForHappiness() {
    Plan plan = exactPlan("21-famine");
    assertEquals(PlanStatus.SHORTFALL, plan.status());
    assertEquals(5, plan.workers("farmer"), EXACT);
    assertEquals(50, plan.goods().get("food").need(), EXACT);
  }

  @Test
  void diminishing_balancesTheLastPotAgainstTheLastChair() {
    String village = "22-diminishing";
    Plan plan = plan(village);
    assertEquals(List.of(), PlanCertificate.violations(plan));
    double best = SeedVillage.exact(village).getDouble("level");
    assertEquals(best, plan.level(), 1e-3 * best);
    assertEquals(best, plan.happiness(), 1e-3 * best);
    assertEquals(Map.of("food", 1.0), plan.coverage());
    assertEquals(10, plan.workers("farmer"), EXACT);
  }

  @Test
  void administrators_areTrainedAndFed_andNoMoreThanTheGoodsNeed() {
    Plan plan = exactPlan("23-administrators");
    JsonValue lifetime = SeedVillage.published("23-administrators").get("lifetime");
    double bureaucrats = plan.workers("bureaucrat");
    assertEquals(
        lifetime.getDouble("administration"),
        100 * plan.goods().get("administration").produced() / bureaucrats,
        1e-4);
    assertEquals(
        plan.goods().get("administration").overhead(),
        plan.goods().get("administration").produced(),
        EXACT);
  }

  @Test
  void teachers_spendTheirTimeOnEveryOtherTrade() {
    Plan plan = exactPlan("24-teachers");
    assertEquals(10 * plan.workers("teacher"), plan.goods().get("teaching").education(), EXACT);
  }

  @Test
  void everyVillage_isPlannedInTheSameWay_everyTime() {
    for (String village : SeedVillage.names()) {
      assertEquals(plan(village), plan(village), village);
    }
  }

  /** The village's plan, once it is certified and as good as the exact one. */
  private static Plan exactWelfare(String village) {
    Plan plan = plan(village);
    assertEquals(List.of(), PlanCertificate.violations(plan));

    JsonValue exact = SeedVillage.exact(village);
    PlanStatus status =
        exact.getString("status").equals("optimal") ? PlanStatus.OPTIMAL : PlanStatus.SHORTFALL;
    assertEquals(status, plan.status());
    assertEquals(exact.getDouble("level"), plan.level(), EXACT);
    assertEquals(exact.getDouble("happiness"), plan.happiness(), EXACT);
    for (JsonValue need : exact.get("coverage")) {
      assertEquals(need.asDouble(), plan.coverage().get(need.name), EXACT, need.name);
    }
    return plan;
  }

  /** The village's plan, once it is the exact one in everything that people do. */
  private static Plan exactPlan(String village) {
    Plan plan = exactWelfare(village);
    JsonValue exact = SeedVillage.exact(village);
    for (JsonValue industry : exact.get("workers")) {
      for (JsonValue tier : industry) {
        double workers = plan.workers().get(industry.name).get(tier.name);
        assertEquals(tier.asDouble(), workers, EXACT, industry.name + " of " + tier.name);
      }
    }
    for (JsonValue share : exact.get("shares")) {
      assertEquals(share.asDouble(), plan.shares().get(share.name), EXACT, share.name);
    }
    for (JsonValue good : exact.get("consumption")) {
      assertEquals(good.asDouble(), plan.goods().get(good.name).consumed(), 100 * EXACT, good.name);
    }
    for (JsonValue route : exact.get("trade")) {
      assertEquals(route.asDouble(), plan.trade().get(route.name), 100 * EXACT, route.name);
    }
    for (JsonValue threat : exact.get("losses")) {
      assertEquals(threat.asDouble(), plan.losses().get(threat.name), 100 * EXACT, threat.name);
    }
    for (JsonValue program : exact.get("programs")) {
      assertEquals(program.asBoolean(), plan.programs().get(program.name), program.name);
    }
    return plan;
  }

  private static Plan plan(String village) {
    return new SteadyPlanner(SeedVillage.rules(village)).plan(SeedVillage.people(village));
  }

  private static void assertPublishedShares(String village, Plan plan) {
    for (JsonValue share : SeedVillage.published(village).get("shares")) {
      assertEquals(
          share.asDouble(),
          plan.shares().get(share.name),
          Math.max(1e-9, SeedVillage.publishedTolerance(village)),
          share.name);
    }
  }

  private static void assertPublishedGoods(String village, Plan plan) {
    for (JsonValue good : SeedVillage.published(village).get("perPerson")) {
      assertEquals(
          good.asDouble(),
          plan.goods().get(good.name).consumed() / plan.people(),
          Math.max(1e-9, SeedVillage.publishedTolerance(village)),
          good.name);
    }
  }

  private static Map<String, Double> rounded(Plan plan, String industry) {
    Map<String, Double> rounded = new LinkedHashMap<>();
    plan.workers()
        .get(industry)
        .forEach((tier, workers) -> rounded.put(tier, Math.rint(workers * 1e6) / 1e6 + 0.0));
    return rounded;
  }
}
