package org.unroll.view.system.own;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.unroll.lab.system.own.OwnLook;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.model.SystemModel;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** A handful of held-back texts with their verdicts, and which handful it is. */
final class OwnTexts extends VBox implements View {

  private final Texts texts;
  private final SystemModel<OwnSettings, OwnPicture> model;
  private final OwnTable table;
  private final Button back;
  private final Button next;
  private final Label place = new Label();
  private final CheckBox mistakes = new CheckBox();

  OwnTexts(Texts texts, SystemModel<OwnSettings, OwnPicture> model) {
    super(6);
    this.texts = texts;
    this.model = model;
    table = new OwnTable(texts, model);
    back = button("system.step.back", -1);
    next = button("system.step.next", 1);
    place.getStyleClass().add("system-note");
    place.setMinWidth(USE_PREF_SIZE);
    mistakes.setText(texts.get("system.own-texts.mistakes"));
    mistakes.setTooltip(new Tooltip(texts.get("system.own-texts.mistakes.hint")));
    mistakes.setMinWidth(USE_PREF_SIZE);
    mistakes.setOnAction(event -> look(look().withMistakes(mistakes.isSelected())));
    HBox row = new HBox(8, back, next, place, mistakes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("step-buttons");
    row.setMinHeight(USE_PREF_SIZE);
    setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(table, row);
  }

  private Button button(String key, int by) {
    Button button = new Button(texts.get(key));
    button.setTooltip(new Tooltip(texts.get("system.own-texts.turn.hint")));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> look(look().turned(by)));
    return button;
  }

  private OwnLook look() {
    return model.settingsProperty().get().look();
  }

  private void look(OwnLook other) {
    model.choose(model.settingsProperty().get().withLook(other));
  }

  void show(OwnPicture picture) {
    OwnLook look = picture.settings().look();
    int page = Math.floorMod(look.page(), picture.pages()) + 1;
    place.setText(texts.get("system.own-texts.place", page, picture.pages()));
    back.setDisable(picture.pages() == 1);
    next.setDisable(picture.pages() == 1);
    mistakes.setSelected(look.mistakes());
    mistakes.setDisable(picture.best().isEmpty());
  }

  @Override
  public String describe() {
    return table.describe();
  }
}
