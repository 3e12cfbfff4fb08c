package org.unroll.view.system.own;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.lab.system.Report;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnProgress;
import org.unroll.lab.system.own.OwnProgress.Stage;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** Train or pause, stop, start over; and how far training is. */
final class OwnButtons extends HBox implements View {

  private final Texts texts;
  private final SystemModel<?, OwnPicture> model;
  private final Button train;
  private final Button stop;
  private final Button startOver;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label done = new Label();

  OwnButtons(Texts texts, SystemModel<?, OwnPicture> model, OwnListener listener) {
    super(8);
    this.texts = texts;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("train-buttons");
    train = button("system.train", listener::trainAsked);
    train.getStyleClass().add("primary");
    stop = button("system.own-texts.stop", listener::stopAsked);
    startOver = button("system.startOver", listener::startOverAsked);
    bar.setFocusTraversable(false);
    done.getStyleClass().add("system-note");
    done.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(train, stop, startOver, bar, done);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows where training stands; while texts are read nothing can be trained. */
  void show(OwnPicture picture, boolean reading) {
    boolean runs = model.isRunning();
    boolean begun = picture.progress().stage() != Stage.READY;
    String key = runs ? "system.pause" : "system.train";
    train.setText(texts.get(key));
    train.getTooltip().setText(texts.get(key + ".hint"));
    train.setDisable(reading || picture.isFinished());
    stop.setDisable(reading || !begun || picture.isFinished() || picture.settings().stopped());
    startOver.setDisable(reading || !begun);
    bar.setProgress(model.reportProperty().get().map(OwnButtons::share).orElse(0.0));
    done.setText(words(picture.progress()));
  }

  private static double share(Report<?> report) {
    return (double) report.updates() / Math.max(1, report.planned());
  }

  private String words(OwnProgress progress) {
    return texts.get(
        "system.own-texts.stage." + progress.stage().name(),
        progress.epoch(),
        progress.epochs(),
        Numbers.count(progress.left()));
  }

  @Override
  public String describe() {
    return done.getText();
  }
}
