package org.unroll.view.figure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.sweep.SweepStatus;
import org.unroll.lab.sweep.SweepStatus.Activity;
import org.unroll.text.Texts;

/** How far the sweep is; below, start, pause or go on, and stop. */
final class ProgressRow extends VBox {

  private final Texts texts;
  private final FigureWords words;
  private final FigureListener listener;
  private final Button start = new Button();
  private final Button stop = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label said = new Label();
  private final Label underWay = new Label();
  private final Label besides = new Label();
  private Activity activity = Activity.IDLE;

  ProgressRow(Texts texts, FigureListener listener) {
    super(8);
    this.texts = texts;
    this.words = new FigureWords(texts);
    this.listener = listener;
    start.getStyleClass().add("primary");
    start.setMaxWidth(Double.MAX_VALUE);
    start.setMinWidth(USE_PREF_SIZE);
    start.setTooltip(new Tooltip());
    start.setOnAction(event -> startOrPause());
    HBox.setHgrow(start, Priority.ALWAYS);
    stop.setText(texts.get("figure.stop"));
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setMaxHeight(Double.MAX_VALUE);
    stop.setTooltip(new Tooltip(texts.get("figure.stop.hint")));
    stop.setOnAction(event -> listener.stopAsked());
    bar.setMaxWidth(Double.MAX_VALUE);
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    quieten(underWay);
    quieten(besides);
    besides.setTooltip(new Tooltip());
    // At the bottom, so that the words above may grow and no button moves.
    getChildren().addAll(besides, underWay, said, bar, new HBox(8, start, stop));
  }

  /** Shows how far the sweep is. */
  void show(SweepStatus status) {
    activity = status.activity();
    String key =
        switch (activity) {
          case RUNNING -> "figure.pause";
          case HELD -> "figure.goOn";
          case IDLE ->
              status.finished() > 0 || !status.underWay().isEmpty()
                  ? "figure.goOn"
                  : "figure.start";
          case COMPLETE -> "figure.complete";
        };
    start.setText(texts.get(key));
    start.getTooltip().setText(texts.get(key + ".hint"));
    start.setDisable(activity == Activity.COMPLETE);
    stop.setDisable(activity == Activity.IDLE || activity == Activity.COMPLETE);
    bar.setProgress(status.share());
    said.setText(words.progress(status));
    String runs = words.underWay(status);
    fill(underWay, runs);
    boolean quiet = activity == Activity.IDLE || activity == Activity.COMPLETE;
    fill(besides, quiet ? words.besides(status) : "");
    status
        .besides()
        .map(rest -> texts.get("figure.besides.hint", rest.folder()))
        .ifPresent(besides.getTooltip()::setText);
  }

  /** A label without a word takes no room. */
  private static void fill(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  private static void quieten(Label label) {
    label.getStyleClass().add("caption");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  /** How far the sweep is, in words. */
  String describe() {
    return Stream.of(said, underWay, besides)
        .map(Label::getText)
        .collect(Collectors.joining(" "))
        .strip();
  }

  private void startOrPause() {
    if (activity == Activity.RUNNING) {
      listener.pauseAsked();
    } else {
      listener.startAsked();
    }
  }
}
