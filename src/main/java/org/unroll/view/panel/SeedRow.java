package org.unroll.view.panel;

import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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

/** The seed of weights and data, to type in or to draw anew. */
final class SeedRow extends VBox implements Section {

  private static final String KEY = "panel.seed";
  private static final int LARGEST = 999_999_999;
  private static final long DRAWN = 10_000;
  private static final NumberRange RANGE = NumberRange.whole(0, LARGEST);

  private final Texts texts;
  private final RefusalLabel refusal;
  private final NumberField seed;

  /**
   * A row that shows seed 0.
   *
   * @param seeds where new seeds come from; the last four digits are taken
   */
  SeedRow(Texts texts, Edits edits, LongSupplier seeds) {
    super(4);
    this.texts = texts;
    this.refusal = new RefusalLabel(texts, KEY, RANGE);
    this.seed =
        new NumberField(
            RANGE, value -> edits.edit(draft -> draft.seed = (long) value), refusal::refuse);
    Button draw = new Button(texts.get("panel.seed.new"));
    draw.getStyleClass().add("small");
    draw.setMinWidth(Region.USE_PREF_SIZE);
    draw.setTooltip(new Tooltip(texts.get("panel.seed.new.hint")));
    draw.setOnAction(
        event -> edits.edit(draft -> draft.seed = Math.floorMod(seeds.getAsLong(), DRAWN)));
    build(draw);
  }

  @Override
  public void show(Experiment experiment) {
    seed.show((double) experiment.seed());
  }

  @Override
  public String describe() {
    return texts.get(KEY) + " " + seed.getText();
  }

  private void build(Button draw) {
    Label name = new Label(texts.get(KEY));
    name.getStyleClass().add("caption");
    name.setLabelFor(seed);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Tooltip hint = new Tooltip(texts.get(KEY + ".hint"));
    name.setTooltip(hint);
    seed.setTooltip(hint);
    seed.setAccessibleText(name.getText());
    HBox row = new HBox(8, name, seed, draw);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(row, refusal);
  }
}
