package dev.reeve.demo.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.math.Rectangle;
import dev.reeve.demo.art.Trade;
import dev.reeve.demo.play.Scenario;
import dev.reeve.demo.play.Village;
import dev.reeve.demo.play.World;
import dev.reeve.rules.Rulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mouse finds on the map. */
class MapViewTest {
  private final List<Crowd> crowds = new ArrayList<>();
  private MapView view;
  private MapCamera camera;

  @BeforeEach
  void twoVillages() {
    Gdx.files = new HeadlessFiles();
    World world =
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
    ValleyMap map = ValleyMap.of(world);
    view = new MapView(world, map);
    camera = view.camera();
    camera.frame(1280, 720, 0, 0, 0, 0);
    for (Village village : world.villages()) {
      crowds.add(Crowd.of(village, map.village(village.index())));
    }
  }

  private Optional<Pointed> at(float worldX, float worldY) {
    return view.at(camera.pixelX(worldX), camera.pixelY(worldY), crowds);
  }

  /** Whoever stands farthest south is covered by nobody. */
  private Figure southmost(int village) {
    Figure found = crowds.get(village).folk().all().get(0);
    for (Figure figure : crowds.get(village).folk().all()) {
      found = figure.y() < found.y() ? figure : found;
    }
    return found;
  }

  @Test
  void everyFigure_isFoundWhereItStands_inEveryVillage() {
    for (int village = 0; village < 2; village++) {
      Figure figure = southmost(village);
      Optional<Pointed> found = at(figure.x(), figure.y() + 4);
      assertEquals(Optional.of(new Pointed.Person(village, figure.person)), found);
    }
  }

  @Test
  void figure_isFoundBesideItself_asFarAsAHandTrembles() {
    Figure figure = southmost(0);
    float x = camera.pixelX(figure.x());
    float y = camera.pixelY(figure.y()) - 6;
    assertEquals(Optional.of(new Pointed.Person(0, figure.person)), view.at(x, y, crowds));
    assertFalse(view.at(x, y - 30, crowds).orElse(null) instanceof Pointed.Person);
  }

  @Test
  void groundWithoutPeople_isItsVillages_andLandBetweenNobodys() {
    for (int village = 0; village < 2; village++) {
      Rectangle land = view.valley().village(village).bounds();
      assertEquals(Optional.of(new Pointed.Land(village)), at(land.x + 1, land.y + 1));
    }
    Rectangle all = view.valley().bounds();
    assertEquals(Optional.empty(), at(all.x + 1, all.y + 1));
  }

  @Test
  void whoeverWalksAway_isNoLongerNearTheMouse() {
    Figure figure = southmost(0);
    Pointed.Person person = new Pointed.Person(0, figure.person);
    float x = camera.pixelX(figure.x());
    float y = camera.pixelY(figure.y());
    assertTrue(view.near(person, x, y, crowds));
    assertFalse(view.near(person, x + 200, y, crowds));
    crowds.get(0).folk().bury(figure.person);
    assertFalse(view.near(person, x, y, crowds));
  }

  @Test
  void everyTrade_hasAPlace_thatTheCameraShowsLarge() {
    VillageMap village = view.valley().village(1);
    float whole = camera.zoom();
    for (Trade trade : Trade.values()) {
      Place place = village.placeOf(trade);
      camera.lookAt(place);
      camera.jump();
      assertTrue(camera.zoom() < whole, trade + " is shown no larger");
      for (float x : new float[] {place.ground().least(0), place.ground().most(0)}) {
        assertTrue(camera.pixelX(x) >= 0 && camera.pixelX(x) <= 1280, trade + " is cut off");
      }
      for (float y : new float[] {place.ground().least(1), place.plateY()}) {
        assertTrue(camera.pixelY(y) >= 0 && camera.pixelY(y) <= 720, trade + " is cut off");
      }
    }
    assertEquals(Trade.IDLE, village.placeOf(Trade.FESTIVAL).trade());
  }
}
