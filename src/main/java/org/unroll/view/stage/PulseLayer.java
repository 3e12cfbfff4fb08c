package org.unroll.view.stage;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** The moving things as a few nodes above the canvas, so that motion repaints next to nothing. */
final class PulseLayer extends Group {

  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

  private List<Moving> pulses = List.of();
  private double scale = 1;

  PulseLayer() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /** Magnifies what moves. */
  void scaleTo(double zoom) {
    scale = zoom;
  }

  /** Sets what will move. Shows nothing until it moves. */
  void prepare(List<? extends Moving> moving) {
    pulses = List.copyOf(moving);
    while (getChildren().size() < pulses.size()) {
      Rectangle node = new Rectangle();
      node.getStyleClass().add("stage-pulse");
      getChildren().add(node);
    }
    move(0);
  }

  /** Moves everything to a share of its way; 0 hides it. */
  void move(double share) {
    for (int k = 0; k < getChildren().size(); k++) {
      Rectangle node = (Rectangle) getChildren().get(k);
      node.setVisible(share > 0 && k < pulses.size());
      if (node.isVisible()) {
        place(node, pulses.get(k), share);
      }
    }
  }

  private void place(Rectangle node, Moving pulse, double share) {
    Box box = pulse.at(share).times(scale);
    node.setX(box.x());
    node.setY(box.y());
    node.setWidth(box.width());
    node.setHeight(box.height());
    double round = Math.min(box.width(), box.height());
    node.setArcWidth(round);
    node.setArcHeight(round);
    node.pseudoClassStateChanged(BACKWARD, pulse.backward());
  }
}
