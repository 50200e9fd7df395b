package dev.reeve.demo.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.map.Pointed;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Selection;
import dev.reeve.demo.play.Spot;
import dev.reeve.demo.play.World;
import dev.reeve.rules.Rulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private final List<Spot> led = new ArrayList<>();
  private Selection selection;
  private Choice choice;

  @BeforeEach
  void twoVillages() {
    Gdx.files = new HeadlessFiles();
    World world =
        World.found(
            new Scenario(
                "test",
                Scenario.Kind.SANDBOX,
                "rules/village.rules.json",
                List.of(Scenario.Setup.of("Oakham", 40, 0, 5), Scenario.Setup.of("Wing", 40, 0, 6)),
                0,
                true,
                false,
                List.of(),
                Optional.empty(),
                List.of()),
            Rulesets.read(Gdx.files.internal("rules/village.rules.json")));
    selection = new Selection(world);
    choice = new Choice(selection, led::add);
  }

  private void click(Pointed what) {
    choice.click(Optional.of(what));
  }

  @Test
  void person_isChosen_andLetGoOf_byAClickOnNothing() {
    click(new Pointed.Person(0, 7));
    assertEquals(OptionalInt.of(7), selection.person());
    choice.click(Optional.empty());
    assertEquals(OptionalInt.empty(), selection.person());
  }

  @Test
  void person_isLetGoOf_byAClickOnTheGroundOfHisVillage() {
    click(new Pointed.Person(0, 7));
    click(new Pointed.Land(0));
    assertEquals(OptionalInt.empty(), selection.person());
    assertEquals(0, selection.village().index());
  }

  @Test
  void groundOfAnotherVillage_turnsToIt_andMovesNoMap() {
    click(new Pointed.Person(0, 7));
    click(new Pointed.Land(1));
    assertEquals(1, selection.village().index());
    assertEquals(OptionalInt.empty(), selection.person());
    assertTrue(led.isEmpty());
  }

  @Test
  void personOfAnotherVillage_isChosenWithIt() {
    click(new Pointed.Person(1, 3));
    assertEquals(1, selection.village().index());
    assertEquals(OptionalInt.of(3), selection.person());
    assertTrue(led.isEmpty());
  }

  @Test
  void namePlates_leadToWhatTheyName() {
    click(new Pointed.Name(1));
    click(new Pointed.Work(0, Trade.POTTER));
    assertEquals(List.of(Spot.of(1), new Spot(0, "potter")), led);
    assertTrue(led.get(0).whole() && !led.get(1).whole());
  }
}
