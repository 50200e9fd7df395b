package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import com.badlogic.gdx.files.FileHandle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock of the test's own: nobody waits. */
class ModWatchTest {
  private static final String VILLAGE = "rules/village.rules.json";

  @TempDir private Path folder;
  private Home home;
  private Library library;
  private ModWatch watch;
  private long now;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  @BeforeEach
  void open() {
    home = new Home(folder).mod("a", VILLAGE, farmer("7")).on("a");
    library = new Library(home.handle());
    watch = new ModWatch(library);
  }

  private static String farmer(String food) {
    return "{ format: 1, industries: { farmer: { output: { food: " + food + " } } } }";
  }

  private double food() {
    return library.rules(VILLAGE).industry("farmer").output().get("food");
  }

  /** Frames of a sixtieth of a second; how often everything was read. */
  private int frames(int millis) {
    int read = 0;
    for (long end = now + millis; now < end; now += 16) {
      read += watch.poll(now) ? 1 : 0;
    }
    return read;
  }

  @Test
  void nothing_isReadWhileNothingChanges() {
    assertEquals(0, frames(5000));
  }

  @Test
  void aGoodChange_takesEffectWithinASecond_inTheRunningWorldToo() {
    Scenario valley = library.scenario("essay").orElseThrow();
    World world = World.found(valley, library.rules(VILLAGE));
    frames(500);
    home.mod("a", VILLAGE, farmer("10.5"));
    assertEquals(1, frames(1000));
    assertEquals(10.5, food());
    world.adopt(library.rules(VILLAGE));
    world.update(World.SECONDS_PER_CYCLE / 20);
    assertEquals(10.5, world.villages().get(0).rules().industry("farmer").output().get("food"));
  }

  @Test
  void aFileThatIsStillBeingWritten_isLeftAlone() {
    frames(400);
    for (int part = 0; part < 20; part++) {
      home.mod("a", VILLAGE, farmer("9").substring(0, 10 + part));
      assertEquals(0, frames(64), "half written");
      assertEquals(7, food());
    }
    home.mod("a", VILLAGE, farmer("9"));
    assertEquals(1, frames(500));
    assertEquals(9, food());
  }

  @Test
  void aBadChange_isTold_theLastGoodRulesStay_andItsMendingIsSeen() {
    frames(400);
    home.mod("a", VILLAGE, farmer("none"));
    assertEquals(1, frames(1000));
    assertEquals(7, food());
    assertEquals(1, library.problems().size());
    assertTrue(library.problems().get(0).file().endsWith("mods/a/rules/village.rules.json"));
    home.mod("a", VILLAGE, farmer("8"));
    assertEquals(1, frames(1000));
    assertEquals(8, food());
    assertTrue(library.problems().isEmpty());
  }

  @Test
  void deletedRenamedReplacedAndNewFiles_areSeen() throws IOException {
    frames(400);
    Path rules = home.path("a", VILLAGE);
    Path other = folder.resolve("other");
    Files.move(rules, other);
    assertEquals(1, frames(1000));
    assertEquals(6, food(), "the mod says nothing any more");
    Files.move(other, rules);
    assertEquals(1, frames(1000));
    assertEquals(7, food());
    Files.writeString(other, farmer("4"));
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(rules));
    Files.move(other, rules, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(1, frames(1000), "of the same size and time");
    assertEquals(4, food());
    home.mod(
        "a",
        "scenarios/new.scenario.json",
        "{ format: 1, kind: sandbox, rules: \"" + VILLAGE + "\", villages: [ { name: x } ] }");
    assertEquals(1, frames(1000));
    assertTrue(library.scenario("new").isPresent());
  }

  @Test
  void theWholeFolderGone_isNoException() throws IOException {
    frames(400);
    Files.move(folder.resolve("mods"), folder.resolve("elsewhere"));
    assertEquals(1, frames(1000));
    assertEquals(6, food());
    assertFalse(library.problems().isEmpty());
    Files.move(folder.resolve("elsewhere"), folder.resolve("mods"));
    assertEquals(1, frames(1000));
    assertEquals(7, food());
  }

  @Test
  void hugeUnreadableAndForeignFiles_areToldAndNothingElseHappens() throws IOException {
    frames(400);
    Path rules = home.path("a", VILLAGE);
    Files.write(rules, new byte[3 << 20]);
    frames(1000);
    assertTrue(library.problems().get(0).message().contains("larger than"));
    Files.write(rules, "{ format: 1, name: Dürre }".getBytes(StandardCharsets.ISO_8859_1));
    frames(1000);
    assertTrue(library.problems().get(0).message().contains("UTF-8"));
    Files.delete(rules);
    Files.createDirectory(rules);
    frames(1000);
    assertTrue(library.problems().get(0).message().contains("a folder"));
    assertEquals(7, food());
    Files.delete(rules);
    Files.createSymbolicLink(rules, rules);
    frames(1000);
    assertTrue(food() > 0);
  }

  @Test
  void aFileInPlaceOfARuleset_isWatchedToo() throws IOException {
    Path mine = folder.resolve("mine.json");
    Files.copy(Path.of("../assets/rules/village.rules.json"), mine);
    library.activate(java.util.List.of());
    library.base(VILLAGE, new FileHandle(mine.toFile()));
    watch = new ModWatch(library);
    frames(400);
    Files.writeString(mine, Files.readString(mine).replace("\"food\": 6", "\"food\": 11"));
    assertEquals(1, frames(1000));
    assertEquals(11, food());
  }
}
