package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Trace;
import org.unroll.model.Cursor;
import org.unroll.model.FormulaModel;
import org.unroll.model.Place;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;
import org.unroll.model.StepScript;
import org.unroll.notation.NotationCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.Mouse;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

class FormulaPanelTest {

  private final Cell lstm = CellCatalogue.builtIn().get("lstm");
  private final Playback playback = new Playback();
  private final Pointed pointed = new Pointed();
  private final FormulaModel formulas = new FormulaModel(NotationCatalogue.builtIn());
  private Trace trace;
  private FormulaPanel panel;

  @BeforeEach
  void show() {
    Program program = Programs.random("lstm", 4, 1);
    program.forward();
    program.backward();
    trace = program.trace(0);
    Toolkit.run(
        () -> {
          playback.show(4, StepScript.of(lstm));
          playback.goTo(new Cursor(3, Place.equation(0)));
          panel =
              new FormulaPanel(
                  Texts.of(Language.ENGLISH),
                  new FormulaModels(formulas, pointed, playback, new FormulaTypesetter()),
                  (cell, symbol) -> symbol);
          panel.show(new FormulaContent(lstm, trace));
          Scene scene = new Scene(panel, 400, 700);
          Theme.LIGHT.dress(scene);
          panel.applyCss();
          panel.layout();
        });
  }

  @Test
  void allUnitsStandBelowWhereRoomIsLeftAndAClickChoosesOne() {
    Toolkit.run(
        () -> {
          UnitsView units = (UnitsView) panel.lookup(".units");
          assertThat(units.isVisible()).isTrue();
          assertThat(units.describe()).contains(Numbers.fixed(trace.value("f", 2)[2], 2));
          Mouse.click(units, units.getWidth() / 2, units.getHeight() - 30);
          assertThat(pointed.unitProperty().get()).isEqualTo(2);
          panel.resize(400, 330);
          panel.layout();
          units.getParent().layout();
          assertThat(units.isVisible()).isFalse();
        });
  }

  @Test
  void theResultIsTheEnginesNumberOfTheChosenUnit() {
    Toolkit.run(
        () -> {
          assertThat(words()).contains(Numbers.fixed(trace.value("f", 2)[0], 3));
          pointed.unitProperty().set(2);
          assertThat(words()).contains(Numbers.fixed(trace.value("f", 2)[2], 3));
        });
  }

  @Test
  void anotherNotationWritesOtherLetters() {
    Toolkit.run(
        () -> {
          assertThat(symbols()).contains("U_f", "W_f").doesNotContain("U_f&W_f");
          formulas.choose("l1");
          assertThat(symbols()).contains("U_f&W_f").doesNotContain("W_f");
        });
  }

  @Test
  void aSymbolUnderThePointerIsToldAndLightsUpEverywhere() {
    Toolkit.run(
        () -> {
          Node symbol = formula("symbol-c[t-1]");
          symbol.getOnMouseEntered().handle(null);
          assertThat(pointed.quantityProperty().get()).contains(Quantity.value("c", 1));
          assertThat(lit()).containsOnly("symbol-c[t-1]");
          symbol.getOnMouseExited().handle(null);
          assertThat(lit()).isEmpty();
          pointed.at(Quantity.weight("W_f").of(1));
          assertThat(lit()).containsOnly("symbol-W_f");
          pointed.at(Quantity.value("h", 1));
          assertThat(lit()).containsOnly("symbol-h[t-1]");
        });
  }

  @Test
  void choosingAnEquationMovesThePlaybackThere() {
    Toolkit.run(
        () -> {
          EquationRow row = (EquationRow) panel.lookupAll(".equation-row").toArray()[4];
          row.getOnMouseClicked().handle(null);
          assertThat(playback.moment().equation()).contains("c");
          assertThat(words()).contains(Numbers.fixed(trace.value("c", 2)[0], 3));
        });
  }

  @Test
  void onTheWayBackTheGradientsStandThere() {
    Toolkit.run(
        () -> {
          playback.goTo(new Cursor(playback.timeline().backward(1), Place.equation(5)));
          assertThat(playback.moment().equation()).contains("f");
          assertThat(symbols()).contains("δf.0", "δc", "c[t-1]", "δW_f");
          assertThat(panel.describe()).contains("δf = δc*c[t-1]");
        });
  }

  private Set<String> words() {
    return all(panel)
        .filter(Label.class::isInstance)
        .map(label -> ((Label) label).getText())
        .collect(Collectors.toSet());
  }

  private Set<String> symbols() {
    return all(panel)
        .map(Node::getId)
        .filter(id -> id != null && id.startsWith("symbol-"))
        .map(id -> id.substring("symbol-".length()))
        .collect(Collectors.toSet());
  }

  private Node formula(String id) {
    return all(panel).filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
  }

  private Set<String> lit() {
    return all(panel)
        .filter(
            node ->
                node.getPseudoClassStates().stream()
                    .anyMatch(p -> p.getPseudoClassName().equals("lit")))
        .map(Node::getId)
        .collect(Collectors.toSet());
  }

  /** What is to be seen. */
  private static Stream<Node> all(Node node) {
    return !node.isVisible()
        ? Stream.empty()
        : node instanceof Parent parent
            ? Stream.concat(
                Stream.of(node),
                parent.getChildrenUnmodifiable().stream().flatMap(FormulaPanelTest::all))
            : Stream.of(node);
  }
}
