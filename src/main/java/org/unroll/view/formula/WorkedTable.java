package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.formula.WorkedLine.Role;

/** A calculation line by line: letters, numbers, result. Labels stay while only the numbers change. */
final class WorkedTable extends GridPane {

  private static final double TYPE_SIZE = 13;
  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

  /** Letters wider than this stand on a line of their own. */
  private static final double LABEL = 92;

  /** Summands of a long sum that are shown at first. */
  private static final int SHOWN = 2;

  private final Texts texts;
  private final FormulaDesk desk;
  private final WayWords ways;
  private final List<Label> arithmetic = new ArrayList<>();
  private final List<Label> values = new ArrayList<>();
  private final List<FormulaView> labels = new ArrayList<>();
  private List<String> signature = List.of();
  private boolean complete;

  WorkedTable(Texts texts, FormulaDesk desk) {
    this.texts = texts;
    this.desk = desk;
    this.ways = new WayWords(texts, desk);
    getStyleClass().add("worked");
    ColumnConstraints letters = new ColumnConstraints();
    letters.setPrefWidth(LABEL);
    letters.setMinWidth(LABEL);
    ColumnConstraints middle = new ColumnConstraints();
    middle.setHgrow(Priority.ALWAYS);
    middle.setFillWidth(true);
    ColumnConstraints right = new ColumnConstraints();
    right.setHalignment(HPos.RIGHT);
    right.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().addAll(letters, middle, right);
  }

  /** Whether long sums show all their numbers. */
  void setComplete(boolean all) {
    complete = all;
  }

  /** Shows a calculation, or nothing where there is none. */
  void show(Optional<Worked> worked, boolean backward) {
    setVisible(worked.isPresent());
    setManaged(worked.isPresent());
    worked.ifPresent(w -> show(w, backward));
  }

  private void show(Worked worked, boolean backward) {
    List<String> wanted =
        worked.lines().stream().map(line -> line.role() + line.label() + line.origin()).toList();
    if (!wanted.equals(signature)) {
      rebuild(worked.lines());
      signature = wanted;
    }
    pseudoClassStateChanged(BACKWARD, backward);
    for (int i = 0; i < worked.lines().size(); i++) {
      fill(i, worked.lines().get(i));
      if (worked.isFine()) {
        show(values.get(i), worked.lines().get(i));
      }
    }
  }

  /** The formulas in the first column. */
  List<FormulaView> labels() {
    return labels;
  }

  private void rebuild(List<WorkedLine> lines) {
    getChildren().clear();
    arithmetic.clear();
    values.clear();
    labels.clear();
    for (int i = 0; i < lines.size(); i++) {
      Label numbers = new Label();
      numbers.getStyleClass().add("worked-numbers");
      numbers.setWrapText(true);
      numbers.setMinHeight(Region.USE_PREF_SIZE);
      Label value = new Label();
      value.setMinWidth(Region.USE_PREF_SIZE);
      value.getStyleClass().add(isResult(i, lines) ? "worked-result" : "worked-value");
      arithmetic.add(numbers);
      values.add(value);
      place(i, lines, numbers, value);
    }
  }

  /** The line that says so, or else the last. */
  private static boolean isResult(int line, List<WorkedLine> lines) {
    return lines.stream().anyMatch(one -> one.role() == Role.RESULT)
        ? lines.get(line).role() == Role.RESULT
        : line == lines.size() - 1;
  }

  /** A single line needs no letters: the formula above has them. */
  private void place(int line, List<WorkedLine> lines, Label numbers, Label value) {
    int row = 3 * line + 1;
    caption(line, lines).ifPresent(words -> add(words, 0, row - 1, 3, 1));
    Optional<Node> first = lines.size() > 1 ? first(lines.get(line)) : Optional.empty();
    boolean beside = first.isPresent() && first.get().prefWidth(-1) <= LABEL;
    if (first.isPresent()) {
      add(first.get(), 0, row, beside ? 1 : 2, 1);
    }
    int column = beside ? 1 : 0;
    add(numbers, column, beside ? row : row + 1, 2 - column, 1);
    add(value, 2, beside ? row : row + 1);
    GridPane.setValignment(value, VPos.CENTER);
  }

  /** Where errors come together from several parts of a network, each way is named once. */
  private Optional<Label> caption(int line, List<WorkedLine> lines) {
    Optional<Origin> way = lines.get(line).origin();
    boolean told = line > 0 && lines.get(line - 1).origin().equals(way);
    if (way.isEmpty() || told || !ways.areMany(lines)) {
      return Optional.empty();
    }
    Label words = new Label(ways.of(way.get()));
    words.getStyleClass().add("worked-way");
    words.setWrapText(true);
    return Optional.of(words);
  }

  private Optional<Node> first(WorkedLine line) {
    if (line.role() == Role.RESULT) {
      return Optional.empty();
    }
    if (line.label().isEmpty()) {
      Label words = new Label(texts.get("formula.sum"));
      words.getStyleClass().add("worked-numbers");
      return Optional.of(words);
    }
    FormulaView formula = desk.formula(TYPE_SIZE);
    formula.setFormula(line.label(), "");
    desk.lights().connect(formula);
    labels.add(formula);
    return Optional.of(formula);
  }

  private void fill(int row, WorkedLine line) {
    int shown = complete ? line.factors().size() : SHOWN;
    String numbers = PlainText.of(line.brief(shown));
    String more = line.hidden(shown) > 0 ? " " + texts.get("formula.more", line.hidden(shown)) : "";
    String place = line.place().isEmpty() ? "" : "[" + line.place() + "]  ";
    Label label = arithmetic.get(row);
    label.setText(place + numbers + more);
    explain(label, line, line.hidden(shown) > 0);
    values.get(row).setText(result(line.value()));
  }

  /** A number with more digits, and all of them in a tooltip. */
  private static void show(Label label, WorkedLine line) {
    label.setText(Numbers.significant(line.value(), line.role() == Role.STEP ? 4 : Digits.WEIGHT));
    explain(label, () -> Double.toString(line.value()).replace('-', '\u2212'));
  }

  private static void explain(Label label, WorkedLine line, boolean shortened) {
    if (shortened) {
      explain(label, () -> PlainText.of(line.full()));
    } else {
      label.setTooltip(null);
    }
  }

  /**
   * A tooltip is a window of its own, so one label keeps one. All numbers are written when somebody
   * looks: that takes longer than the rest of the table.
   */
  private static void explain(Label label, Supplier<String> words) {
    if (label.getTooltip() == null) {
      label.setTooltip(new Tooltip());
    }
    Tooltip tooltip = label.getTooltip();
    tooltip.setOnShowing(event -> tooltip.setText(words.get()));
  }

  private static String result(double value) {
    return value != 0 && Math.abs(value) < 0.01
        ? Numbers.significant(value, 2)
        : Numbers.fixed(value, 3);
  }
}
