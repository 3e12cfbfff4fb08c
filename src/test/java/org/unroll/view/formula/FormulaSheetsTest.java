package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Trace;
import org.unroll.model.Cursor;
import org.unroll.model.FormulaModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.StepScript;
import org.unroll.model.StepSize;
import org.unroll.notation.NotationCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** Cards are made once for each set of formulas, and always show the present numbers. */
class FormulaSheetsTest {

  private static final int LENGTH = 12;

  private final Cell lstm = CellCatalogue.builtIn().get("lstm");
  private final Playback playback = new Playback();
  private Trace trace;
  private FormulaPanel panel;

  private void open() {
    Program program = Programs.random("lstm", LENGTH, 1);
    program.forward();
    program.backward();
    trace = program.trace(0);
    playback.show(LENGTH, StepScript.of(lstm));
    panel =
        new FormulaPanel(
            Texts.of(Language.ENGLISH),
            new FormulaModels(
                new FormulaModel(NotationCatalogue.builtIn()),
                new Pointed(),
                playback,
                new FormulaTypesetter()),
            (cell, symbol) -> symbol);
    panel.show(new FormulaContent(lstm, trace));
    Theme.LIGHT.dress(new Scene(panel, 400, 700));
    panel.applyCss();
    panel.layout();
  }

  @Test
  void aPassMakesNoMoreNodesThanItsFirstStepsDid() {
    Toolkit.run(
        () -> {
          open();
          walk(playback.timeline().forward(2));
          List<Node> first = nodes();
          walk(playback.timeline().forward(LENGTH - 1));
          assertThat(nodes()).containsExactlyElementsOf(first);
          walk(playback.timeline().backward(LENGTH - 3));
          List<Node> back = nodes();
          walk(playback.timeline().backward(1));
          assertThat(nodes()).containsExactlyElementsOf(back);
        });
  }

  @Test
  void cardsThatComeAgainShowTheNumbersOfTheirNewStep() {
    Toolkit.run(
        () -> {
          open();
          while (playback.position() < playback.timeline().forward(LENGTH - 1)) {
            playback.step(StepSize.EQUATION, 1);
            playback.moment().equation().ifPresent(this::showsTheResultOf);
          }
        });
  }

  private void showsTheResultOf(String equation) {
    int step = playback.moment().step();
    double value = trace.value(equation, step)[0];
    assertThat(results())
        .as("%s at step %d", equation, step)
        .containsExactly(
            Math.abs(value) < 0.01 ? Numbers.significant(value, 2) : Numbers.fixed(value, 3));
  }

  private void walk(int position) {
    while (playback.position() < position) {
      playback.step(StepSize.EQUATION, 1);
    }
    playback.goTo(new Cursor(position, playback.cursor().place()));
  }

  private List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    collect(panel, false, all);
    return all;
  }

  private List<String> results() {
    List<Node> all = new ArrayList<>();
    collect(panel, true, all);
    return all.stream()
        .filter(node -> node.getStyleClass().contains("worked-result"))
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static void collect(Node node, boolean onlySeen, List<Node> all) {
    if (onlySeen && !node.isVisible()) {
      return;
    }
    all.add(node);
    if (node instanceof Parent parent && !(node instanceof Label)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, onlySeen, all));
    }
  }
}
