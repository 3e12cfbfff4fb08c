package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.unroll.model.Phase;
import org.unroll.text.Texts;

/** The nodes above the painted layers: title, where the pass stands, a sentence, moving dots, a tip. */
final class TierOverlay extends Group {

  private static final double LARGE = 13;
  private static final double SMALL = 9;
  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  private static final double ASIDE = 14;

  private final Label title = new Label();
  private final Label state = new Label();
  private final Label sentence = new Label();
  private final Label tip = new Label();
  private final PulseLayer pulses = new PulseLayer();
  private final TierHitWords words;
  private double scale = 1;

  TierOverlay(Texts texts) {
    words = new TierHitWords(texts);
    title.getStyleClass().add("stage-title");
    state.getStyleClass().add("stage-state");
    sentence.getStyleClass().add("caption");
    sentence.setWrapText(true);
    tip.getStyleClass().add("stage-tip");
    tip.setVisible(false);
    for (Label label : List.of(title, state, sentence, tip)) {
      label.setManaged(false);
    }
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(pulses, title, state, sentence, tip);
  }

  /** Takes on the hue of a direction. */
  void turn(Phase phase) {
    state.pseudoClassStateChanged(BACKWARD, phase == Phase.BACKWARD);
  }

  /** Magnifies everything. */
  void scaleTo(double zoom) {
    scale = zoom;
    pulses.scaleTo(zoom);
  }

  /** Says what a picture shows. */
  void place(TierPicture picture, TierWords said, double width, double height) {
    title.setText(said.title(picture.content()));
    title.setStyle(size(17));
    state.setText(said.state(picture));
    state.setStyle(size(13));
    String written = said.written(picture.content());
    sentence.setText(said.explain(picture) + (written.isEmpty() ? "" : "\n" + written));
    tip.setStyle(size(12));
    title.applyCss();
    state.applyCss();
    double margin = 4 * scale;
    double wide = Math.ceil(state.prefWidth(-1));
    state.resizeRelocate(width - wide - margin, 3, wide, state.prefHeight(-1));
    double room = width - wide - 4 * margin;
    title.resizeRelocate(margin, 0, Math.min(room, title.prefWidth(-1)), title.prefHeight(-1));
    double across = width - 2 * margin;
    fit(across);
    double high = Math.min(36 * scale, sentence.prefHeight(across));
    sentence.resizeRelocate(margin, 24 * scale, across, high);
  }

  /** Letters as large as leave each sentence on its line: below them stands what the network says. */
  private void fit(double across) {
    for (double pixels = LARGE; pixels >= SMALL; pixels--) {
      sentence.setStyle(size(pixels));
      sentence.applyCss();
      if (sentence.prefWidth(-1) <= across) {
        return;
      }
    }
  }

  private String size(double pixels) {
    return "-fx-font-size: " + Math.round(pixels * scale) + "px;";
  }

  /** Sets what will move. */
  void prepare(List<TierPulse> moving) {
    pulses.prepare(moving);
  }

  /** Moves what moves to a share of its way. */
  void move(double share) {
    pulses.move(share);
  }

  /** Shows the exact numbers of what lies at a point, or nothing. */
  void hover(
      TierPicture picture, Optional<TierHit> hit, double x, double y, double width, double height) {
    String said = hit.map(found -> words.of(picture, found)).orElse("");
    tip.setVisible(!said.isEmpty());
    tip.setText(said);
    tip.applyCss();
    double wide = Math.ceil(tip.prefWidth(-1));
    double high = Math.ceil(tip.prefHeight(wide));
    double left = x + ASIDE + wide > width ? x - ASIDE - wide : x + ASIDE;
    double top = y + ASIDE + high > height ? y - ASIDE - high : y + ASIDE;
    tip.resizeRelocate(Math.max(0, left), Math.max(0, top), wide, high);
  }

  /** Hides the numbers. */
  void hideTip() {
    tip.setVisible(false);
  }
}
