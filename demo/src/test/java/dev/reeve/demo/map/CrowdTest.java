package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Pose;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.ecs.Settlement;
import dev.reeve.model.Ruleset;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final float FRAME = 1 / 30f;

  private static Ruleset village;
  private static Ruleset marches;

  private final VillageMap map = new VillageMap();
  private World world;
  private Settlement settlement;
  private Crowd crowd;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
    village = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
    marches = Rulesets.read(Gdx.files.internal("rules/marches.rules.json"));
  }

  @BeforeEach
  void found() {
    world = world(120);
    settlement = world.villages().get(0).settlement();
    crowd = Crowd.of(world.villages().get(0), map);
    world.hear(news -> crowd.happened(news.event()));
  }

  private static World world(int people) {
    return World.found(
        new Scenario(
            "test",
            Scenario.Kind.SANDBOX,
            "rules/village.rules.json",
            List.of(Scenario.Setup.of("Oakham", people, people + 20, 5)),
            0,
            true,
            false,
            List.of(),
            Optional.empty(),
            List.of()),
        village);
  }

  private void play(float seconds) {
    for (int i = 0; i < seconds / FRAME; i++) {
      world.update(FRAME);
      crowd.update(FRAME);
    }
  }

  /** Lets people walk while nothing happens in the settlement. */
  private void walk(float seconds) {
    for (int i = 0; i < seconds / FRAME; i++) {
      crowd.update(FRAME);
    }
  }

  private void assertLikeTheSettlement() {
    int living = 0;
    for (int person = 0; person < settlement.slots(); person++) {
      Figure figure = crowd.folk().get(person);
      if (settlement.lives(person)) {
        living++;
        assertEquals(Trade.of(settlement.job(person)), figure.trade(), "person " + person);
      } else {
        assertNull(figure, "person " + person);
      }
    }
    assertEquals(living, crowd.folk().all().size());
    for (Trade trade : Trade.values()) {
      long shown = crowd.folk().all().stream().filter(f -> f.trade() == trade).count();
      int workers = 0;
      for (String job : world.villages().get(0).trades()) {
        workers += Trade.of(job) == trade ? settlement.workers(job) : 0;
      }
      assertEquals(workers, shown, trade.toString());
    }
  }

  @Test
  void crowd_isLikeTheSettlement_fromTheFirstMoment() {
    assertLikeTheSettlement();
    assertTrue(crowd.folk().all().stream().noneMatch(Figure::walking));
  }

  @Test
  void crowd_isLikeTheSettlement_afterBirthsDeathsAndNewJobs() {
    Set<Class<?>> seen = new HashSet<>();
    world.hear(news -> seen.add(news.event().getClass()));
    for (int minute = 0; minute < 4; minute++) {
      play(60);
      assertLikeTheSettlement();
    }
    assertTrue(
        seen.containsAll(Set.of(Event.JobChanged.class, Event.Birth.class, Event.Death.class)),
        seen.toString());
    for (int person = 0; person < 8; person++) {
      settlement.remove(person);
    }
    settlement.add(12);
    play(3);
    assertLikeTheSettlement();
  }

  @Test
  void crowd_isLikeTheSettlement_underNewRules() {
    settlement.setRules(marches);
    play(20);
    assertLikeTheSettlement();
  }

  @Test
  void someoneWithANewTrade_walksThereAndWorks() {
    Folk folk = crowd.folk();
    Figure figure = folk.all().get(0);
    folk.employ(figure.person, Trade.SOLDIER);
    assertTrue(figure.walking());
    assertTrue(figure.pose().walking());
    assertFalse(atWork(figure));
    Steering steering = new Steering();
    for (int i = 0; i < 24 * 60 && figure.walking(); i++) {
      steering.step(folk.all(), 1 / 24f);
    }
    assertTrue(atWork(figure));
    assertFalse(figure.pose().walking());
  }

  private static boolean atWork(Figure figure) {
    return figure.place().ground().contains(figure.position.x, figure.position.y);
  }

  @Test
  void everybody_comesToWork_fromTheEndOfTheRoad() {
    Folk folk = new Folk(map);
    Trade[] trades = {Trade.FARMER, Trade.POTTER, Trade.SOLDIER, Trade.IDLE, Trade.DIGGER};
    for (int person = 0; person < 200; person++) {
      folk.arrive(person, 0);
      folk.employ(person, trades[person % trades.length]);
    }
    Steering steering = new Steering();
    for (int i = 0; i < 24 * 90; i++) {
      steering.step(folk.all(), 1 / 24f);
    }
    for (Figure figure : folk.all()) {
      assertFalse(figure.walking(), figure.person + " is still at " + figure.position);
    }
    assertTrue(nearest(folk.all()) >= 7, "two stand " + nearest(folk.all()) + " apart");
  }

  @Test
  void nobody_standsOnAnother_whenMoreWorkThanThereIsRoomFor() {
    Folk folk = new Folk(map);
    for (int person = 0; person < 400; person++) {
      folk.arrive(person, 0);
      folk.employ(person, Trade.OTHER);
    }
    folk.arriveAll();
    assertTrue(nearest(folk.all()) >= 7, "two stand " + nearest(folk.all()) + " apart");
  }

  @Test
  void manyTradesThatTheMapDoesNotKnow_spreadAboutTheWorkshop() {
    for (int layout = 0; layout < Layouts.ALL.size(); layout++) {
      VillageMap village = new ValleyMap(layout).villages().get(0);
      Folk folk = new Folk(village);
      for (int person = 0; person < 150; person++) {
        folk.arrive(person, 0);
        folk.employ(person, Trade.OTHER);
      }
      folk.arriveAll();
      float nearest = nearest(folk.all());
      assertTrue(nearest >= 10, "layout " + layout + ": two stand " + nearest + " apart");
    }
  }

  @Test
  void people_neverStack_whileTheyLiveTheirDay() {
    float nearest = Float.MAX_VALUE;
    int touching = 0;
    for (int i = 0; i < 60; i++) {
      play(1);
      List<Figure> resting = crowd.folk().all().stream().filter(f -> !f.yields()).toList();
      assertTrue(nearest(resting) > 4, "two who stand are " + nearest(resting) + " apart");
      nearest = Math.min(nearest, nearest(crowd.folk().all()));
      touching += nearest(crowd.folk().all()) < 4 ? 1 : 0;
    }
    assertTrue(nearest > 1, "two came as near as " + nearest);
    assertTrue(touching <= 3, "at " + touching + " of 60 seconds two stood too near");
  }

  private static float nearest(List<Figure> figures) {
    float nearest = Float.MAX_VALUE;
    for (Figure one : figures) {
      for (Figure other : figures) {
        if (one != other) {
          nearest = Math.min(nearest, one.position.dst(other.position));
        }
      }
    }
    return nearest;
  }

  @Test
  void standingPlace_isFreeAgain_whenSomeoneLeavesATradeOrDies() {
    Folk folk = new Folk(map);
    folk.arrive(0, 0);
    folk.arrive(1, 0);
    folk.employ(0, Trade.SCHOLAR);
    int desk = folk.get(0).spot();
    folk.employ(0, Trade.DIGGER);
    folk.employ(1, Trade.SCHOLAR);
    assertEquals(desk, folk.get(1).spot());
    folk.bury(1);
    folk.employ(0, Trade.SCHOLAR);
    assertEquals(desk, folk.get(0).spot());
  }

  @Test
  void newcomer_takesTheNumberOfSomeoneWhoDied_butNothingElseOfHis() {
    Folk folk = new Folk(map);
    folk.arrive(0, 0);
    folk.employ(0, Trade.SCHOLAR);
    folk.arriveAll();
    folk.bury(0);
    assertNull(folk.get(0));
    Figure newcomer = folk.comeOfAge(0, 2);
    assertEquals(Trade.IDLE, newcomer.trade());
    assertEquals(2, newcomer.skill());
    assertTrue(newcomer.walking());
  }

  @Test
  void settlers_comeUpTheRoadWithABundle_andChildrenFromADoor() {
    settlement.add(1);
    int settler = settlement.slots() - 1;
    walk(2);
    Figure figure = crowd.folk().get(settler);
    assertEquals(Pose.Act.BUNDLE, figure.pose().act());
    assertTrue(figure.position.dst(map.arrival().x, map.arrival().y) < 70);
    crowd.folk().employ(settler, Trade.FARMER);
    assertEquals(Pose.Act.BUNDLE, figure.pose().act());
    Figure child = new Folk(map).comeOfAge(0, 0);
    assertTrue(
        map.doors().stream().anyMatch(door -> child.position.dst(door[0], door[1]) < 1),
        child.position.toString());
    assertEquals(Pose.Act.NOTHING, child.pose().act());
  }

  @Test
  void learners_sitAtTheSchoolForAWhile() {
    boolean sat = false;
    for (int i = 0; i < 60 && !sat; i++) {
      play(1);
      for (Figure figure : crowd.folk().all()) {
        if (figure.pose().act() == Pose.Act.READ) {
          sat = true;
          assertTrue(
              map.benches().stream().anyMatch(bench -> figure.position.dst(bench[0], bench[1]) < 2),
              "somebody reads at " + figure.position);
        }
      }
    }
    assertTrue(sat, "nobody learns");
  }

  @Test
  void hungryPeople_droopAndWalkSlowly() {
    Folk folk = new Folk(map);
    Figure fed = folk.arrive(0, 0);
    Figure hungry = folk.arrive(1, 0);
    float pace = hungry.getMaxLinearSpeed();
    hungry.hungry(true);
    assertTrue(hungry.getMaxLinearSpeed() < 0.7f * pace);
    folk.arriveAll();
    folk.toWork(hungry, Pose.Act.NOTHING);
    folk.toWork(fed, Pose.Act.NOTHING);
    assertEquals(Pose.Act.DROOP, hungry.pose().act());
    assertEquals(Pose.Act.NOTHING, fed.pose().act());
    hungry.hungry(false);
    assertEquals(pace, hungry.getMaxLinearSpeed());
  }

  @Test
  void scholarWhoFindsSomethingOut_rejoices() {
    crowd.happened(new Event.Discovery("pottery", 1));
    assertEquals(1, crowd.folk().all().stream().filter(f -> f.pose() == Pose.CHEER).count());
    walk(8);
    assertTrue(crowd.folk().all().stream().noneMatch(f -> f.pose() == Pose.CHEER));
  }

  @Test
  void dead_areRememberedForAWhile() {
    int before = crowd.size();
    settlement.remove(3);
    world.update(1);
    walk(FRAME);
    int people = crowd.folk().all().size();
    assertTrue(people < before && crowd.size() > people, crowd.size() + " of " + people);
    walk(12);
    assertEquals(crowd.folk().all().size(), crowd.size());
  }

  @Test
  void raiders_comeAreMetAndGo() {
    play(2);
    crowd.happened(new Event.RaidSeen("barbarians", 1));
    walk(FRAME);
    assertEquals(7, crowd.raiders().size());
    walk(15);
    assertTrue(
        crowd.folk().all().stream().anyMatch(f -> f.errand() == Errand.DEFEND),
        "nobody meets them");
    crowd.happened(new Event.RaidFought("barbarians", 50, 50));
    walk(6);
    assertEquals(4, crowd.raiders().stream().filter(r -> r.aim() != Raider.Aim.FIGHT).count());
    crowd.happened(new Event.RaidOver("barbarians", 50));
    walk(40);
    assertTrue(crowd.raiders().isEmpty());
    assertTrue(crowd.folk().all().stream().noneMatch(f -> f.errand() == Errand.DEFEND));
  }

  @Test
  void raid_isShown_howeverSoonAfterTheLast_butNotWhileThatIsOnTheMap() {
    crowd.happened(new Event.RaidSeen("barbarians", 1));
    walk(2);
    crowd.happened(new Event.RaidSeen("barbarians", 2));
    assertEquals(7, crowd.raiders().size());
    crowd.happened(new Event.RaidOver("barbarians", 0));
    for (int i = 0; i < 60 && !crowd.raiders().isEmpty(); i++) {
      walk(1);
    }
    walk(FRAME);
    crowd.happened(new Event.RaidSeen("barbarians", 2));
    assertEquals(14, crowd.raiders().size());
  }

  @Test
  void raidersOfAGreatRaid_areMany_butNotTooManyToCount() {
    crowd.happened(new Event.RaidSeen("barbarians", 50));
    assertEquals(14, crowd.raiders().size());
  }

  @Test
  void dancers_comeAndGoBackToWork() {
    assertTrue(world.villages().get(0).plan().programs().containsValue(true));
    walk(25);
    List<Figure> dancers = dancers();
    assertTrue(dancers.size() >= 15, dancers.size() + " dance");
    for (Figure dancer : dancers) {
      float apart = dancer.position.dst(map.poleX(), map.poleY());
      assertTrue(apart < 70, "somebody dances " + apart + " from the pole");
    }
    walk(12);
    assertTrue(dancers().isEmpty());
  }

  private List<Figure> dancers() {
    return crowd.folk().all().stream().filter(f -> f.errand() == Errand.DANCE).toList();
  }

  @Test
  void people_areDrawnFromNorthToSouth() {
    play(30);
    assertTrue(crowd.size() >= crowd.folk().all().size());
    for (int i = 1; i < crowd.size(); i++) {
      assertTrue(crowd.footY(i - 1) >= crowd.footY(i));
    }
  }

  @Test
  void personUnderThePointer_isFound() {
    Figure figure = crowd.folk().all().get(7);
    float x = crowd.x(figure.person);
    float y = crowd.y(figure.person);
    int found = crowd.personAt(x, y + 3, 7);
    assertTrue(found >= 0 && crowd.y(found) <= y);
    assertEquals(-1, crowd.personAt(-2000, 0, 7));
    assertTrue(crowd.has(figure.person));
  }

  @Test
  void mark_isOnOnePerson_andGoesWithHim() {
    Figure first = crowd.folk().all().get(3);
    Figure second = crowd.folk().all().get(4);
    crowd.mark(first.person);
    crowd.mark(second.person);
    assertSame(second, crowd.marked());
    crowd.folk().bury(second.person);
    Figure newcomer = crowd.folk().comeOfAge(second.person, 0);
    crowd.mark(-1);
    assertNull(crowd.marked());
    crowd.mark(newcomer.person);
    assertSame(newcomer, crowd.marked());
  }

  @Test
  void sameWorld_givesTheSamePicture_everyTime() {
    play(20);
    List<List<Float>> first = places();
    found();
    play(20);
    assertEquals(first, places());
  }

  private List<List<Float>> places() {
    List<List<Float>> places = new ArrayList<>();
    for (Figure figure : crowd.folk().all()) {
      places.add(List.of((float) figure.person, figure.x(), figure.y()));
    }
    return places;
  }

  @Test
  void crowdOfAVillageThatHasLived_isLikeIt() {
    play(30);
    Village lived = world.villages().get(0);
    crowd = Crowd.of(lived, map);
    assertLikeTheSettlement();
  }
}
