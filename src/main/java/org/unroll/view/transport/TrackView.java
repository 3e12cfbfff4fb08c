package org.unroll.view.transport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.model.StepSize;
import org.unroll.model.Timeline;
import org.unroll.text.Texts;
import org.unroll.view.stage.MomentWords;

/** The track: what is done of the forward pass, of the backward pass, of the update; a thumb to drag. */
final class TrackView extends Region {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  private static final Phase[] PIECES = {Phase.FORWARD, Phase.BACKWARD, Phase.UPDATE};
  private static final double BAR_TOP = 22;
  private static final double BAR = 12;
  static final double THUMB = 9;

  /** A shorter piece has no room for its name while another one's is shown. */
  private static final double LABELLED = 96;

  private final Playback playback;
  private final Texts texts;
  private final ReadOnlyObjectProperty<MomentWords> words;
  private final TrackHover hover;
  private final Map<Phase, Region> whole = new EnumMap<>(Phase.class);
  private final Map<Phase, Region> done = new EnumMap<>(Phase.class);
  private final Map<Phase, Label> labels = new EnumMap<>(Phase.class);
  private final Path ticks = new Path();
  private final Circle thumb = new Circle(THUMB);
  private final InvalidationListener onMove = this::moved;

  TrackView(Playback playback, Texts texts, ReadOnlyObjectProperty<MomentWords> words) {
    this.playback = playback;
    this.texts = texts;
    this.words = words;
    this.hover = new TrackHover(x -> words.get().of(playback.timeline().at(nearest(x))));
    for (Phase phase : PIECES) {
      whole.put(phase, piece(phase, "whole"));
      done.put(phase, piece(phase, "done"));
      labels.put(phase, new Label());
      labels.get(phase).getStyleClass().addAll("transport-label", name(phase));
    }
    ticks.getStyleClass().add("transport-ticks");
    thumb.getStyleClass().add("transport-thumb");
    getStyleClass().add("transport-track");
    getChildren().addAll(whole.values());
    getChildren().addAll(done.values());
    getChildren().addAll(labels.values());
    getChildren().addAll(ticks, thumb, hover);
    hover.follow(this);
    setMinSize(140, 48);
    setPrefSize(460, 48);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    playback.momentProperty().addListener(new WeakInvalidationListener(onMove));
    playback.timelineProperty().addListener(new WeakInvalidationListener(onMove));
    words.addListener(onMove);
    moved(playback.positionProperty());
  }

  private static String name(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private static Region piece(Phase phase, String kind) {
    Region region = new Region();
    region.getStyleClass().addAll("transport-piece", name(phase), kind);
    region.setMouseTransparent(true);
    return region;
  }

  private void drag(MouseEvent event) {
    requestFocus();
    playback.playingProperty().set(false);
    playback.goTo(nearest(event.getX()));
  }

  private int nearest(double x) {
    return track().nearest(x - THUMB);
  }

  private TrackLayout track() {
    return new TrackLayout(playback.timeline(), getWidth() - 2 * THUMB);
  }

  private void moved(Observable changed) {
    Moment moment = playback.moment();
    thumb.pseudoClassStateChanged(BACKWARD, moment.phase() == Phase.BACKWARD);
    for (Phase phase : PIECES) {
      boolean current = phase == moment.phase();
      labels.get(phase).setText(label(phase, moment, current));
      labels.get(phase).pseudoClassStateChanged(CURRENT, current);
    }
    setAccessibleText(words.get().of(moment));
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    requestLayout();
  }

  private String label(Phase phase, Moment moment, boolean current) {
    String word = texts.get("transport." + name(phase));
    if (!current || phase == Phase.UPDATE) {
      return word;
    }
    int step = moment.step() + 1;
    // Of several layers some read from the end; there a step is the layer's, and t another number.
    String end = playback.timeline().isLayered() ? ".layered" : "";
    return moment.isWhole()
        ? texts.get("transport.at" + end, word, step)
        : texts.get("transport.inside" + end, word, step, words.get().equation(moment));
  }

  @Override
  protected void layoutChildren() {
    TrackLayout layout = track();
    double place = layout.place(playback.position());
    for (Phase phase : PIECES) {
      double left = layout.left(phase);
      double length = layout.length(phase);
      whole.get(phase).resizeRelocate(THUMB + left, BAR_TOP, length, BAR);
      double filled = Math.max(0, Math.min(length, place - left));
      done.get(phase).resizeRelocate(THUMB + left, BAR_TOP, filled, BAR);
      done.get(phase).setVisible(filled > 0);
      label(labels.get(phase), THUMB + left + length / 2);
    }
    showLabels(layout.pass() >= LABELLED);
    thumb.setCenterX(THUMB + place);
    thumb.setCenterY(BAR_TOP + BAR / 2);
    ticks(layout);
  }

  private void label(Label label, double middle) {
    double width = label.prefWidth(-1);
    double left = Math.max(0, Math.min(middle - width / 2, getWidth() - width));
    label.resizeRelocate(left, 0, width, label.prefHeight(-1));
  }

  /** The current piece's label always shows; others where it leaves them room. */
  private void showLabels(boolean roomy) {
    Phase current = playback.moment().phase();
    List<Label> shown = new ArrayList<>();
    Stream.of(PIECES)
        .sorted(Comparator.comparing(phase -> phase != current))
        .forEach(
            phase -> {
              Label label = labels.get(phase);
              boolean free = shown.stream().allMatch(other -> apart(label, other));
              label.setVisible(phase == current || (roomy && free));
              if (label.isVisible()) {
                shown.add(label);
              }
            });
  }

  private static boolean apart(Label one, Label other) {
    return one.getLayoutX() + one.getWidth() < other.getLayoutX()
        || other.getLayoutX() + other.getWidth() < one.getLayoutX();
  }

  private void ticks(TrackLayout layout) {
    ticks.getElements().clear();
    Timeline line = layout.timeline();
    for (int position = 1; layout.showsTicks() && position < line.last(); position++) {
      // The last tick of a piece would stand in the gap.
      double x = Math.round(THUMB + layout.place(position)) - 0.5;
      ticks.getElements().add(new MoveTo(x, BAR_TOP + BAR + 3));
      ticks.getElements().add(new LineTo(x, BAR_TOP + BAR + 7));
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> (double) playback.position();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) playback.timeline().last();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> playback.step(StepSize.STEP, 1);
      case DECREMENT -> playback.step(StepSize.STEP, -1);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
