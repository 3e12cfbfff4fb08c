package org.unroll.view.stage;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import org.unroll.model.Moment;
import org.unroll.model.Phase;

/** The nodes above the canvas: title, ring around the cell at work, bubble, moving things, tip. */
final class StageOverlay extends Group {

  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  private static final double TEXT = 13;
  private static final double TITLE = 17;
  private static final double TITLE_Y = 0;
  private static final double RADIUS = 10;

  private final Label title = new Label();
  private final Label state = new Label();
  private final Rectangle ring = new Rectangle();
  private final Rectangle inner = new Rectangle();
  private final PulseLayer pulses = new PulseLayer();
  private final Bubble bubble = new Bubble();
  private final HoverTip tip;
  private final ReadOnlyDoubleWrapper titleEnd = new ReadOnlyDoubleWrapper(this, "titleEnd", 0);

  /** Pixels per unit of the picture. A transform would do, but letters are drawn worse under one. */
  private double scale = 1;

  StageOverlay(HitWords words) {
    tip = new HoverTip(words);
    title.getStyleClass().add("stage-title");
    state.getStyleClass().add("stage-state");
    ring.getStyleClass().add("stage-ring");
    inner.getStyleClass().addAll("stage-ring", "inner");
    title.setManaged(false);
    state.setManaged(false);
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(ring, inner, pulses, title, state, bubble, tip);
  }

  /** Magnifies everything; the texts follow because their sizes are relative. */
  void scaleTo(double zoom) {
    if (zoom != scale) {
      scale = zoom;
      setStyle(size(TEXT * zoom));
      title.setStyle(size(TITLE * zoom));
      pulses.scaleTo(zoom);
    }
  }

  /** Takes on the hue of a direction; before the layout pulse, so that styles apply in it. */
  void turn(Phase phase) {
    boolean back = phase == Phase.BACKWARD;
    ring.pseudoClassStateChanged(BACKWARD, back);
    inner.pseudoClassStateChanged(BACKWARD, back);
    state.pseudoClassStateChanged(BACKWARD, back);
  }

  /** Whole pixels: at sizes between, the strokes of heavy Chinese letters come apart. */
  private static String size(double pixels) {
    return "-fx-font-size: " + Math.round(pixels) + "px;";
  }

  /** Places everything for a picture. */
  void place(StagePicture picture, String explanation, StageWords words, Moment next) {
    headline(picture, words);
    Optional<Slot> current = picture.layout().slot(picture.moment().step());
    ring.setVisible(current.isPresent());
    double gap = picture.layout().columns().gap();
    current.ifPresent(slot -> ringAround(ring, slot.card(), gap >= 8 ? 4 : 2));
    Optional<Box> equation = current.flatMap(picture::atWork);
    inner.setVisible(equation.isPresent());
    equation.ifPresent(box -> ringAround(inner, box, 2));
    double x = current.map(slot -> slot.card().centreX() * scale).orElse(Double.NaN);
    bubble.say(explanation, picture.layout().speech().times(scale), x, scale);
    pulses.prepare(Pulse.between(picture, next));
  }

  private void headline(StagePicture picture, StageWords words) {
    Box row = picture.layout().rows().speech().times(scale);
    double top = TITLE_Y * scale;
    title.setText(words.title(picture.content()));
    state.setText(words.state(picture.moment(), picture.face(), picture.content().update()));
    title.applyCss();
    state.applyCss();
    double width = Math.ceil(state.prefWidth(-1));
    state.resizeRelocate(row.right() - width, top + 3, width, state.prefHeight(-1));
    double room = row.width() - width - RADIUS;
    double wanted = Math.min(room, Math.ceil(title.prefWidth(-1)));
    title.resizeRelocate(row.x(), top, wanted, title.prefHeight(-1));
    titleEnd.set(row.x() + wanted);
  }

  /** Where the title ends. */
  ReadOnlyDoubleProperty titleEndProperty() {
    return titleEnd.getReadOnlyProperty();
  }

  private void ringAround(Rectangle rectangle, Box inside, double margin) {
    Box box = inside.inset(-margin).times(scale);
    rectangle.setX(box.x());
    rectangle.setY(box.y());
    rectangle.setWidth(box.width());
    rectangle.setHeight(box.height());
    double round = 2 * Math.min(RADIUS, box.width() / 3);
    rectangle.setArcWidth(round);
    rectangle.setArcHeight(round);
  }

  /** Moves what moves to a share of its way. */
  void move(double share) {
    pulses.move(share);
  }

  /** Shows the exact numbers of what lies at a point. */
  void hover(StagePicture picture, double x, double y, double width, double height) {
    tip.show(picture, x, y, width, height, scale);
  }

  /** Hides the numbers. */
  void hideTip() {
    tip.hideTip();
  }
}
