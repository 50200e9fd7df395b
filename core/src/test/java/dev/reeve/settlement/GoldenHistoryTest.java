package dev.reeve.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.reeve.math.LinearSolver;
import dev.reeve.math.LinearSolvers;
import dev.reeve.plan.SeedVillage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same rules, seed and orders make the same history, bit for bit, on any machine. A table has
 * the hash of every village's; whoever means to change how settlements live writes it anew:
 *
 * <pre>mvn -B -pl core test -Dtest=GoldenHistoryTest -Dreeve.golden=write</pre>
 */
class GoldenHistoryTest {

  private static final Path TABLE = Path.of("src/test/resources/golden-histories.txt");
  private static final int TICKS = 2000;
  private static final int PEOPLE = 120;
  private static final long SEED = 1;

  static List<String> villages() {
    return SeedVillage.names();
  }

  private static LivingSettlement settle(String name, Supplier<LinearSolver> solver) {
    return new LivingSettlement(
        SeedVillage.rules(name), PEOPLE, SEED, Settings.defaults().withSolver(solver));
  }

  private static String history(String name) {
    LivingSettlement village = settle(name, LinearSolvers::portable);
    History history = new History();
    for (int tick = 0; tick < TICKS; tick++) {
      village.tick();
      if (village.ticks() % village.settings().ticksPerCycle() == 0) {
        history.add(village);
      }
    }
    return history.hash();
  }

  @Test
  void everyVillage_hasTheHistoryThatItAlwaysHad() throws IOException {
    Map<String, String> histories = new TreeMap<>();
    villages().forEach(name -> histories.put(name, history(name)));
    String table =
        histories.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    if ("write".equals(System.getProperty("reeve.golden"))) {
      Files.writeString(TABLE, table);
    }
    assertEquals(
        Files.readString(TABLE), table, "if that was meant, write the table anew, see the class");
  }

  @ParameterizedTest
  @MethodSource("villages")
  void nativeAndPortableSolver_putTheSamePeopleInTheSamePlaces(String name) {
    LinearSolver machines = LinearSolvers.nativeOrPortable();
    assumeTrue(
        machines.getClass() != LinearSolvers.portable().getClass(), "no native library here");
    LivingSettlement fast = settle(name, LinearSolvers::nativeOrPortable);
    LivingSettlement same = settle(name, LinearSolvers::portable);
    for (int tick = 0; tick < TICKS; tick++) {
      fast.tick();
      same.tick();
      assertEquals(people(same), people(fast), "tick " + tick);
    }
  }

  /** Who is where, and who is still at school. */
  private static String people(LivingSettlement village) {
    StringBuilder people = new StringBuilder();
    for (int person = 0; person < village.slots(); person++) {
      if (village.lives(person)) {
        people.append(village.job(person));
        people.append(village.schooling(person) > 0 ? " learns " : " ");
      }
    }
    return people.toString();
  }
}
