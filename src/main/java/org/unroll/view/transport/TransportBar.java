package org.unroll.view.transport;

import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;
import org.unroll.view.stage.CellFace;
import org.unroll.view.stage.MomentWords;

/**
 * Plays, pauses and steps through a pass, forward and back, by keys, by a track with a thumb, and by
 * the keyboard (see {@link PlaybackKeys}). Moves the playback and nothing else.
 */
public final class TransportBar extends HBox implements View {

  private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");
  private static final double SPEED_LABEL = 780;
  private static final String TO_START = "M0 0h2.4v12H0z M12 0v12L3.4 6z";
  private static final String BACK = "M10 0v12L0 6z";
  private static final String PLAY = "M0 0v14L12 7z";
  private static final String PAUSE = "M0 0h4v14H0z M8 0h4v14H8z";
  private static final String ON = "M0 0v12L10 6z";
  private static final String TO_END = "M9.6 0H12v12H9.6z M0 0v12L8.6 6z";
  private static final String REPEAT =
      "M2 7V5a3 3 0 0 1 3-3h6V0l4 3-4 3V4H5a1 1 0 0 0-1 1v2z"
          + "M14 7v2a3 3 0 0 1-3 3H5v2l-4-3 4-3v2h6a1 1 0 0 0 1-1V7z";

  private final Playback playback;
  private final Texts texts;
  private final ObjectProperty<MomentWords> words;
  private final TransportKey play;
  private final TrackView track;
  private final SegmentedButtons<Double> speeds;
  private final ToggleButton repeat = new ToggleButton();

  /** Kept here because the playback, which outlives the view, holds it weakly. */
  private final InvalidationListener onChange = this::changed;

  /**
   * A bar for a playback.
   *
   * @param playback what it moves, and follows
   * @param texts the language of tooltips and labels
   */
  public TransportBar(Playback playback, Texts texts) {
    this.playback = playback;
    this.texts = texts;
    this.words = new SimpleObjectProperty<>(this, "words", new MomentWords(texts));
    play = new TransportKey("play", playback::toggle);
    play.getStyleClass().add("transport-play");
    track = new TrackView(playback, texts, words);
    speeds = new SegmentedButtons<>(speeds(), playback.speedProperty()::set);
    VBox tracks = new VBox(track, new InsideTrackView(playback, words));
    tracks.setAlignment(Pos.CENTER_LEFT);
    HBox moving = new HBox(8, keys(), tracks);
    moving.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(tracks, Priority.ALWAYS);
    HBox.setHgrow(moving, Priority.ALWAYS);
    repeat();
    speeds.setMaxHeight(USE_PREF_SIZE);
    speeds.setMinWidth(USE_PREF_SIZE);
    getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/themes/stage.css")).toExternalForm());
    getStyleClass().add("transport");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    Label speed = speedLabel();
    speed.managedProperty().bind(widthProperty().greaterThan(SPEED_LABEL));
    speed.visibleProperty().bind(speed.managedProperty());
    StepSizeChooser sizes = new StepSizeChooser(playback, texts);
    sizes.setMinWidth(USE_PREF_SIZE);
    HBox pace = new HBox(12, speed, speeds);
    pace.setAlignment(Pos.CENTER_LEFT);
    pace.getStyleClass().add("transport-pace");
    getChildren().addAll(moving, sizes, pace, repeat);
    new PlaybackKeys(playback).installFirst(moving);
    listen();
  }

  /** Writes the symbols of the cell on the stage in the learner's letters from now on. */
  public void write(CellFace face) {
    words.set(MomentWords.of(texts, face));
    changed(words);
  }

  private HBox keys() {
    HBox keys =
        new HBox(
            4,
            key("first", TO_START, () -> playback.stepBy(-playback.position())),
            key("back", BACK, () -> step(-1)),
            play,
            key("on", ON, () -> step(1)),
            key("last", TO_END, () -> playback.stepBy(playback.timeline().last())));
    keys.setAlignment(Pos.CENTER);
    keys.setMinWidth(USE_PREF_SIZE);
    return keys;
  }

  private void step(int direction) {
    playback.step(playback.sizeProperty().get(), direction);
  }

  private TransportKey key(String id, String sign, Runnable action) {
    return new TransportKey(id, action).show(sign, texts.get("transport.key." + id));
  }

  private Label speedLabel() {
    Label label = new Label(texts.get("transport.speed"));
    label.getStyleClass().add("caption");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private List<Choice<Double>> speeds() {
    return List.of(1.0, 0.5, 2.0, 4.0).stream()
        .sorted()
        .map(
            speed ->
                new Choice<>(
                    speed,
                    texts.get("transport.speed." + Math.round(speed * 100)),
                    texts.get(
                        "transport.speed.hint",
                        texts.get("transport.speed." + Math.round(speed * 100)))))
        .toList();
  }

  private void repeat() {
    SVGPath sign = new SVGPath();
    sign.setContent(REPEAT);
    sign.getStyleClass().add("transport-sign");
    repeat.setGraphic(sign);
    repeat.setId("transport-repeat");
    repeat.getStyleClass().add("transport-repeat");
    repeat.setTooltip(new Tooltip(texts.get("transport.repeat")));
    repeat.setAccessibleText(texts.get("transport.repeat"));
    repeat.setOnAction(event -> playback.loopProperty().set(repeat.isSelected()));
  }

  private void listen() {
    WeakInvalidationListener weak = new WeakInvalidationListener(onChange);
    playback.playingProperty().addListener(weak);
    playback.momentProperty().addListener(weak);
    playback.speedProperty().addListener(weak);
    playback.loopProperty().addListener(weak);
    changed(playback.playingProperty());
  }

  private void changed(Observable source) {
    boolean playing = playback.playingProperty().get();
    boolean back = playback.moment().phase() == Phase.BACKWARD;
    play.show(playing ? PAUSE : PLAY, texts.get("transport.key." + (playing ? "pause" : "play")));
    play.pseudoClassStateChanged(BACKWARD, back);
    speeds.show(playback.speedProperty().get());
    repeat.setSelected(playback.loopProperty().get());
    setAccessibleText(describe());
  }

  /** Whether it plays, where it stands, and how fast. */
  @Override
  public String describe() {
    String playing =
        texts.get(playback.playingProperty().get() ? "transport.playing" : "transport.paused");
    String speed = texts.get("transport.speed." + Math.round(playback.speedProperty().get() * 100));
    return texts.get("transport.describe", playing, words.get().of(playback.moment()), speed);
  }
}
