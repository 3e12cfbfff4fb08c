package org.unroll.view.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.NumberRange;
import org.unroll.view.control.NumberRow;
import org.unroll.view.control.SegmentedButtons;

/**
 * Settings that a first lesson does not need, folded away: batch size, optimiser, first weights, kind of
 * clipping, noise, and for a text the length of the pieces.
 */
final class MoreSection extends VBox implements Section {

  private final Texts texts;
  private final PanelOptions options;
  private final NetworkRows network;
  private final NumberRow batch;
  private final OptimizerRow optimizer;
  private final StartRow start;
  private final SegmentedButtons<Clip.Kind> clipKind;
  private final NumberRow noise;
  private final NumberRow truncation;

  MoreSection(Texts texts, PanelOptions options, Edits edits) {
    super(4);
    this.texts = texts;
    this.options = options;
    this.network = new NetworkRows(texts, options, edits);
    this.batch =
        row("panel.batch", NumberRange.whole(1, 256), edits, (d, n) -> d.batchSize = (int) n);
    this.optimizer = new OptimizerRow(texts, options.optimizers(), edits);
    this.start = new StartRow(texts, edits);
    this.clipKind =
        new SegmentedButtons<>(
            List.of(
                choice(Clip.Kind.NORM, "panel.clip.norm"),
                choice(Clip.Kind.VALUE, "panel.clip.value")),
            kind -> edits.edit(draft -> draft.clipKind = kind));
    this.noise = row("panel.noise", NumberRange.even(0, 1, 0.01), edits, (d, n) -> d.noise = n);
    this.truncation =
        row("panel.truncation", NumberRange.whole(0, 100), edits, (d, n) -> d.truncation = (int) n);
    build();
  }

  @Override
  public void show(Experiment experiment) {
    network.show(experiment);
    batch.show(experiment.learning().batchSize());
    optimizer.show(experiment);
    start.show(experiment);
    clipKind.show(experiment.learning().clip().kind());
    noise.show(experiment.learning().noise());
    truncation.show(experiment.learning().truncation());
    boolean stream = options.task(experiment.task()).readsText();
    truncation.setVisible(stream);
    truncation.setManaged(stream);
  }

  @Override
  public void setCompact(boolean compact) {
    Stream.of(batch, noise, truncation).forEach(row -> row.compactProperty().set(compact));
  }

  @Override
  public String describe() {
    return Stream.of(
            network.describe(),
            batch.describe(),
            optimizer.describe(),
            start.describe(),
            describeClip(),
            noise.describe(),
            truncation.isVisible() ? truncation.describe() : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String describeClip() {
    boolean norm = clipKind.chosen() == Clip.Kind.NORM;
    return texts.get("panel.clip.kind")
        + ": "
        + texts.get(norm ? "panel.clip.norm" : "panel.clip.value");
  }

  private void build() {
    VBox folded = new VBox(8, network, batch, optimizer, start, clipRow(), noise, truncation);
    ToggleButton unfold = new ToggleButton();
    unfold.getStyleClass().addAll("quiet", "fold");
    unfold.setTooltip(new Tooltip(texts.get("panel.more.hint")));
    unfold.selectedProperty().addListener((self, was, is) -> fold(folded, unfold, !is));
    fold(folded, unfold, true);
    getChildren().addAll(unfold, folded);
  }

  private HBox clipRow() {
    Label name = new Label(texts.get("panel.clip.kind"));
    name.getStyleClass().add("caption");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(clipKind, Priority.ALWAYS);
    HBox row = new HBox(12, name, clipKind);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void fold(VBox folded, ToggleButton button, boolean away) {
    folded.setVisible(!away);
    folded.setManaged(!away);
    button.setText(texts.get(away ? "panel.more" : "panel.less"));
  }

  private NumberRow row(String key, NumberRange range, Edits edits, Change change) {
    return new NumberRow(texts, key, range, value -> edits.edit(draft -> change.set(draft, value)));
  }

  private <T> Choice<T> choice(T value, String key) {
    return new Choice<>(value, texts.get(key), texts.get(key + ".hint"));
  }

  /** How a number becomes part of a draft. */
  private interface Change {
    void set(Draft draft, double number);
  }
}
