package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import dev.reeve.demo.ReeveGame;
import dev.reeve.demo.art.FigureArt;
import dev.reeve.model.Industry;
import dev.reeve.model.Ruleset;
import dev.reeve.plan.PlanStatus;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageTest {
  private final List<Event> news = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  private Village village(int people) {
    Ruleset rules = Rulesets.read(Gdx.files.internal("rules/village.rules.json"));
    return new Village(rules, people, 5, news::add);
  }

  private static void play(Village village, int seconds) {
    for (int i = 0; i < 10 * seconds; i++) {
      village.update(0.1f);
    }
  }

  @Test
  void everybody_hasAJobOnTheFirstDay() {
    Village village = village(120);
    int working = village.workers("idle");
    for (Industry industry : village.rules().industries()) {
      working += village.workers(industry.id());
    }
    assertEquals(120, working + village.workers("carrier"));
    assertTrue(village.workers("farmer") > 10);
    assertEquals(PlanStatus.OPTIMAL, village.plan().status());
  }

  @Test
  void village_growsWhileItIsFed_andStopsWhenThePictureIsFull() {
    Village village = village(190);
    village.speed(8);
    play(village, 2);
    assertTrue(village.people() > 190);
    play(village, 20);
    assertEquals(Village.MOST_PEOPLE, village.people());
  }

  @Test
  void time_standsStill_whilePaused() {
    Village village = village(120);
    village.pause(true);
    play(village, 60);
    assertEquals(0, village.cycle());
    assertEquals(120, village.people());
    village.speed(1);
    play(village, 17);
    assertEquals(2, village.cycle());
  }

  @Test
  void wish_changesThePlanAtOnce_andThePeopleOnceTimeRuns() {
    Village village = village(120);
    village.pause(true);
    int scholars = village.workers("scholar");
    double planned = village.plan().workers("scholar");
    village.want("tales", 0.4);
    assertTrue(village.plan().workers("scholar") > planned + 5);
    assertEquals(scholars, village.workers("scholar"));

    news.clear();
    village.pause(false);
    play(village, 1);
    assertTrue(village.workers("scholar") > scholars + 5);
    assertTrue(
        news.stream()
            .anyMatch(
                event -> event instanceof Event.JobChanged move && move.to().equals("scholar")));
  }

  @Test
  void wish_forNothingAtAll_isPlannedToo() {
    Village village = village(60);
    village.want("tales", 0);
    village.want("pots", 0);
    play(village, 1);
    assertEquals(PlanStatus.OPTIMAL, village.plan().status());
  }

  @Test
  void hunger_isNamed_withWhatWouldHelpMost_andNoSettlersCome() {
    Village village = new Village(poorLand(), 120, 5, news::add);
    assertEquals(Optional.of("food"), village.lacking());
    assertEquals("farmer", village.remedies().get(0).id());
    play(village, 30);
    assertEquals(120, village.people());
  }

  @Test
  void goodTimes_lackNothingAndNeedNoRemedy() {
    Village village = village(120);
    assertEquals(Optional.empty(), village.lacking());
    assertEquals(List.of(), village.remedies());
  }

  @Test
  void season_isThatOfTheRules_whereTheyNameSome() {
    Ruleset marches = Rulesets.read(Gdx.files.internal("rules/marches.rules.json"));
    Village village = new Village(marches, 40, 5, news::add);
    assertEquals(Optional.of("spring"), village.season());
    play(village, 9);
    assertEquals(Optional.of("summer"), village.season());
    assertEquals(0, village.year());
    play(village, 24);
    assertEquals(Optional.of("spring"), village.season());
    assertEquals(1, village.year());
  }

  @Test
  void season_isAQuarterOfTheCycle_whereTheRulesNameNone() {
    Village village = village(40);
    assertEquals(Optional.empty(), village.season());
    play(village, 7);
    assertEquals(3, village.quarter());
    play(village, 2);
    assertEquals(0, village.quarter());
    assertEquals(1, village.year());
  }

  @Test
  void news_tellWhoComesAndWhoGoes() {
    Village village = village(120);
    Set<Integer> living = new TreeSet<>();
    for (int person = 0; person < village.slots(); person++) {
      if (village.lives(person)) {
        living.add(person);
      }
    }
    play(village, 40);
    for (Event event : news) {
      if (event instanceof Event.Birth birth) {
        assertTrue(living.add(birth.person()));
      } else if (event instanceof Event.Death death) {
        assertTrue(living.remove(death.person()));
      }
    }
    assertTrue(living.size() >= 120);
    living.forEach(person -> assertTrue(village.lives(person)));
  }

  /** The village's rules with land for eight farmers only. */
  private Ruleset poorLand() {
    FileHandle mod = new FileHandle(folder.resolve("poor.mod.json").toFile());
    mod.writeString(
        """
        {
          "format": 1,
          "name": "Poor land",
          "industries": { "farmer": { "sites": 8 } }
        }
        """,
        false,
        "UTF-8");
    return Rulesets.read(Gdx.files.internal("rules/village.rules.json"), mod);
  }

  @Test
  void skill_isOneThatTheFiguresCanShow() {
    Village village = village(100);
    for (int person = 0; person < 100; person++) {
      int skill = village.skill(person);
      assertTrue(skill >= 0 && skill < FigureArt.SKILLS, "skill " + skill);
    }
  }

  @Test
  void game_ofNobody_isRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> new ReeveGame(0, 1));
    assertEquals("people is 0; it must be within [1, 200]", refused.getMessage());
  }
}
