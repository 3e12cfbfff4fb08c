package org.unroll.view.system.own;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.model.SystemModel;
import org.unroll.text.Texts;
import org.unroll.view.control.NumberField;
import org.unroll.view.control.NumberRange;

/** How often all texts are read, and how much of each. */
final class OwnNumbers extends HBox {

  private static final int MOST_EPOCHS = 1000;
  private static final int LONGEST = 1000;

  private final Texts texts;
  private final NumberField epochs;
  private final NumberField length;

  OwnNumbers(Texts texts, SystemModel<OwnSettings, OwnPicture> model) {
    super(8);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    epochs =
        field(
            NumberRange.whole(1, MOST_EPOCHS),
            number -> model.choose(model.settingsProperty().get().withEpochs((int) number)));
    length =
        field(
            NumberRange.whole(1, LONGEST),
            number -> model.choose(model.settingsProperty().get().withLength((int) number)));
    add("epochs", epochs);
    add("length", length);
  }

  private static NumberField field(NumberRange range, DoubleConsumer wish) {
    NumberField field = new NumberField(range, wish, refusal -> {});
    field.setPrefColumnCount(3);
    return field;
  }

  private void add(String key, NumberField field) {
    String words = texts.get("system.own-texts." + key);
    Label name = new Label(words);
    name.getStyleClass().add("system-note");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(field);
    Tooltip hint = new Tooltip(texts.get("system.own-texts." + key + ".hint"));
    name.setTooltip(hint);
    field.setTooltip(hint);
    field.setAccessibleText(words);
    getChildren().addAll(name, field);
  }

  void show(OwnPicture picture) {
    if (!epochs.isFocused()) {
      epochs.show(picture.progress().epochs());
    }
    if (!length.isFocused()) {
      length.show(picture.settings().length());
    }
  }
}
