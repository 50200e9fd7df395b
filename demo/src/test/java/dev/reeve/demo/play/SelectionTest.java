package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.rules.Rulesets;
import dev.reeve.settlement.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private final List<News> deaths = new ArrayList<>();
  private World world;
  private Selection selection;

  @BeforeEach
  void twoVillages() {
    deaths.clear();
    Gdx.files = new HeadlessFiles();
    world =
        World.found(
            new Scenario(
                "test",
                Scenario.Kind.SANDBOX,
                "rules/village.rules.json",
                List.of(Scenario.Setup.of("Oakham", 60, 0, 5), Scenario.Setup.of("Wing", 60, 0, 6)),
                0,
                true,
                false,
                List.of(),
                Optional.empty(),
                List.of()),
            Rulesets.read(Gdx.files.internal("rules/village.rules.json")));
    selection = new Selection(world);
    world.hear(
        news -> {
          if (news.event() instanceof Event.Death) {
            deaths.add(news);
          }
        });
  }

  /** Lets time pass until such a death is told. */
  private News death(Predicate<News> such) {
    for (int i = 0; i < 20_000; i++) {
      world.update(0.1f);
      Optional<News> death = deaths.stream().filter(such).findFirst();
      if (death.isPresent()) {
        return death.get();
      }
    }
    throw new AssertionError("nobody has died");
  }

  private static int person(News news) {
    return ((Event.Death) news.event()).person();
  }

  @Test
  void whoDies_isLetGo_thoughANewcomerHasHisIndexInTheSameTick() {
    News first = death(news -> news.village() == 0);
    twoVillages();
    selection.person(person(first));
    assertEquals(first, death(news -> news.village() == 0));
    assertTrue(selection.village().settlement().lives(person(first)), "nobody came in his place");
    assertEquals(1, selection.village().before(person(first)));
    assertEquals(OptionalInt.empty(), selection.person());
    assertEquals(Optional.of(first.event()), selection.mourn());
    assertEquals(Optional.empty(), selection.mourn());
  }

  @Test
  void whoHasTheIndexOfADeadOfAnotherVillage_staysChosen() {
    News elsewhere =
        death(
            news ->
                news.village() == 1
                    && deaths.stream()
                        .noneMatch(n -> n.village() == 0 && person(n) == person(news)));
    twoVillages();
    selection.person(person(elsewhere));
    death(elsewhere::equals);
    assertEquals(OptionalInt.of(person(elsewhere)), selection.person());
    assertEquals(Optional.empty(), selection.mourn());
  }
}
