package org.unroll.view.formula;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.unroll.text.Texts;

/**
 * The cards of the formulas at work. A set of formulas that was shown keeps its cards, hidden, until it
 * comes again: to make the nodes, style them and lay them out takes longer than all else in a frame,
 * and a pass comes to the same few sets at every time step.
 */
final class FormulaSheets extends VBox {

  /** More sets than the equations of the largest cell have, forward and back. */
  private static final int REMEMBERED = 24;

  private static final double GAP = 12;

  private final Texts texts;
  private final FormulaDesk desk;
  private final Map<List<String>, VBox> sheets = new LinkedHashMap<>(16, 0.75f, true);

  FormulaSheets(Texts texts, FormulaDesk desk) {
    this.texts = texts;
    this.desk = desk;
  }

  /** Forgets all cards: the formulas are those of another cell, or in other letters. */
  void clear() {
    sheets.clear();
    getChildren().clear();
  }

  /**
   * Shows formulas.
   *
   * @param complete whether long sums show all their numbers
   */
  void show(List<FormulaRow> rows, boolean backward, boolean complete) {
    VBox wanted =
        sheets.computeIfAbsent(rows.stream().map(FormulaRow::latex).toList(), this::sheet);
    for (VBox sheet : sheets.values()) {
      show(sheet, sheet.equals(wanted));
    }
    forget();
    for (int i = 0; i < rows.size(); i++) {
      ((FormulaCard) wanted.getChildren().get(i)).show(rows.get(i), backward, complete);
    }
  }

  private VBox sheet(List<String> formulas) {
    VBox sheet = new VBox(GAP);
    formulas.forEach(formula -> sheet.getChildren().add(new FormulaCard(texts, desk)));
    getChildren().add(sheet);
    return sheet;
  }

  private static void show(VBox sheet, boolean shown) {
    sheet.setVisible(shown);
    sheet.setManaged(shown);
  }

  /** The set that was not asked for longest goes first. */
  private void forget() {
    Iterator<VBox> oldest = sheets.values().iterator();
    while (sheets.size() > REMEMBERED) {
      getChildren().remove(oldest.next());
      oldest.remove();
    }
  }

  /** Lights up what is pointed at. */
  void light() {
    cards().forEach(FormulaCard::light);
  }

  private Stream<FormulaCard> cards() {
    return getChildren().stream()
        .filter(Node::isVisible)
        .flatMap(sheet -> ((VBox) sheet).getChildren().stream())
        .map(card -> (FormulaCard) card);
  }
}
