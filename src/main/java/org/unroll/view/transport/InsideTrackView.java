package org.unroll.view.transport;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.unroll.model.EquationScript;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.model.StepSize;
import org.unroll.view.stage.MomentWords;

/**
 * The time step at the cursor under a magnifying glass: its equations in the order of the pass, their
 * operations when the steps are that small, and a thumb to drag. Shown while the steps are finer than
 * a time step.
 */
final class InsideTrackView extends Region {

  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double TOP = 10;
  private static final double BAR = 18;
  private static final double THUMB = 7;
  private static final double HEIGHT = TOP + BAR + 6;

  /** The main track's margin for its own thumb: both tracks begin below each other. */
  private static final double EDGE = TrackView.THUMB;

  private final Playback playback;
  private final ReadOnlyObjectProperty<MomentWords> words;
  private final Path glass = new Path();
  private final Path marks = new Path();
  private final Circle thumb = new Circle(THUMB);
  private final TrackHover hover;
  private final List<Region> pieces = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final InvalidationListener onMove = this::moved;

  InsideTrackView(Playback playback, ReadOnlyObjectProperty<MomentWords> words) {
    this.playback = playback;
    this.words = words;
    this.hover = new TrackHover(x -> words.get().of(playback.timeline().at(inside().at(x - EDGE))));
    glass.getStyleClass().add("transport-glass");
    marks.getStyleClass().add("transport-marks");
    thumb.getStyleClass().add("transport-thumb");
    getStyleClass().add("transport-inside");
    setMinSize(140, HEIGHT);
    setPrefSize(460, HEIGHT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    hover.follow(this);
    WeakInvalidationListener weak = new WeakInvalidationListener(onMove);
    playback.momentProperty().addListener(weak);
    playback.timelineProperty().addListener(weak);
    playback.sizeProperty().addListener(weak);
    words.addListener(onMove);
    moved(playback.momentProperty());
  }

  private void drag(MouseEvent event) {
    requestFocus();
    playback.playingProperty().set(false);
    playback.goTo(inside().at(event.getX() - EDGE));
  }

  private InsideLayout inside() {
    boolean operations = playback.sizeProperty().get() == StepSize.OPERATION;
    return new InsideLayout(
        playback.timeline(), playback.cursor(), operations, getWidth() - 2 * EDGE);
  }

  private void moved(Observable changed) {
    boolean shown = playback.sizeProperty().get().isFine();
    setVisible(shown);
    setManaged(shown);
    Moment moment = playback.moment();
    boolean back = moment.phase() == Phase.BACKWARD;
    for (var node : List.of(glass, thumb)) {
      node.pseudoClassStateChanged(BACKWARD, back);
    }
    mark(moment);
    setAccessibleText(words.get().of(moment));
    requestLayout();
  }

  /** Names the pieces and tells what of them is done; the end stands for the whole step. */
  private void mark(Moment moment) {
    List<EquationScript> equations = moment.script().order(moment.phase());
    provide(equations.isEmpty() ? 0 : equations.size() + 1);
    for (int k = 0; k < pieces.size(); k++) {
      boolean end = k == equations.size();
      int operations = end ? 0 : equations.get(k).operations(moment.phase()).size();
      boolean current = moment.isWhole() ? end : k == moment.place().equation();
      boolean through = !current || end || isThrough(moment, operations);
      boolean done = moment.isWhole() || (k <= moment.place().equation() && through);
      names
          .get(k)
          .setText(
              end
                  ? words.get().texts().get("transport.inside.whole")
                  : words.get().letters().apply(equations.get(k).name()));
      for (var node : List.of(pieces.get(k), names.get(k))) {
        node.pseudoClassStateChanged(BACKWARD, moment.phase() == Phase.BACKWARD);
        node.pseudoClassStateChanged(DONE, done);
        node.pseudoClassStateChanged(CURRENT, current);
      }
    }
  }

  private static boolean isThrough(Moment moment, int operations) {
    return moment.operation().isEmpty() || moment.place().operation() == operations - 1;
  }

  @Override
  protected void layoutChildren() {
    InsideLayout layout = inside();
    List<InsideLayout.Piece> equations = layout.pieces();
    for (int k = 0; k < equations.size(); k++) {
      place(k, equations.get(k).left(), equations.get(k).right());
    }
    if (!equations.isEmpty()) {
      double right = getWidth() - 2 * EDGE;
      place(equations.size(), right - InsideLayout.END, right);
    }
    thumb.setVisible(!equations.isEmpty());
    thumb.setCenterX(equations.isEmpty() ? 0 : EDGE + layout.place());
    thumb.setCenterY(TOP + BAR / 2);
    marks(layout);
    glass(!equations.isEmpty());
  }

  /** As many pieces as the step has equations, and one for the whole. */
  private void provide(int count) {
    if (pieces.size() == count && !getChildren().isEmpty()) {
      return;
    }
    pieces.clear();
    names.clear();
    for (int k = 0; k < count; k++) {
      Region piece = new Region();
      piece.getStyleClass().add("transport-equation");
      piece.setMouseTransparent(true);
      Label name = new Label();
      name.getStyleClass().add("transport-equation-name");
      name.setMouseTransparent(true);
      pieces.add(piece);
      names.add(name);
    }
    getChildren().setAll(glass);
    getChildren().addAll(pieces);
    getChildren().add(marks);
    getChildren().addAll(names);
    getChildren().addAll(thumb, hover);
  }

  private void place(int k, double left, double right) {
    pieces.get(k).resizeRelocate(EDGE + left, TOP, right - left, BAR);
    names.get(k).resizeRelocate(EDGE + left, TOP, right - left, BAR);
  }

  private void marks(InsideLayout layout) {
    marks.getElements().clear();
    for (double place : layout.marks()) {
      double x = Math.round(EDGE + place) - 0.5;
      marks.getElements().add(new MoveTo(x, TOP + BAR + 1));
      marks.getElements().add(new LineTo(x, TOP + BAR + 5));
    }
  }

  /** From the step on the track above to the ends of this one. */
  private void glass(boolean visible) {
    TrackLayout above = new TrackLayout(playback.timeline(), getWidth() - 2 * EDGE);
    double to = EDGE + above.place(playback.position());
    double from = to - above.pass() / playback.timeline().length();
    glass.setVisible(visible);
    glass
        .getElements()
        .setAll(
            new MoveTo(from, 0),
            new LineTo(to, 0),
            new LineTo(getWidth() - EDGE, TOP),
            new LineTo(EDGE, TOP),
            new ClosePath());
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> playback.step(playback.sizeProperty().get(), 1);
      case DECREMENT -> playback.step(playback.sizeProperty().get(), -1);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
