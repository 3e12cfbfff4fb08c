package org.unroll.view.formula;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One equation in a list, to be chosen by click or by Enter. */
final class EquationRow extends HBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

  private final String equation;
  private final FormulaView formula;

  /**
   * A row.
   *
   * @param equation name of what it defines
   * @param words what that is called
   */
  EquationRow(String equation, String words, FormulaView formula, Runnable onChoose) {
    this.equation = equation;
    this.formula = formula;
    getStyleClass().add("equation-row");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words + ": " + formula.describe());
    HBox.setHgrow(formula, Priority.ALWAYS);
    getChildren().add(formula);
    Tooltip.install(this, new Tooltip(words));
    setOnMouseClicked(event -> onChoose.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            onChoose.run();
            event.consume();
          }
        });
  }

  FormulaView formula() {
    return formula;
  }

  /** Marks the row if it is about the equation that is looked at. */
  void mark(String current, boolean backward) {
    pseudoClassStateChanged(CURRENT, equation.equals(current));
    pseudoClassStateChanged(BACKWARD, backward);
  }
}
