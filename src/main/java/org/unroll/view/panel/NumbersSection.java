package org.unroll.view.panel;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;

/** The settings that are plain numbers: units, length, learning rate, forget bias. */
final class NumbersSection extends VBox implements Section {

  private final NumberRow hidden;
  private final NumberRow length;
  private final NumberRow rate;
  private final NumberRow forgetBias;
  private final List<NumberRow> rows;

  NumbersSection(Texts texts, Edits edits) {
    super(4);
    hidden =
        new NumberRow(
            texts,
            "panel.hidden",
            NumberRange.whole(1, 128),
            value -> edits.edit(draft -> draft.hidden = (int) value));
    length =
        new NumberRow(
            texts,
            "panel.length",
            NumberRange.whole(2, 200),
            value -> edits.edit(draft -> draft.length = (int) value));
    rate =
        new NumberRow(
            texts,
            "panel.rate",
            NumberRange.logarithmic(0.0001, 1),
            value -> edits.edit(draft -> draft.learningRate = value));
    forgetBias =
        new NumberRow(
            texts,
            "panel.forget",
            NumberRange.even(-3, 6, 0.5),
            value -> edits.edit(draft -> draft.forgetBias = value));
    rows = List.of(hidden, length, rate, forgetBias);
    getChildren().addAll(rows);
  }

  @Override
  public void show(Experiment experiment) {
    hidden.show(experiment.hidden());
    length.show(experiment.length());
    rate.show(experiment.learning().learningRate());
    forgetBias.show(experiment.start().forgetBias());
  }

  @Override
  public void setCompact(boolean compact) {
    rows.forEach(row -> row.compactProperty().set(compact));
  }

  @Override
  public String describe() {
    return rows.stream().map(NumberRow::describe).collect(Collectors.joining(", "));
  }
}
