package org.unroll.view.panel;

import atlantafx.base.controls.ToggleSwitch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.control.NumberField;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.RefusalLabel;

/** Whether gradients are clipped, and at which length. Switched off, it keeps the length in mind. */
final class ClipRow extends VBox implements Section {

  private static final String KEY = "panel.clip";
  private static final NumberRange RANGE = new NumberRange(0.01, 1000, 0.01, false);
  private static final double USUAL = 5;

  private final Texts texts;
  private final Label name = new Label();
  private final RefusalLabel refusal;
  private final ToggleSwitch clips = new ToggleSwitch();
  private final NumberField norm;
  private boolean showing;

  ClipRow(Texts texts, Edits edits) {
    super(4);
    this.texts = texts;
    this.refusal = new RefusalLabel(texts, KEY, RANGE);
    this.norm =
        new NumberField(
            RANGE, value -> edits.edit(draft -> draft.clipThreshold = value), refusal::refuse);
    norm.show(USUAL);
    clips.selectedProperty().addListener((self, was, is) -> switched(is, edits));
    build();
  }

  @Override
  public void show(Experiment experiment) {
    boolean on = experiment.learning().clip().isOn();
    showing = true;
    clips.setSelected(on);
    showing = false;
    norm.setDisable(!on);
    if (on) {
      norm.show(experiment.learning().clip().threshold());
    }
  }

  @Override
  public String describe() {
    return clips.isSelected() ? name.getText() + " " + norm.getText() : texts.get("panel.clip.off");
  }

  private void switched(boolean on, Edits edits) {
    if (!showing) {
      edits.edit(draft -> draft.clipThreshold = on ? norm.number() : 0);
    }
  }

  private void build() {
    name.setText(texts.get(KEY));
    name.getStyleClass().add("caption");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(norm);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Tooltip hint = new Tooltip(texts.get(KEY + ".hint"));
    Tooltip.install(name, hint);
    norm.setTooltip(hint);
    norm.setPrefColumnCount(3);
    norm.setAccessibleText(name.getText());
    clips.setAccessibleText(texts.get("panel.clip.switch"));
    Tooltip.install(clips, hint);
    HBox row = new HBox(4, name, norm, clips);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, refusal);
  }
}
