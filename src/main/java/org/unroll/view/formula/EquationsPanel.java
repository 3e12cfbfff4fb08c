package org.unroll.view.formula;

import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.notation.LatexPrinter;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.theme.Token;

/**
 * The equations of a cell in type, each with its name: the very ones that run, printed from the same
 * trees.
 */
public final class EquationsPanel extends VBox implements View {

  private static final double TYPE_SIZE = 18;

  private final Texts texts;
  private final FormulaTypesetter typesetter;
  private final BinaryOperator<String> names;
  private final Label title = new Label();
  private final Label source = new Label();
  private final VBox rows = new VBox(14);
  private Cell shown;

  /**
   * An empty panel.
   *
   * @param names what a cell's symbol is called, from cell id and symbol
   */
  public EquationsPanel(Texts texts, FormulaTypesetter typesetter, BinaryOperator<String> names) {
    super(8);
    this.texts = texts;
    this.typesetter = typesetter;
    this.names = names;
    getStyleClass().addAll("panel", "equations");
    title.getStyleClass().add("subtitle");
    source.getStyleClass().add("note");
    source.setWrapText(true);
    source.setMinHeight(USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    getChildren().addAll(title, source, scroll);
  }

  /** Shows a cell; the same cell again changes nothing. */
  public void show(Cell cell) {
    if (cell.equals(shown)) {
      return;
    }
    shown = cell;
    title.setText(texts.get("equations.title", cell.title()));
    source.setText(cell.citation());
    LatexPrinter printer =
        new LatexPrinter(cell, org.unroll.notation.NotationCatalogue.builtIn().get("l4"));
    rows.getChildren().setAll(cell.equations().stream().map(e -> row(printer, e)).toList());
    setAccessibleText(describe());
  }

  private VBox row(LatexPrinter printer, Equation equation) {
    Label name = new Label(names.apply(shown.id(), equation.name()));
    name.getStyleClass().add("caption");
    FormulaView formula = new FormulaView(typesetter, TYPE_SIZE);
    formula.setFormula(printer.print(equation), equation.toString());
    shown.gates().forEach(gate -> formula.tint(gate, Token.GATE));
    return new VBox(4, name, formula);
  }

  @Override
  public String describe() {
    return shown == null
        ? texts.get("equations.none")
        : shown.equations().stream().map(Equation::toString).collect(Collectors.joining("; "));
  }
}
