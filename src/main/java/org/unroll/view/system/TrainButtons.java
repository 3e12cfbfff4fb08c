package org.unroll.view.system;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.lab.system.Report;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** Train or pause, one update, start over; and how far training has come. */
public final class TrainButtons extends HBox implements View {

  private final Texts texts;
  private final SystemModel<?, ?> model;
  private final Button train = new Button();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label done = new Label();

  /** Kept here so that it lives as long as the view; the model holds it weakly. */
  private final InvalidationListener follow = changed -> refresh();

  /** Buttons that ask a model. */
  public TrainButtons(Texts texts, SystemModel<?, ?> model) {
    super(8);
    this.texts = texts;
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("train-buttons");
    train.getStyleClass().add("primary");
    train.setTooltip(new Tooltip());
    train.setOnAction(event -> model.trainOrPause());
    train.setMinWidth(USE_PREF_SIZE);
    bar.setFocusTraversable(false);
    done.getStyleClass().add("system-note");
    done.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            train,
            button("system.update", model::update),
            button("system.startOver", model::startOver),
            bar,
            done);
    model.reportProperty().addListener(new WeakInvalidationListener(follow));
    refresh();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void refresh() {
    boolean runs = model.isRunning();
    String key = runs ? "system.pause" : "system.train";
    train.setText(texts.get(key));
    train.getTooltip().setText(texts.get(key + ".hint"));
    long updates = model.reportProperty().get().map(Report::updates).orElse(0L);
    long planned = model.reportProperty().get().map(Report::planned).orElse(1L);
    train.setDisable(updates >= planned);
    bar.setProgress(Math.min(1, (double) updates / planned));
    done.setText(
        texts.get("system.updates", Numbers.count(updates), Numbers.count(Math.max(1, planned))));
  }

  @Override
  public String describe() {
    return done.getText();
  }
}
