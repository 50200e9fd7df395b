package dev.reeve;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and the arrows between them, read from the class files. */
class HouseTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.reeve");

  @Test
  void arrows_runOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("math")
        .definedBy("dev.reeve.math..")
        .layer("model")
        .definedBy("dev.reeve.model..")
        .layer("rules")
        .definedBy("dev.reeve.rules..")
        .layer("plan")
        .definedBy("dev.reeve.plan..")
        .layer("settlement")
        .definedBy("dev.reeve.settlement..")
        .layer("horizon")
        .definedBy("dev.reeve.horizon..")
        .layer("market")
        .definedBy("dev.reeve.market..")
        .layer("ecs")
        .definedBy("dev.reeve.ecs..")
        .whereLayer("math")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayOnlyAccessLayers("math")
        .whereLayer("rules")
        .mayOnlyAccessLayers("math", "model")
        .whereLayer("plan")
        .mayOnlyAccessLayers("math", "model")
        .whereLayer("settlement")
        .mayOnlyAccessLayers("math", "model", "rules", "plan")
        .whereLayer("horizon")
        .mayOnlyAccessLayers("math", "model", "rules", "plan")
        .whereLayer("market")
        .mayOnlyAccessLayers("math", "model", "rules", "plan", "horizon", "settlement")
        .ensureAllClassesAreContainedInArchitecture()
        .check(CORE);
  }

  @Test
  void rooms_formNoCircle() {
    slices().matching("dev.reeve.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @TestFactory
  Stream<DynamicTest> libraries_areKnown_onlyWhereTheyBelong() {
    return Stream.of(
            only("com.badlogic.ashley..", "dev.reeve.ecs.."),
            only("com.badlogic.gdx.ai..", "dev.reeve.ecs.."),
            only("com.badlogic.gdx..", "dev.reeve.rules..", "dev.reeve.ecs.."),
            only("org.jblas..", "dev.reeve.math.."),
            only("org.ejml..", "dev.reeve.math.."),
            only("java.awt.."),
            only("javax.swing.."))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
  }

  @Test
  void core_isSilent() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void core_keepsNoStaticState() {
    fields().that().areStatic().should().beFinal().check(CORE);
    noFields()
        .that()
        .areStatic()
        .and()
        .arePublic()
        .should()
        .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
        .check(CORE);
  }

  /** Nobody outside the rooms knows the library. */
  private static ArchRule only(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
