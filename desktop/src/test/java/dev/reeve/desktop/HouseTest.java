package dev.reeve.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows {@code core ← demo ← desktop}, read from the class files. */
class HouseTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.reeve");

  @Test
  void demo_knowsNoLauncher() {
    noClasses()
        .that()
        .resideInAPackage("dev.reeve.demo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lwjgl..", "com.badlogic.gdx.backends..", "dev.reeve.desktop..", "picocli..")
        .check(ALL);
  }

  @Test
  void core_knowsNeitherDemoNorDesktop() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.reeve.demo..", "dev.reeve.desktop..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.reeve.demo..", "dev.reeve.desktop..")
        .check(ALL);
  }

  /** Each room of the game uses those before it alone, and the first two draw nothing. */
  @Test
  void demo_hasItsRoomsInOrder() {
    List<String> rooms = List.of("sheet", "play", "sound", "art", "map", "book", "screen");
    for (int i = 0; i < rooms.size(); i++) {
      String[] later =
          rooms.subList(i + 1, rooms.size()).stream()
              .map(room -> "dev.reeve.demo." + room + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("dev.reeve.demo." + rooms.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(ALL);
      }
    }
    noClasses()
        .that()
        .resideInAnyPackage("dev.reeve.demo.sheet..", "dev.reeve.demo.play..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.badlogic.gdx.graphics..", "com.badlogic.gdx.scenes..")
        .check(ALL);
  }
}
