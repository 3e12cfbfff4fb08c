package org.unroll.view.system;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.view.View;
import org.unroll.view.control.Magnified;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.formula.FormulaView;

/** How a number comes about: its formulas, and below them the numbers in them. */
public final class Workings extends VBox implements View {

  private static final double SIZE = 16;

  private final FormulaTypesetter typesetter;
  private final Label name = new Label();
  private final VBox card = new VBox(4);
  private final Label numbers = new Label();
  private final GridPane table = new GridPane();
  private List<String> shown = List.of();

  /** Workings of nothing yet. */
  public Workings(FormulaTypesetter typesetter) {
    super(6);
    this.typesetter = typesetter;
    getStyleClass().add("algorithm");
    name.getStyleClass().add("system-formal");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    card.getStyleClass().add("algorithm-step");
    card.setMinHeight(USE_PREF_SIZE);
    numbers.getStyleClass().add("algorithm-numbers");
    numbers.setWrapText(true);
    numbers.setMinHeight(USE_PREF_SIZE);
    table.getStyleClass().add("workings-table");
    table.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(card, numbers, table);
  }

  /**
   * Shows formulas and numbers.
   *
   * @param title what is worked out
   * @param latex the formulas
   * @param lines the numbers
   */
  public void show(String title, List<String> latex, List<String> lines) {
    name.setText(title);
    if (!latex.equals(shown)) {
      shown = List.copyOf(latex);
      List<Magnified> formulas = new ArrayList<>();
      latex.forEach(source -> formulas.add(formula(source, title)));
      card.getChildren().setAll(name);
      card.getChildren().addAll(formulas);
    }
    numbers.setText(String.join("\n", lines));
    tabulate(List.of());
  }

  /**
   * Shows numbers in columns below the lines.
   *
   * @param rows of equally many cells, the head first; none for no table
   */
  public void tabulate(List<List<String>> rows) {
    table.getChildren().clear();
    table.getColumnConstraints().clear();
    table.setVisible(!rows.isEmpty());
    table.setManaged(!rows.isEmpty());
    for (int n = 0; n < rows.size(); n++) {
      for (int column = 0; column < rows.get(n).size(); column++) {
        table.add(cell(rows.get(n).get(column), n == 0), column, n);
      }
    }
    for (int column = 0; !rows.isEmpty() && column < rows.get(0).size(); column++) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setHalignment(HPos.RIGHT);
      constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
      table.getColumnConstraints().add(constraints);
    }
  }

  private static Label cell(String text, boolean head) {
    Label cell = new Label(text);
    cell.getStyleClass().add(head ? "system-formal" : "system-answer");
    cell.setMinWidth(USE_PREF_SIZE);
    return cell;
  }

  private Magnified formula(String latex, String spoken) {
    FormulaView view = new FormulaView(typesetter, SIZE);
    view.setFormula(latex, spoken);
    return new Magnified(view);
  }

  @Override
  public String describe() {
    StringBuilder words = new StringBuilder(name.getText() + ": " + numbers.getText());
    for (Node cell : table.getChildren()) {
      words.append(' ').append(((Label) cell).getText());
    }
    return words.toString();
  }
}
