package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.files.FileHandle;
import dev.reeve.market.Market;
import dev.reeve.model.Profile;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.IncomeRule;
import dev.reeve.plan.RandomProfiles;
import dev.reeve.rules.Rulesets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole villages of people who need different things. */
class ProfileSimulationTest {

  private static final Ruleset MANOR =
      Rulesets.read(new FileHandle("../assets/rules/manor.rules.json"));

  private static final double EXACT = 1e-9;

  private static LivingSettlement found(Ruleset rules, int people) {
    return new LivingSettlement(rules, people, 1, Settings.defaults());
  }

  private static void live(LivingSettlement village, int ticks) {
    for (int tick = 0; tick < ticks; tick++) {
      village.tick();
    }
  }

  private static int heads(LivingSettlement village, String profile) {
    int heads = 0;
    for (int person = 0; person < village.slots(); person++) {
      boolean has = village.lives(person) && village.profile(person).equals(Optional.of(profile));
      heads += has ? 1 : 0;
    }
    assertEquals(heads, village.heads(profile));
    return heads;
  }

  private static void turn(LivingSettlement village, String from, String to, int people) {
    int left = people;
    for (int person = 0; left > 0; person++) {
      if (village.profile(person).equals(Optional.of(from))) {
        village.setProfile(person, to);
        left--;
      }
    }
  }

  private static double mood(LivingSettlement village, String profile) {
    double sum = 0;
    for (int person = 0; person < village.slots(); person++) {
      boolean has = village.lives(person) && village.profile(person).equals(Optional.of(profile));
      sum += has ? village.happiness(person) : 0;
    }
    return sum / village.heads(profile);
  }

  private static Ruleset mix(double peasants, double monks, double smiths) {
    List<Profile> mixed = new ArrayList<>();
    double[] shares = {peasants, monks, smiths};
    for (int k = 0; k < shares.length; k++) {
      Profile profile = MANOR.people().profiles().get(k);
      mixed.add(new Profile(profile.id(), shares[k], profile.need()));
    }
    return MANOR.withPeople(MANOR.people().withProfiles(mixed));
  }

  /** 80 · 1 + 15 · 0.8 + 5 · 1.2 bread a cycle, and so on. */
  @ParameterizedTest
  @EnumSource(names = {"JOURNEYMAN", "MASTER"})
  void whatIsEaten_isHeadsTimesBaskets(Strength strength) {
    LivingSettlement village =
        new LivingSettlement(MANOR, 100, 1, Settings.defaults().withStrength(strength));
    assertEquals(80, heads(village, "peasant"));
    assertEquals(15, heads(village, "monk"));
    assertEquals(5, heads(village, "smith"));
    assertEquals(0.98, village.need("bread"), EXACT);
    assertEquals(0.06, village.need("fish"), EXACT);
    for (int tick = 0; tick < 200; tick++) {
      village.tick();
      assertEquals(OptionalDouble.of(1), village.report().egalitarianism());
      assertEquals(98 / 20.0, village.report().need("bread"), EXACT);
      assertEquals(6 / 20.0, village.report().need("fish"), EXACT);
      assertEquals(3 / 20.0, village.report().need("candles"), EXACT);
      assertEquals(5 / 20.0, village.report().need("ale"), EXACT);
    }
  }

  /** With 45 monks the pond's 12 fish a cycle are two thirds of what they need. */
  @Test
  void hungerFallsOnTheMonks_whoAloneNeedFish() {
    LivingSettlement village = found(MANOR, 100);
    live(village, 20);
    turn(village, "peasant", "monk", 30);
    assertEquals(45, heads(village, "monk"));
    live(village, 200);
    TickReport report = village.report();
    assertEquals(Map.of("bread", 1.0), report.fulfilment().get("peasant"));
    assertEquals(Map.of("bread", 1.0, "ale", 1.0), report.fulfilment().get("smith"));
    Map<String, Double> monk = report.fulfilment().get("monk");
    assertEquals(12 / 18.0, monk.get("fish"), EXACT);
    assertEquals(12 / 18.0, monk.get("bread"), EXACT);
    assertEquals(1, monk.get("candles"));
    assertEquals(12 / 18.0, report.egalitarianism().orElseThrow(), EXACT);
    assertEquals(12 / 18.0, report.coverage("fish"), EXACT);
    double needed = 50 + 45 * 0.8 + 5 * 1.2;
    assertEquals((56 + 36 * 12 / 18.0) / needed, report.coverage("bread"), EXACT);
    assertEquals((56 + 36 * 12 / 18.0) / 20, report.need("bread"), EXACT);
    assertEquals(45, village.plan().heads(1), EXACT);
    assertEquals(12 / 18.0, village.plan().fulfilment(1, 1), EXACT);
    // All have the same pots, and the hungry enjoy them by two thirds.
    assertEquals(mood(village, "peasant"), mood(village, "smith"), EXACT);
    assertTrue(mood(village, "monk") < 0.7 * mood(village, "peasant"));
    double pots = report.luxury("pots") * 20 / 100;
    assertEquals(pots * (55 + 45 * 12 / 18.0) / 100, report.felt(), EXACT);
    assertEquals(report.felt(), report.happiness("pots"), EXACT);
  }

  @Test
  void fewerMonks_andAllHaveEnoughAgain() {
    LivingSettlement village = found(mix(0.4, 0.55, 0.05), 100);
    live(village, 100);
    assertTrue(village.report().egalitarianism().orElseThrow() < 0.6);
    village.setRules(mix(0.9, 0.05, 0.05));
    live(village, 100);
    assertEquals(5, heads(village, "monk"));
    assertEquals(90, heads(village, "peasant"));
    assertEquals(OptionalDouble.of(1), village.report().egalitarianism());
  }

  @Test
  void bread_thatAllNeed_isSharedEvenly() {
    LivingSettlement village = found(MANOR, 100);
    village.tick();
    village.give("bread", -1e9);
    village.weather("farmer", 0.6);
    live(village, 5);
    Map<String, Map<String, Double>> met = village.report().fulfilment();
    double share = met.get("peasant").get("bread");
    assertTrue(share > 0.5 && share < 1, met.toString());
    assertEquals(share, met.get("monk").get("bread"), EXACT);
    assertEquals(share, met.get("monk").get("fish"), EXACT);
    assertEquals(share, met.get("smith").get("bread"), EXACT);
  }

  @Test
  void unequalIncomes_leaveHungerWhereItIs() {
    LivingSettlement village = found(MANOR, 100);
    village.order(Orders.NONE.income(IncomeRule.PRODUCTIVITY));
    turn(village, "peasant", "monk", 30);
    live(village, 200);
    assertTrue(mood(village, "monk") < 0.7 * mood(village, "peasant"));
    double felt = village.report().felt();
    assertEquals(felt, village.report().happiness("pots"), EXACT);
  }

  /** People live 5 cycles: whoever comes of age is of the profile that is lacking most. */
  @Test
  void generations_keepTheMix() {
    Ruleset mortal =
        Rulesets.parse(
            "manor",
            Rulesets.write(MANOR).replace("\"people\": {", "\"people\": {\"lifespan\": 5,"));
    LivingSettlement village = found(mortal, 100);
    for (int tick = 0; tick < 300; tick++) {
      village.tick();
      assertEquals(80, heads(village, "peasant"));
      assertEquals(15, heads(village, "monk"));
    }
    turn(village, "peasant", "monk", 30);
    live(village, 120);
    assertEquals(15, heads(village, "monk"));
    village.add(100);
    assertEquals(160, heads(village, "peasant"));
    assertEquals(30, heads(village, "monk"));
    assertEquals(10, heads(village, "smith"));
  }

  @Test
  void profiles_comeAndGoWithTheRules() {
    Ruleset alike = MANOR.withPeople(MANOR.people().withProfiles(List.of()));
    LivingSettlement village = found(alike, 100);
    assertEquals(Optional.empty(), village.profile(0));
    assertEquals(1, village.need("bread"));
    live(village, 3);
    assertEquals(Map.of(), village.report().fulfilment());
    village.setRules(MANOR);
    live(village, 3);
    assertEquals(15, heads(village, "monk"));
    int monk = 0;
    while (!village.profile(monk).equals(Optional.of("monk"))) {
      monk++;
    }
    turn(village, "peasant", "monk", 1);
    village.setRules(MANOR.withHappiness("pots", 2));
    live(village, 1);
    assertEquals(16, heads(village, "monk"), "the same profiles, as they were");
    village.setRules(mix(0.9, 0.1, 0));
    live(village, 1);
    assertEquals(10, heads(village, "monk"));
    assertEquals(0, heads(village, "smith"));
    assertEquals(2, village.report().fulfilment().size());
    village.setRules(alike);
    live(village, 1);
    assertEquals(Optional.empty(), village.profile(0));
    assertThrows(IllegalArgumentException.class, () -> village.heads("monk"));
  }

  @Test
  void whatIsUnknown_isRefused() {
    LivingSettlement village = found(MANOR, 20);
    assertEquals(
        "no profile is called 'nun'; there are [peasant, monk, smith]",
        assertThrows(IllegalArgumentException.class, () -> village.setProfile(0, "nun"))
            .getMessage());
    assertThrows(IndexOutOfBoundsException.class, () -> village.setProfile(99, "monk"));
    assertThrows(IllegalArgumentException.class, () -> village.heads("nun"));
    assertThrows(IllegalArgumentException.class, () -> village.need("nun"));
    assertEquals(
        "'The manor' has profiles [peasant, monk, smith]; a market is for people who all need"
            + " alike, maybe leave it to the bureau",
        assertThrows(IllegalArgumentException.class, () -> village.arrange(Market.DEFAULT))
            .getMessage());
    LivingSettlement market =
        new LivingSettlement(
            MANOR.withPeople(MANOR.people().withProfiles(List.of())),
            20,
            1,
            Settings.defaults(),
            Market.DEFAULT);
    assertThrows(IllegalArgumentException.class, () -> market.setRules(MANOR));
  }

  /** A village whose people one by one change what they need. */
  @Test
  void randomVillages_obeyTheLaws_andGoOnAlikeFromASave() throws Exception {
    int saved = 0;
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Ruleset rules = RandomProfiles.of(RandomLivingRuleset.of(seed), random);
      Strength strength = Meddling.pick(random, Strength.values());
      Settings settings = Settings.defaults().withTicksPerCycle(5).withStrength(strength);
      int people = RandomLivingRuleset.people(seed);
      LivingSettlement village = new LivingSettlement(rules, people, seed, settings);
      Whims whims =
          new Whims(
              seed,
              List.of(
                  rules,
                  RandomLivingRuleset.of(seed),
                  RandomProfiles.of(RandomLivingRuleset.of(seed), random),
                  RandomProfiles.of(RandomLivingRuleset.of(seed + 1), random)));
      for (int tick = 0; tick < 80; tick++) {
        village.tick();
        TickLaws.check("seed " + seed + " (" + strength + ")", village);
        if (village.events().stream().noneMatch(ProfileSimulationTest::changesHeads)) {
          checkPortions(village.state, "seed " + seed + ", tick " + tick);
        }
        whims.strike(village);
        if (village.people() > 0 && village.profile(first(village)).isPresent()) {
          List<Profile> all = village.state.technology.rules.people().profiles();
          village.setProfile(first(village), all.get(random.nextInt(all.size())).id());
        }
      }
      Optional<LivingSettlement> loaded = Reloaded.of(village);
      if (loaded.isPresent()) {
        goOnAlike(village, loaded.get(), "seed " + seed);
        saved++;
      }
    }
    assertTrue(saved > 20, saved + " saved");
  }

  /** Who comes of age after the meal was not at table, and who died before it neither. */
  private static boolean changesHeads(Event event) {
    return event instanceof Event.Birth || event instanceof Event.Death;
  }

  private static int first(LivingSettlement village) {
    int person = 0;
    while (!village.lives(person)) {
      person++;
    }
    return person;
  }

  private static void goOnAlike(LivingSettlement village, LivingSettlement loaded, String what) {
    for (int tick = 0; tick < 20; tick++) {
      village.tick();
      loaded.tick();
      assertEquals(village.fingerprint(), loaded.fingerprint(), what + ", " + tick + " after");
    }
  }

  /**
   * Whoever has less than his ration is stopped by a good of which nothing is left, and of which
   * nobody has a larger share than he: that is max-min fairness.
   */
  private static void checkPortions(State s, String what) {
    int kinds = s.technology.profiles.count;
    for (int c = 0; c < s.technology.wants.claims.length && kinds > 0; c++) {
      double share = s.amounts[s.at.coverage + c];
      if (share < s.amounts[s.at.ration + c] - EXACT) {
        boolean stopped = false;
        for (int g : s.technology.wants.claims[c]) {
          double eaten = s.flows.of(Flows.Kind.NEED, g);
          double left = s.stock(g) - s.amounts[s.at.seed + g];
          boolean most = true;
          for (int k = 0; k < kinds; k++) {
            double other = s.amounts[s.at.coverage + c - c % kinds + k];
            boolean concerned = s.technology.profiles.basket[k][g] > 0 && heads(s, k) > 0;
            most &= !concerned || other <= share + EXACT;
          }
          stopped |= most && left <= EXACT * (eaten + s.amounts[s.at.seed + g]);
        }
        assertTrue(stopped, what + ", claim " + c + " has " + share);
      }
    }
  }

  private static int heads(State s, int profile) {
    return s.population.profiles().heads(profile);
  }

  @Test
  void profileThatCannotBe_isRefused_evenUnderTheRightChecksum() {
    var out = new ByteArrayOutputStream();
    Saves.write(List.of(found(MANOR, 10)), out);
    String whole = out.toString(StandardCharsets.UTF_8);
    String body = whole.substring(whole.indexOf("\nrulesets ") + 1);
    assertTrue(body.contains("\nprofile 0 0 "), "a column of profiles");
    for (String wrong : List.of("-1", "3")) {
      String bad = body.replace("\nprofile 0 0 ", "\nprofile 0 " + wrong + " ");
      byte[] sum = Digest.sha256().digest(bad.getBytes(StandardCharsets.UTF_8));
      String file = "reeve-world 4\nsha256 " + HexFormat.of().formatHex(sum) + "\n" + bad;
      var in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
      String refusal =
          assertThrows(SaveException.class, () -> Saves.read("w", in, Settings.defaults()))
              .getMessage();
      assertTrue(
          refusal.endsWith("profile of person 1 is " + wrong + "; it must be within [0, 2]"),
          refusal);
    }
  }
}
