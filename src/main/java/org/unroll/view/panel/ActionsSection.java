package org.unroll.view.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.text.Texts;

/** Train or pause, one update, start over. */
final class ActionsSection extends VBox {

  private final Texts texts;
  private final Button train = new Button();
  private boolean running;

  ActionsSection(Texts texts, ExperimentListener listener) {
    super(8);
    this.texts = texts;
    train.getStyleClass().add("primary");
    train.setMaxWidth(Double.MAX_VALUE);
    train.setTooltip(new Tooltip());
    train.setOnAction(event -> trainOrPause(listener));
    HBox row =
        new HBox(
            8,
            button("panel.oneUpdate", listener::oneUpdateAsked),
            button("panel.startOver", listener::startOverAsked));
    getChildren().addAll(train, row);
    showRunning(false);
  }

  /** Says on the primary button what pressing it would do now. */
  void showRunning(boolean runs) {
    running = runs;
    String key = runs ? "panel.pause" : "panel.train";
    train.setText(texts.get(key));
    train.getTooltip().setText(texts.get(key + ".hint"));
  }

  /** Whether training runs, in words. */
  String describe() {
    return texts.get(running ? "panel.running" : "panel.paused");
  }

  private void trainOrPause(ExperimentListener listener) {
    if (running) {
      listener.pauseAsked();
    } else {
      listener.trainAsked();
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key + ".hint")));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setPrefWidth(100);
    button.getStyleClass().add("narrow");
    button.setOnAction(event -> action.run());
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }
}
