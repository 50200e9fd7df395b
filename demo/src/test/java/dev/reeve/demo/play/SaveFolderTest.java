package dev.reeve.demo.play;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.headless.HeadlessFiles;
import dev.reeve.demo.play.SaveTrouble.Kind;
import dev.reeve.demo.play.Scenario.Blow;
import dev.reeve.demo.play.Scenario.Deed;
import dev.reeve.demo.play.Scenario.Goal;
import dev.reeve.demo.play.Scenario.Setup;
import dev.reeve.rules.Rulesets;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveFolderTest {
  @TempDir private Path home;

  @BeforeAll
  static void filesFromTheClassPath() {
    Gdx.files = new HeadlessFiles();
  }

  private static World world() {
    String rules = "rules/village.rules.json";
    Scenario scenario =
        new Scenario(
            "test",
            Scenario.Kind.TRIAL,
            rules,
            List.of(Setup.of("Oakham", 60, 70, 5), Setup.of("Wing", 40, 0, -6)),
            12,
            true,
            false,
            List.of(new Blow(Deed.HARVEST, "farmer", 0.5, 2, 3, 0.1, -1)),
            Optional.of(new Goal(20, 1.5)),
            List.of());
    World world = World.found(scenario, Rulesets.read(Gdx.files.internal(rules)));
    world.speed(4);
    play(world, 100);
    return world;
  }

  /** Plays so many ticks. */
  private static void play(World world, int ticks) {
    world.speed(1);
    for (int i = 0; i < ticks; i++) {
      world.update(World.SECONDS_PER_CYCLE / 20);
    }
  }

  private static SavedGame game(World world) {
    Selection selection = new Selection(world);
    selection.village(1);
    return new SavedGame(
        GameNote.of(selection, List.of("harvest-home")), world, List.of("a line", "ä second"));
  }

  private static List<String> fingerprints(World world) {
    return world.villages().stream().map(v -> v.settlement().fingerprint()).toList();
  }

  @Test
  void game_thatIsLoaded_goesOnAsIfItHadNeverBeenAway() throws Exception {
    World world = world();
    SaveFolder saves = new SaveFolder(home);
    saves.write("first", game(world));
    SavedGame loaded = saves.read("first");

    assertEquals(fingerprints(world), fingerprints(loaded.world()));
    assertEquals(world.scenario(), loaded.world().scenario());
    assertEquals(game(world).note(), loaded.note());
    assertEquals(List.of("a line", "ä second"), loaded.log());
    assertEquals(world.seconds(), loaded.world().seconds());
    assertTrue(loaded.world().paused());
    for (int i = 0; i < 2; i++) {
      assertEquals(
          world.villages().get(i).chronicle().lines(),
          loaded.world().villages().get(i).chronicle().lines());
    }

    long ticks = world.villages().get(0).settlement().ticks();
    play(world, 100);
    play(loaded.world(), 100);
    assertEquals(ticks + 100, world.villages().get(0).settlement().ticks());
    assertEquals(fingerprints(world), fingerprints(loaded.world()));
  }

  @Test
  void list_tellsOfEveryGame_theLastOneFirst() throws Exception {
    SaveFolder saves = new SaveFolder(home);
    assertEquals(List.of(), saves.entries());
    World world = world();
    saves.write("old", game(world));
    saves.write("new", game(world));
    age("old", 2000);
    age("new", 1000);
    Files.writeString(home.resolve("saves/foreign.save"), "PNG or so");
    age("foreign", 3000);
    assertEquals(
        List.of("new", "old", "foreign"),
        saves.entries().stream().map(SaveFolder.Entry::name).toList());
    assertEquals("new", saves.latest().orElseThrow().name());
    assertEquals(
        world.villages().stream().mapToInt(Village::people).sum(),
        saves.latest().orElseThrow().note().orElseThrow().date().people());
    assertEquals(Kind.FOREIGN, saves.entries().get(2).trouble().orElseThrow().kind());
    saves.delete("new");
    assertEquals("old", saves.latest().orElseThrow().name());
  }

  private void age(String name, long millis) throws IOException {
    Files.setLastModifiedTime(
        home.resolve("saves").resolve(name + ".save"),
        FileTime.fromMillis(1_700_000_000_000L - millis));
  }

  @Test
  void autosave_keepsTheLastThree() throws Exception {
    SaveFolder saves = new SaveFolder(home);
    World world = world();
    for (int i = 1; i <= 3; i++) {
      saves.autosave(game(world)).write();
      age(SaveFolder.AUTO + i, 1000 - i);
    }
    assertEquals(3, saves.entries().size());
    play(world, 20);
    saves.autosave(game(world)).write();
    assertEquals(3, saves.entries().size());
    assertEquals(SaveFolder.AUTO + 1, saves.latest().orElseThrow().name());
    assertEquals(world.cycle(), saves.latest().orElseThrow().note().orElseThrow().date().cycle());
  }

  @Test
  void autosave_keepsTheGameAsItWas_whenItGoesOnBeforeItIsWritten() throws Exception {
    SaveFolder saves = new SaveFolder(home);
    World world = world();
    SavedGame then = game(world);
    List<String> fingerprints = fingerprints(world);
    List<String> chronicle = world.villages().get(0).chronicle().lines();
    SaveFolder.Draft draft = saves.autosave(then);
    assertEquals(List.of(), saves.entries(), "the disk was not to be touched yet");
    play(world, 30);
    draft.write();

    SavedGame loaded = saves.read(SaveFolder.AUTO + 1);
    assertEquals(fingerprints, fingerprints(loaded.world()));
    assertEquals(then.note(), loaded.note());
    assertEquals(chronicle, loaded.world().villages().get(0).chronicle().lines());
  }

  @Test
  void autosave_onAFullDisk_isRefusedWhenItIsWritten_andLeavesNothing() throws Exception {
    SaveFolder full = new SaveFolder(home, FullDisk::new);
    SaveFolder.Draft draft = full.autosave(game(world()));
    assertEquals(Kind.FULL, assertThrows(SaveTrouble.class, draft::write).kind());
    assertEquals(List.of(), full.entries());
  }

  @Test
  void damagedFile_isRefused_whereverItIsDamaged() throws Exception {
    SaveFolder saves = new SaveFolder(home);
    World world = world();
    saves.write("game", game(world));
    Path file = home.resolve("saves/game.save");
    byte[] whole = Files.readAllBytes(file);
    for (int cut : new int[] {0, 1, 30, whole.length / 3, whole.length / 2, whole.length * 2 / 3}) {
      Files.write(file, Arrays.copyOf(whole, cut));
      SaveTrouble trouble = assertThrows(SaveTrouble.class, () -> saves.read("game"), "cut " + cut);
      assertTrue(List.of(Kind.DAMAGED, Kind.FOREIGN).contains(trouble.kind()));
      assertFalse(saves.entries().isEmpty(), "the list stands whatever is wrong with a file");
    }
    int refused = 0;
    for (int i = 0; i < 200; i++) {
      byte[] bent = whole.clone();
      bent[(int) ((long) i * whole.length / 200)] ^= (byte) (1 << (i % 8));
      Files.write(file, bent);
      try {
        assertEquals(fingerprints(world), fingerprints(saves.read("game").world()), "bent " + i);
      } catch (SaveTrouble trouble) {
        refused++;
      }
    }
    // What is bent and loads all the same is a time stamp or the zip's own table of contents.
    assertTrue(refused > 150, "only " + refused + " were refused");
  }

  @Test
  void fileOfANewerGame_isToldApart() throws Exception {
    SaveFolder saves = new SaveFolder(home);
    Path file = home.resolve("saves/later.save");
    Files.createDirectories(file.getParent());
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("game.json"));
      zip.write("{ \"format\": 2, \"world\": 9, \"wonders\": 7 }".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    assertEquals(Kind.NEWER, assertThrows(SaveTrouble.class, () -> saves.read("later")).kind());
    assertEquals(Kind.GONE, assertThrows(SaveTrouble.class, () -> saves.read("never")).kind());
  }

  @Test
  void fullDisk_leavesWhatWasThere_andNothingElse() throws Exception {
    World world = world();
    new SaveFolder(home).write("game", game(world));
    byte[] before = Files.readAllBytes(home.resolve("saves/game.save"));
    play(world, 20);
    SaveFolder full = new SaveFolder(home, FullDisk::new);
    SaveTrouble trouble = assertThrows(SaveTrouble.class, () -> full.write("game", game(world)));
    assertEquals(Kind.FULL, trouble.kind());
    assertArrayEquals(before, Files.readAllBytes(home.resolve("saves/game.save")));
    try (Stream<Path> files = Files.list(home.resolve("saves"))) {
      assertEquals(1, files.count(), "something was left over");
    }
  }

  /** Has room for a few bytes only. */
  private static final class FullDisk extends FilterOutputStream {
    private int room = 500;

    FullDisk(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      room -= count;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
      out.write(bytes, from, count);
    }
  }

  @Test
  void folderThatCannotBe_isSaid() throws Exception {
    Files.writeString(home.resolve("saves"), "this is a file");
    SaveTrouble trouble =
        assertThrows(SaveTrouble.class, () -> new SaveFolder(home).write("game", game(world())));
    assertEquals(Kind.CLOSED, trouble.kind());
    assertEquals(List.of(), new SaveFolder(home).entries());
  }

  @Test
  void names_areSuchAsEverySystemTakes() {
    assertEquals("Hard winter - Autumn", SaveFolder.name("Hard winter - Autumn"));
    assertEquals("etcpasswd", SaveFolder.name("../../etc/passwd"));
    assertEquals("Grüße", SaveFolder.name("Grüße?"));
    assertEquals("NUL_", SaveFolder.name("NUL"));
    assertEquals("", SaveFolder.name("..."));
    assertEquals(SaveFolder.LONGEST_NAME, SaveFolder.name("x".repeat(99)).length());
  }
}
