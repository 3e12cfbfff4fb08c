package org.unroll.view.panel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** How far training has come: the loss in a number and, in a slot, as a chart. */
final class LossSection extends VBox {

  private final Texts texts;
  private final Label present = new Label();
  private final Label updates = new Label();

  /**
   * A section without numbers yet.
   *
   * @param chart takes what height is left
   */
  LossSection(Texts texts, Node chart) {
    super(4);
    this.texts = texts;
    Label name = new Label(texts.get("panel.loss"));
    name.getStyleClass().add("caption");
    present.getStyleClass().add("value");
    updates.getStyleClass().add("note");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox row = new HBox(8, name, present, spring, updates);
    row.setAlignment(Pos.BASELINE_LEFT);
    StackPane slot = new StackPane(chart);
    slot.getStyleClass().add("sunken");
    slot.setMinHeight(64);
    slot.setPrefHeight(64);
    slot.setMaxHeight(240);
    VBox.setVgrow(slot, Priority.ALWAYS);
    getChildren().addAll(row, slot);
  }

  /** Shows the loss after some updates. */
  void show(long update, double loss) {
    present.setText(Numbers.plain(loss));
    updates.setText(texts.get("panel.updates", update));
  }

  /** The loss in words; empty before the first number. */
  String describe() {
    return present.getText().isEmpty()
        ? ""
        : texts.get("panel.loss.describe", present.getText(), updates.getText());
  }
}
