package dev.reeve.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
}
