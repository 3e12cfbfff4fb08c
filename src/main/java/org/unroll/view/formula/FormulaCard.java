package org.unroll.view.formula;

import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** One formula in large type and below it the same line in numbers. */
final class FormulaCard extends VBox {

  private static final double TYPE_SIZE = 19;

  /** A formula wider than this, in its type size, is told in several lines. */
  private static final double LONGEST = 21;

  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

  private final FormulaDesk desk;
  private final FormulaView formula;
  private final WorkedTable table;
  private String latex = "";

  FormulaCard(Texts texts, FormulaDesk desk) {
    super(6);
    this.desk = desk;
    this.formula = desk.formula(TYPE_SIZE);
    this.table = new WorkedTable(texts, desk);
    StackPane frame = new StackPane(formula);
    frame.getStyleClass().add("formula-card");
    getStyleClass().add("formula-block");
    getChildren().addAll(frame, table);
  }

  /**
   * Shows a formula.
   *
   * @param complete whether long sums show all their numbers
   */
  void show(FormulaRow row, boolean backward, boolean complete) {
    String wanted = desk.isLongerThan(LONGEST, row.latex()) ? row.broken() : row.latex();
    if (!wanted.equals(latex)) {
      latex = wanted;
      formula.setFormula(latex, row.spoken());
      desk.content().orElseThrow().cell().gates().forEach(g -> formula.tint(g, Token.GATE));
      desk.lights().connect(formula);
    }
    getChildren().get(0).pseudoClassStateChanged(BACKWARD, backward);
    table.setComplete(complete);
    table.show(row.worked(), backward);
  }

  /** Lights up what is pointed at. */
  void light() {
    desk.lights().light(formula);
    table.labels().forEach(desk.lights()::light);
  }
}
