package org.unroll.view.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/**
 * How far training has come: the loss, what guessing scores, and in words which of them is better. A
 * mark of ink on the words, not a colour, says that guessing is beaten.
 */
final class LossSection extends VBox {

  private final Texts texts;
  private final Label name = caption();
  private final Label loss = new Label();
  private final Label updates = caption();
  private final Label guessing = caption();
  private final Label verdict = new Label();

  /** A section without numbers yet. */
  LossSection(Texts texts) {
    super(4);
    this.texts = texts;
    loss.getStyleClass().add("value");
    loss.setMinWidth(Region.USE_PREF_SIZE);
    verdict.getStyleClass().add("verdict");
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    verdict.setMaxWidth(Double.MAX_VALUE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    // "LSTM with peepholes, coupled gates" takes two lines.
    name.setWrapText(true);
    name.setMinWidth(0);
    HBox reached = new HBox(6, name, loss);
    reached.setAlignment(Pos.BASELINE_LEFT);
    getChildren().addAll(reached, new HBox(updates, spring, guessing), verdict);
    show(new TrainingProgress("", 0, Double.NaN, Double.NaN, 1));
  }

  /** Shows how far training has come. */
  void show(TrainingProgress progress) {
    boolean begun = progress.updates() > 0;
    name.setText(lossName(progress));
    loss.setText(begun ? Numbers.plain(progress.loss()) : texts.get("panel.loss.none"));
    updates.setText(texts.get("panel.updates", progress.updates()));
    boolean known = !Double.isNaN(progress.guessing());
    guessing.setText(known ? texts.get("panel.guessing", guessed(progress)) : "");
    verdict.setText(texts.get(verdictKey(progress)));
    verdict.getStyleClass().removeAll("beaten");
    if (progress.beatsGuessing()) {
      verdict.getStyleClass().add("beaten");
    }
    explain(progress);
  }

  /** The loss in words, and whether it is better than guessing. */
  String describe() {
    return texts.get(
        "panel.loss.describe",
        name.getText(),
        loss.getText(),
        guessing.getText(),
        updates.getText(),
        verdict.getText());
  }

  private void explain(TrainingProgress progress) {
    String hint = texts.get("panel.loss.hint", progress.averagedOver());
    if (loss.getTooltip() == null) {
      Tooltip tip = new Tooltip();
      loss.setTooltip(tip);
      name.setTooltip(tip);
      guessing.setTooltip(new Tooltip(texts.get("panel.guessing.hint")));
    }
    loss.getTooltip().setText(hint);
  }

  private String lossName(TrainingProgress progress) {
    String title = "cell." + progress.cell() + ".title";
    return texts.has(title)
        ? texts.get("panel.loss.of", texts.get(title))
        : texts.get("panel.loss");
  }

  private static String guessed(TrainingProgress progress) {
    return Numbers.plain(progress.guessing());
  }

  private static String verdictKey(TrainingProgress progress) {
    if (progress.updates() == 0) {
      return "panel.verdict.none";
    }
    return progress.beatsGuessing() ? "panel.verdict.better" : "panel.verdict.worse";
  }

  private static Label caption() {
    Label label = new Label();
    label.getStyleClass().add("caption");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
