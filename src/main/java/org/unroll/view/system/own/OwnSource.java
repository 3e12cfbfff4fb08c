package org.unroll.view.system.own;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** Which texts are learnt, and where to find others; while some are read, how far that is. */
final class OwnSource extends HBox implements View {

  private final Texts texts;
  private final Label name = new Label();
  private final Button sample;
  private final HBox choices;
  private final HBox waiting;
  private final Label count = new Label();

  OwnSource(Texts texts, OwnListener listener) {
    super(8);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("train-buttons");
    name.getStyleClass().add("system-number");
    count.getStyleClass().add("system-number");
    sample = button("sample", listener::sampleAsked);
    choices =
        new HBox(
            8,
            button("table", listener::tableAsked),
            button("folder", listener::folderAsked),
            sample,
            name);
    waiting = new HBox(8, count, button("giveUp", listener::giveUpAsked));
    for (HBox row : new HBox[] {choices, waiting}) {
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("train-buttons");
    }
    getChildren().add(choices);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get("system.own-texts." + key));
    button.setTooltip(new Tooltip(texts.get("system.own-texts." + key + ".hint")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /**
   * Shows whose texts they are.
   *
   * @param learnt where the texts come from that are learnt now; empty for the sample
   * @param wanted where those come from that were chosen last
   * @param read how many of them are read, if they are not all read yet
   */
  void show(Optional<Path> learnt, Optional<Path> wanted, OptionalLong read) {
    getChildren().setAll(read.isPresent() ? waiting : choices);
    name.setText(title(learnt));
    name.setTooltip(learnt.map(path -> new Tooltip(path.toString())).orElse(null));
    sample.setDisable(learnt.isEmpty());
    count.setText(
        texts.get("system.own-texts.reading", title(wanted), Numbers.count(read.orElse(0))));
  }

  private String title(Optional<Path> source) {
    return source
        .map(path -> path.getFileName() == null ? path.toString() : path.getFileName().toString())
        .orElseGet(() -> texts.get("system.own-texts.sample.name"));
  }

  @Override
  public String describe() {
    return getChildren().contains(waiting) ? count.getText() : name.getText();
  }
}
