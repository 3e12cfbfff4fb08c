package org.unroll.rules;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessFieldWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import javafx.application.Platform;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What no class does, whatever package it is in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HabitsTest {

  private JavaClasses classes;

  @BeforeAll
  void read() {
    classes = Packages.classes();
  }

  @Test
  void onlyOneClassCallsRunLater() {
    DescribedPredicate<JavaCall<?>> runLater =
        DescribedPredicate.describe(
            "Platform.runLater",
            call ->
                call.getTargetOwner().isEquivalentTo(Platform.class)
                    && call.getName().equals("runLater"));
    List<String> callers =
        classes.stream()
            .filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(runLater))
            .map(type -> type.getName().replaceAll("\\$.*", ""))
            .distinct()
            .toList();
    assertThat(callers)
        .as(
            "classes that call Platform.runLater: one runLater per training step floods the"
                + " window's thread, so everything goes through one mailbox and one timer")
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void colourConstantsStayInTheStylesheets() {
    DescribedPredicate<JavaFieldAccess> constant =
        DescribedPredicate.describe(
            "a constant of Color other than TRANSPARENT",
            access ->
                access.getTargetOwner().isEquivalentTo(Color.class)
                    && !access.getName().equals("TRANSPARENT"));
    noClasses()
        .should(accessFieldWhere(constant))
        .because("a colour is a token of the theme, so that one file makes a theme")
        .check(classes);
  }

  @Test
  void chanceIsAlwaysSeeded() {
    noClasses()
        .should()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .orShould()
        .callConstructor(Random.class)
        .because("two runs of one experiment must give the same bits")
        .check(classes);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("a static that changes is a dependency that no constructor shows")
        .check(classes);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Packages.tree("app"))
        .should(accessField(System.class, "out").or(accessField(System.class, "err")))
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("a window shows its messages to people, and a library has no terminal")
        .check(classes);
  }

  @Test
  void onlyTheLauncherEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.unroll.app.Launcher")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("whoever ends the process ends every test and every unsaved session with it")
        .check(classes);
  }
}
