package dev.reeve.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The certificate passes the seed's first village and catches each lie about it. */
class PlanCertificateTest {

  private final Told told = new Told();

  @Test
  void truth_passes() {
    assertEquals(List.of(), told.violations());
  }

  @Test
  void moreWorkersThanPeople_isCaught() {
    told.potters = 85;
    assertCaught("people of worker is 110.0, more than 100.0");
  }

  @Test
  void potsFromNowhere_areCaught() {
    told.pots = new GoodFlow(850, 0, 0, 0, 0, 0, 0, 0, 850, 0, 0, 0);
    assertCaught("pots produced is 850.0, not 750.0");
  }

  @Test
  void moreEatenThanHarvested_isCaught() {
    told.food = new GoodFlow(100, 0, 0, 0, 0, 0, 0, 100, 50, 0, 0, 0);
    assertCaught("more food is used than there is");
  }

  @Test
  void luxuriesThatNobodyWants_areCaught() {
    told.food = new GoodFlow(100, 0, 0, 0, 0, 0, 0, 90, 10, 0, 0, 0);
    assertCaught("food is consumed and not wanted");
  }

  @Test
  void anotherLevelThanThePots_isCaught() {
    told.level = 8;
    assertCaught("level is 8.0, not 7.5");
  }

  @Test
  void anotherHappinessThanThePots_isCaught() {
    told.happiness = 9;
    assertCaught("happiness is 9.0, not 7.5");
  }

  @Test
  void coverageThatIsNotEaten_isCaught() {
    told.coverage = 0.5;
    assertCaught("need of food is 100.0, not 50.0");
    assertCaught("status is OPTIMAL with coverage {food=0.5}");
  }

  @Test
  void ledgerOfLessThanAllLabour_isCaught() {
    told.ledger = 0.9;
    assertCaught("the ledger sums to 0.9");
  }

  @Test
  void negativeZero_isCaught() {
    told.clayValue = -0.0;
    assertCaught("value.clay is -0.0");
  }

  @Test
  void scarcityOfWhatIsLeftOver_isCaught() {
    told.limits =
        List.of(new Limit(Limit.Kind.LABOUR, "worker", 90, 100, 1, Limit.Measure.HAPPINESS));
    assertCaught("LABOUR worker is worth 1.0 more: use is 90.0, not 100.0");
  }

  @Test
  void reasonsThatAreNone_areCaught() {
    told.why = List.of("One more pot costs NaN.");
    assertCaught("why says: One more pot costs NaN.");
    told.why = List.of();
    assertCaught("no reasons are given");
  }

  private void assertCaught(String violation) {
    assertTrue(
        told.violations().stream().anyMatch(each -> each.startsWith(violation)),
        () -> violation + " is not among " + told.violations());
  }

  /** What is told of the first village; all of it true until a test changes something. */
  private static final class Told {

    private double potters = 75;
    private double level = 7.5;
    private double happiness = 7.5;
    private double coverage = 1;
    private double ledger = 1;
    private double clayValue = 0.01;
    private GoodFlow food = new GoodFlow(100, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0, 0);
    private GoodFlow pots = new GoodFlow(750, 0, 0, 0, 0, 0, 0, 0, 750, 0, 0, 0);
    private List<Limit> limits = List.of();
    private List<String> why = List.of("Everyone works.");

    List<String> violations() {
      Map<String, Map<String, Double>> workers = new LinkedHashMap<>();
      workers.put("farmer", Map.of("worker", 10.0));
      workers.put("digger", Map.of("worker", 15.0));
      workers.put("potter", Map.of("worker", potters));
      Map<String, Double> shares = new LinkedHashMap<>();
      workers.forEach((industry, tiers) -> shares.put(industry, tiers.get("worker") / 100));
      Map<String, GoodFlow> goods = new LinkedHashMap<>();
      goods.put("food", food);
      goods.put("clay", new GoodFlow(1500, 1500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
      goods.put("pots", pots);
      Map<String, Double> value = new LinkedHashMap<>();
      value.put("food", 0.1);
      value.put("clay", clayValue);
      value.put("pots", 0.12);
      return PlanCertificate.violations(
          new Plan(
              SeedVillage.rules("01-simple"),
              100,
              Map.of("worker", 100.0),
              PlanStatus.OPTIMAL,
              level,
              happiness,
              Map.of("food", coverage),
              workers,
              Map.of("worker", 0.0),
              Map.of(),
              shares,
              goods,
              Map.of(),
              Map.of(),
              Map.of(),
              0,
              value,
              Map.of("all", ledger),
              limits,
              why.stream().map(Reason::remark).toList()));
    }
  }
}
