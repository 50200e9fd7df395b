package dev.reeve.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.reeve.model.Threat.Per;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is out of range is refused where it stands, by name, value and rule. */
class RefusalTest {

  private static final double NONE = Double.POSITIVE_INFINITY;

  // Profiles.

  @Test
  void profile_refusesAShareThatIsNone_andANegativeNeed() {
    refused(
        "people.profiles.monk.share is 1.5; it must be within [0, 1]",
        () -> new Profile("monk", 1.5, Map.of()));
    refused(
        "people.profiles.monk.need.food is -1.0; it must be finite and >= 0",
        () -> new Profile("monk", 1, Map.of("food", -1.0)));
    refused("profile id must not be blank", () -> new Profile(" ", 1, Map.of()));
  }

  @Test
  void people_refuseProfilesThatDoNotMakeUpAll() {
    Profile monk = new Profile("monk", 0.5, Map.of());
    refused(
        "the shares of people.profiles sum to 0.5; they must sum to 1",
        () -> People.INTERCHANGEABLE.withProfiles(List.of(monk)));
    refused(
        "profile 'monk' stands twice",
        () -> People.INTERCHANGEABLE.withProfiles(List.of(monk, monk)));
  }

  @Test
  void ruleset_refusesAProfileThatNeedsAnUnknownGood() {
    Profile monk = new Profile("monk", 1, Map.of("fish", 1.0));
    refused(
        "people.profiles.monk.need names 'fish', which is none of [food, pots]",
        () -> new Rules().people(People.INTERCHANGEABLE.withProfiles(List.of(monk))).build());
  }

  // Goods.

  @ParameterizedTest
  @ValueSource(doubles = {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY})
  void good_refusesANeedThatIsNoAmount(double need) {
    refused(
        "goods.food.need is " + need + "; it must be finite and >= 0",
        () -> new Good("food", need, 1, 0, NONE, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void good_refusesHappinessThatIsNoAmount(double happiness) {
    refused(
        "goods.food.happiness is " + happiness + "; it must be finite and >= 0",
        () -> new Good("food", 0, 1, happiness, NONE, Map.of()));
  }

  @Test
  void good_refusesARankBelowTheFirst() {
    refused(
        "goods.food.rank is 0; it must be >= 1", () -> new Good("food", 1, 0, 0, NONE, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -2, Double.NaN})
  void good_refusesASatiationThatIsNotAboveZero(double satiation) {
    refused(
        "goods.food.satiation is " + satiation + "; it must be > 0",
        () -> new Good("food", 0, 1, 1, satiation, Map.of()));
  }

  @Test
  void good_refusesANegativeOverhead() {
    refused(
        "goods.food.overhead.clay is -0.5; it must be finite and >= 0",
        () -> new Good("food", 0, 1, 0, NONE, Map.of("clay", -0.5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void good_refusesABlankId(String id) {
    refused("good id must not be blank", () -> new Good(id, 0, 1, 0, NONE, Map.of()));
  }

  @Test
  void good_refusesNoId() {
    NullPointerException refusal =
        assertThrows(NullPointerException.class, () -> new Good(null, 0, 1, 0, NONE, Map.of()));
    assertEquals("good id must not be null", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void good_refusesToSpoilMoreThanAllOfIt(double perish) {
    refused(
        "goods.food.perish is " + perish + "; it must be within [0, 1]",
        () -> new Good("food", 0, 1, 0, NONE, Map.of(), perish, 2));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void good_refusesAReserveThatIsNoAmount(double reserve) {
    refused(
        "goods.food.reserve is " + reserve + "; it must be finite and >= 0",
        () -> new Good("food", 0, 1, 0, NONE, Map.of(), 0, reserve));
  }

  @Test
  void good_refusesAnotherHappinessThatIsNoAmount() {
    Good pots = good("pots");
    refused(
        "goods.pots.happiness is -3.0; it must be finite and >= 0", () -> pots.withHappiness(-3));
  }

  // Industries.

  @Test
  void industry_refusesAmountsThatAreNone() {
    refused(
        "industries.potter.output.pots is -10.0; it must be finite and >= 0",
        () -> industry("potter", Map.of("pots", -10.0), Map.of(), 0, NONE, 0));
    refused(
        "industries.potter.input.clay is NaN; it must be finite and >= 0",
        () -> industry("potter", Map.of(), Map.of("clay", Double.NaN), 0, NONE, 0));
    refused(
        "industries.potter.education is Infinity; it must be finite and >= 0",
        () -> industry("potter", Map.of(), Map.of(), NONE, NONE, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN})
  void industry_refusesSitesBelowZero(double sites) {
    refused(
        "industries.farmer.sites is " + sites + "; it must be >= 0 (or infinite: no limit)",
        () -> industry("farmer", Map.of(), Map.of(), 0, sites, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void industry_refusesAHazardThatIsNoChance(double hazard) {
    refused(
        "industries.soldier.hazard is " + hazard + "; it must be within [0, 1]",
        () -> industry("soldier", Map.of(), Map.of(), 0, NONE, hazard));
  }

  @Test
  void industry_refusesABlankSkill() {
    refused(
        "industries.potter.skill must not be blank",
        () -> new Industry("potter", Map.of(), Map.of(), 0, Optional.of(" "), NONE, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void industry_refusesLuckGreaterThanItsYield(double deviation) {
    refused(
        "industries.farmer.deviation is " + deviation + "; it must be within [0, 1]",
        () ->
            new Industry("farmer", Map.of(), Map.of(), 0, Optional.empty(), NONE, 0, deviation, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void industry_refusesAGestationThatNeverEnds(double gestation) {
    refused(
        "industries.farmer.gestation is " + gestation + "; it must be finite and >= 0",
        () ->
            new Industry("farmer", Map.of(), Map.of(), 0, Optional.empty(), NONE, 0, 0, gestation));
  }

  @Test
  void industry_refusesToilThatIsNoAmount() {
    Industry farmer = new Industry("farmer", Map.of(), Map.of(), 0, Optional.empty(), NONE, 0);
    refused(
        "industries.farmer.toil is -1.0; it must be finite and >= 0", () -> farmer.withToil(-1));
    refused(
        "industries.farmer.toil is NaN; it must be finite and >= 0",
        () -> farmer.withToil(Double.NaN));
  }

  // People.

  @ParameterizedTest
  @ValueSource(doubles = {0, -100, Double.NaN})
  void people_refuseALifespanThatIsNotAboveZero(double lifespan) {
    refused(
        "people.lifespan is " + lifespan + "; it must be > 0",
        () -> new People(lifespan, List.of(Tier.WORKER), 0.25, 0.25));
  }

  @Test
  void people_refuseSharesThatDoNotSumToOne() {
    refused(
        "the shares of people.tiers sum to 0.75; they must sum to 1",
        () -> people(tier("low", 0.5, 0), tier("high", 0.25, 1)));
    refused("the shares of people.tiers sum to 0.0; they must sum to 1", () -> people());
  }

  @Test
  void people_refuseATierThatStandsTwice() {
    refused("tier 'low' stands twice", () -> people(tier("low", 0.5, 0), tier("low", 0.5, 1)));
  }

  @Test
  void people_refuseSkillStepsThatAreNoAmounts() {
    refused(
        "people.overSkill is -0.25; it must be finite and >= 0",
        () -> new People(NONE, List.of(Tier.WORKER), -0.25, 0.25));
    refused(
        "people.underSkill is Infinity; it must be finite and >= 0",
        () -> new People(NONE, List.of(Tier.WORKER), 0.25, NONE));
  }

  @Test
  void tier_refusesWhatIsOutOfRange() {
    refused("people.tiers.low.share is 1.5; it must be within [0, 1]", () -> tier("low", 1.5, 0));
    refused("people.tiers.low.level is -1; it must be >= 0", () -> tier("low", 1, -1));
    refused(
        "people.tiers.low.productivity.potter is -1.0; it must be finite and >= 0",
        () -> new Tier("low", 1, 0, Map.of("potter", -1.0)));
  }

  // Programs, threats, trade, research, seasons.

  @Test
  void program_refusesWhatIsOutOfRange() {
    refused(
        "programs.fair.requires.food is -0.1; it must be finite and >= 0",
        () -> new Program("fair", Map.of("food", -0.1), 1));
    refused(
        "programs.fair.happiness is NaN; it must be finite and >= 0",
        () -> new Program("fair", Map.of(), Double.NaN));
  }

  @Test
  void threat_refusesWhatIsOutOfRange() {
    refused(
        "threats.rats.amount is -1.0; it must be finite and >= 0",
        () -> threat(-1, Per.CYCLE, Optional.empty(), 1));
    refused(
        "threats.rats.chance is 2.0; it must be within [0, 1]",
        () -> threat(1, Per.CYCLE, Optional.empty(), 2));
    refused(
        "threats.rats.mitigation.cats is -1.0; it must be finite and >= 0",
        () -> new Threat("rats", "food", 1, Per.CYCLE, Optional.empty(), 1, Map.of("cats", -1.0)));
    refused(
        "threats.rats.deviation is Infinity; it must be finite and >= 0",
        () -> new Threat("rats", "food", 1, Per.CYCLE, Optional.empty(), 1, Map.of(), NONE));
  }

  @Test
  void threat_refusesToTakeMoreThanAllOfIt() {
    refused(
        "threats.rats.amount is 1.5; it must be within [0, 1]",
        () -> threat(1.5, Per.OUTPUT, Optional.empty(), 1));
    refused(
        "threats.rats.amount is 1.5; it must be within [0, 1]",
        () -> threat(1.5, Per.OVERHEAD, Optional.empty(), 1));
  }

  @Test
  void threat_refusesAnIndustry_unlessItCountsWorkers() {
    String rule = "threats.rats.industry must be given exactly when per is worker";
    refused(rule, () -> threat(1, Per.WORKER, Optional.empty(), 1));
    refused(rule, () -> threat(1, Per.PERSON, Optional.of("farmer"), 1));
  }

  @Test
  void tradeRoute_refusesWhatIsOutOfRange() {
    refused(
        "trade.market gives and gets the same good: pots",
        () -> new TradeRoute("market", "pots", "pots", 1, NONE, 0));
    refused(
        "trade.market.rate is Infinity; it must be finite and >= 0",
        () -> new TradeRoute("market", "pots", "chairs", NONE, NONE, 0));
    refused(
        "trade.market.limit is -20.0; it must be >= 0 (or infinite: no limit)",
        () -> new TradeRoute("market", "pots", "chairs", 1, -20, 0));
    refused(
        "trade.market.labor is -0.1; it must be finite and >= 0",
        () -> new TradeRoute("market", "pots", "chairs", 1, NONE, -0.1));
  }

  @Test
  void researchField_refusesWhatIsOutOfRange() {
    refused(
        "research.glazes.worker is 'potter', the very industry it improves",
        () -> new ResearchField("glazes", "potter", "potter", 0.1));
    refused(
        "research.glazes.share is -0.1; it must be finite and >= 0",
        () -> new ResearchField("glazes", "potter", "scholar", -0.1));
    refused("research.glazes.cost is 0.0; it must be > 0", () -> field(0, 1, 0));
    refused("research.glazes.cost is NaN; it must be > 0", () -> field(Double.NaN, 1, 0));
    refused("research.glazes.growth is 0.99; it must be finite and >= 1", () -> field(10, 0.99, 0));
    refused(
        "research.glazes.growth is Infinity; it must be finite and >= 1", () -> field(10, NONE, 0));
    refused("research.glazes.gain is -0.1; it must be finite and >= 0", () -> field(10, 1, -0.1));
  }

  @Test
  void season_refusesWhatIsOutOfRange() {
    refused("season id must not be blank", () -> new Season(" ", 1, Map.of()));
    refused("seasons.winter.cycles is 0; it must be >= 1", () -> new Season("winter", 0, Map.of()));
    refused(
        "seasons.winter.yield.farmer is -0.5; it must be finite and >= 0",
        () -> new Season("winter", 1, Map.of("farmer", -0.5)));
  }

  // Rulesets: whatever is named must exist.

  @Test
  void ruleset_refusesIdsThatStandTwice() {
    refused("good 'food' stands twice", () -> new Rules().good(good("food")).build());
    refused(
        "industry 'farmer' stands twice",
        () -> new Rules().industry(industry("farmer", Map.of(), Map.of(), 0, NONE, 0)).build());
    Season winter = new Season("winter", 1, Map.of());
    refused(
        "season 'winter' stands twice", () -> new Rules().season(winter).season(winter).build());
  }

  @Test
  void ruleset_refusesGoodsThatDoNotExist() {
    Map<String, Double> fish = Map.of("fish", 1.0);
    String known = "names 'fish', which is none of [food, pots]";
    refused("education.upkeep " + known, () -> new Rules().upkeep(fish).build());
    refused(
        "industries.fisher.output " + known,
        () -> new Rules().industry(industry("fisher", fish, Map.of(), 0, NONE, 0)).build());
    refused(
        "industries.cook.input " + known,
        () -> new Rules().industry(industry("cook", Map.of(), fish, 0, NONE, 0)).build());
    refused(
        "programs.fair.requires " + known,
        () -> new Rules().program(new Program("fair", fish, 1)).build());
    refused(
        "threats.gulls.takes " + known,
        () ->
            new Rules()
                .threat(new Threat("gulls", "fish", 1, Per.CYCLE, Optional.empty(), 1, Map.of()))
                .build());
    refused(
        "threats.gulls.mitigation " + known,
        () ->
            new Rules()
                .threat(new Threat("gulls", "food", 1, Per.CYCLE, Optional.empty(), 1, fish))
                .build());
    refused(
        "trade.quay.give " + known,
        () -> new Rules().route(new TradeRoute("quay", "fish", "food", 1, NONE, 0)).build());
    refused(
        "trade.quay.get " + known,
        () -> new Rules().route(new TradeRoute("quay", "food", "fish", 1, NONE, 0)).build());
    refused(
        "goods.salt.overhead names 'fish', which is none of [food, pots, salt]",
        () -> new Rules().good(new Good("salt", 0, 1, 0, NONE, fish)).build());
  }

  @Test
  void ruleset_refusesIndustriesAndTiersThatDoNotExist() {
    String known = "names 'miner', which is none of [farmer, potter]";
    refused(
        "people.tiers.all.productivity " + known,
        () -> new Rules().people(people(new Tier("all", 1, 0, Map.of("miner", 2.0)))).build());
    refused(
        "threats.rats.industry " + known,
        () -> new Rules().threat(threat(1, Per.WORKER, Optional.of("miner"), 1)).build());
    refused(
        "research.ores.industry " + known,
        () -> new Rules().field(new ResearchField("ores", "miner", "potter", 1)).build());
    refused(
        "research.ores.worker " + known,
        () -> new Rules().field(new ResearchField("ores", "potter", "miner", 1)).build());
    refused(
        "seasons.winter.yield " + known,
        () -> new Rules().season(new Season("winter", 1, Map.of("miner", 0.5))).build());
    refused(
        "industries.smith.skill names 'master', which is none of [worker]",
        () ->
            new Rules()
                .industry(
                    new Industry("smith", Map.of(), Map.of(), 0, Optional.of("master"), NONE, 0))
                .build());
  }

  @Test
  void ruleset_refusesATradeThatTakesAWholeLifeToLearn() {
    refused(
        "industries.sage.education is 100.0; it must be < people.lifespan",
        () ->
            new Rules()
                .people(new People(100, List.of(Tier.WORKER), 0.25, 0.25))
                .industry(industry("sage", Map.of(), Map.of(), 100, NONE, 0))
                .build());
  }

  @Test
  void ruleset_refusesDiminishingHappiness_withoutSatiation() {
    refused(
        "goods.pots.satiation is missing; objective diminishing needs it",
        () -> new Rules().objective(Objective.DIMINISHING).build());
  }

  @Test
  void ruleset_refusesAnotherObjective_thatItsGoodsDoNotServe() {
    Ruleset rules = new Rules().build();
    refused(
        "goods.pots.satiation is missing; objective diminishing needs it",
        () -> rules.withObjective(Objective.DIMINISHING));
  }

  @Test
  void ruleset_refusesAYearThatIsTooLongToCount() {
    refused(
        "the cycles of seasons sum to 2147483648; they must sum to <= 2147483647",
        () ->
            new Rules()
                .season(new Season("summer", Integer.MAX_VALUE, Map.of()))
                .season(new Season("winter", 1, Map.of()))
                .build());
  }

  @Test
  void ruleset_refusesNegativeCorruption() {
    refused(
        "corruption is -0.1; it must be finite and >= 0",
        () -> new Rules().corruption(-0.1).build());
  }

  @Test
  void ruleset_knowsNoGoodOrIndustryThatItDoesNotHave() {
    Ruleset rules = new Rules().build();
    refused("no good is called 'fish'", () -> rules.good("fish"));
    refused("no industry is called 'miner'", () -> rules.industry("miner"));
    refused("no good is called 'fish'", () -> rules.withHappiness("fish", 1));
    refused("no industry is called 'miner'", () -> rules.seasonYield("miner", 0));
    refused("no industry is called 'miner'", () -> rules.meanYield("miner"));
  }

  @Test
  void ruleset_knowsNoSeasonBeforeTheBeginning() {
    refused("cycle is -1; it must be >= 0", () -> new Rules().build().season(-1));
    refused("cycle is -5; it must be >= 0", () -> new Rules().build().seasonYield("farmer", -5));
  }

  // What exists cannot be changed.

  @Test
  void values_areCopies_thatCannotBeChanged() {
    Map<String, Double> output = new HashMap<>(Map.of("food", 10.0));
    Industry farmer = industry("farmer", output, Map.of(), 0, NONE, 0);

    output.put("food", -1.0);

    assertEquals(10, farmer.output().get("food"));
    assertThrows(UnsupportedOperationException.class, () -> farmer.output().put("food", 1.0));
    assertThrows(UnsupportedOperationException.class, () -> new Rules().build().goods().clear());
  }

  private static void refused(String message, Executable construction) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, construction).getMessage());
  }

  private static Good good(String id) {
    return new Good(id, 0, 1, 1, NONE, Map.of());
  }

  private static Industry industry(
      String id,
      Map<String, Double> output,
      Map<String, Double> input,
      double education,
      double sites,
      double hazard) {
    return new Industry(id, output, input, education, Optional.empty(), sites, hazard);
  }

  private static ResearchField field(double cost, double growth, double gain) {
    return new ResearchField(
        "glazes", "potter", "scholar", 0.1, cost, growth, gain, ResearchField.On.OUTPUT);
  }

  private static Tier tier(String id, double share, int level) {
    return new Tier(id, share, level, Map.of());
  }

  private static People people(Tier... tiers) {
    return new People(NONE, List.of(tiers), 0.25, 0.25);
  }

  private static Threat threat(double amount, Per per, Optional<String> industry, double chance) {
    return new Threat("rats", "food", amount, per, industry, chance, Map.of());
  }
}
