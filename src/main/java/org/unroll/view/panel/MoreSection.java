package org.unroll.view.panel;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;

/** Settings that a first lesson does not need, folded away: batch size, optimiser. */
final class MoreSection extends VBox implements Section {

  private final Texts texts;
  private final NumberRow batch;
  private final SegmentedButtons<String> optimizer;

  MoreSection(Texts texts, Edits edits) {
    super(4);
    this.texts = texts;
    this.batch =
        new NumberRow(
            texts,
            "panel.batch",
            NumberRange.whole(1, 256),
            value -> edits.edit(draft -> draft.batchSize = (int) value));
    this.optimizer =
        new SegmentedButtons<>(
            List.of(choice("adam"), choice("sgd")),
            id -> edits.edit(draft -> draft.optimizer = id));
    VBox folded = new VBox(8, batch, optimizer);
    ToggleButton unfold = new ToggleButton();
    unfold.getStyleClass().addAll("quiet", "fold");
    unfold.setTooltip(new Tooltip(texts.get("panel.more.hint")));
    unfold.selectedProperty().addListener((self, was, is) -> fold(folded, unfold, !is));
    fold(folded, unfold, true);
    getChildren().addAll(unfold, folded);
  }

  @Override
  public void show(Experiment experiment) {
    batch.show(experiment.batchSize());
    optimizer.show(experiment.optimizer());
  }

  @Override
  public void setCompact(boolean compact) {
    batch.compactProperty().set(compact);
  }

  @Override
  public String describe() {
    return batch.describe() + ", " + name(optimizer.chosen());
  }

  private void fold(VBox folded, ToggleButton button, boolean away) {
    folded.setVisible(!away);
    folded.setManaged(!away);
    button.setText(texts.get(away ? "panel.more" : "panel.less"));
  }

  private String name(String id) {
    String key = "optimizer." + id;
    return texts.has(key) ? texts.get(key) : id;
  }

  private Choice<String> choice(String id) {
    return new Choice<>(id, texts.get("optimizer." + id), texts.get("optimizer." + id + ".hint"));
  }
}
