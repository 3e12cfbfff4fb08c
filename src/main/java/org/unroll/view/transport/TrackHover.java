package org.unroll.view.transport;

import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Says above the pointer what stands at that place of a track. */
final class TrackHover extends Label {

  private static final double ABOVE = 4;

  private final DoubleFunction<String> words;

  /** Says what the words are for a place, in pixels from the track's left end. */
  TrackHover(DoubleFunction<String> words) {
    this.words = words;
    getStyleClass().add("transport-hover");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
    setFocusTraversable(false);
  }

  /** Follows the pointer over a track, which must hold this label as a child. */
  void follow(Region track) {
    track.addEventHandler(MouseEvent.MOUSE_MOVED, event -> show(track, event.getX()));
    track.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> show(track, event.getX()));
    track.addEventHandler(MouseEvent.MOUSE_EXITED, event -> setVisible(false));
  }

  private void show(Region track, double x) {
    setText(words.apply(x));
    applyCss();
    double width = Math.ceil(prefWidth(-1));
    double height = Math.ceil(prefHeight(-1));
    double left = Math.max(0, Math.min(track.getWidth() - width, x - width / 2));
    resizeRelocate(Math.rint(left), -height - ABOVE, width, height);
    setVisible(true);
    toFront();
  }
}
