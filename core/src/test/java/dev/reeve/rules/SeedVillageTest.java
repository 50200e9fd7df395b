package dev.reeve.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.badlogic.gdx.files.FileHandle;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedVillageTest {

  static Stream<File> files() {
    File[] files =
        new File("src/test/resources/seed-village")
            .listFiles((folder, name) -> name.endsWith(".rules.json"));
    return Arrays.stream(files).sorted();
  }

  @Test
  void everyReferenceRulesetIsThere() {
    assertEquals(24, files().count());
  }

  @ParameterizedTest
  @MethodSource("files")
  void referenceRuleset_hasNoProblem(File file) {
    assertEquals(List.of(), Rulesets.check(new FileHandle(file)).problems());
  }
}
