package org.unroll.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may know which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagesTest {

  private JavaClasses classes;

  @BeforeAll
  void read() {
    classes = Packages.classes();
    assertThat(classes).as("classes of the program").isNotEmpty();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(classes.stream().map(Packages::of).filter(name -> !name.isEmpty()).distinct())
        .as("a package that the order does not name is bound by no rule: add it to Packages")
        .isSubsetOf(Packages.INSIDE_OUT);
  }

  static Stream<String> allButTheOutermost() {
    return Packages.INSIDE_OUT.stream().limit(Packages.INSIDE_OUT.size() - 1L);
  }

  @ParameterizedTest
  @MethodSource("allButTheOutermost")
  void arrowsPointInwards(String inner) {
    int place = Packages.INSIDE_OUT.indexOf(inner);
    List<String> outer = Packages.INSIDE_OUT.subList(place + 1, Packages.INSIDE_OUT.size());
    noClasses()
        .that()
        .resideInAPackage(Packages.tree(inner))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Packages.trees(outer))
        .because(
            "what is inside can be read, tested and reused without knowing what is built around it")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("org.unroll.(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other can only be understood all at once")
        .check(classes);
  }

  @Test
  void javaFxStaysInTheFrontEnd() {
    noClasses()
        .that()
        .resideOutsideOfPackages(Packages.trees(List.of("model", "view", "controller", "app")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")
        .because("numbers must be computed and tested without a toolkit")
        .check(classes);
  }

  @Test
  void ejmlStaysInTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(Packages.trees(List.of("engine", "analysis", "bench")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.ejml..")
        .because("a matrix of the engine is a working buffer; others get copies as plain arrays")
        .check(classes);
  }

  @Test
  void theFrontEndTouchesNothingOfTheEngineThatChanges() {
    noClasses()
        .that()
        .resideInAnyPackage(Packages.trees(List.of("model", "view", "controller")))
        .should()
        .dependOnClassesThat(areWorkingPartsOfTheEngine())
        .because("the worker thread owns them; views read snapshots and traces, which never change")
        .allowEmptyShould(true)
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> areWorkingPartsOfTheEngine() {
    List<String> engine = List.of("engine", "analysis");
    return DescribedPredicate.describe(
        "are engine classes other than interfaces, records and enums",
        type ->
            type.getPackageName().startsWith(Packages.ROOT)
                && engine.contains(Packages.of(type))
                && !type.isInterface()
                && !type.isRecord()
                && !type.isEnum());
  }
}
