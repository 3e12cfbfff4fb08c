package org.unroll.view.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.unroll.lab.sweep.Presets;
import org.unroll.text.Texts;

/** The questions that a chart can answer, one below the other; one is chosen. */
final class PresetList extends VBox {

  private final Texts texts;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final Label how = new Label();

  /**
   * The presets.
   *
   * @param chosen told the id of another one
   */
  PresetList(Texts texts, Consumer<String> chosen) {
    super(6);
    this.texts = texts;
    how.getStyleClass().add("caption");
    how.setWrapText(true);
    how.setMinHeight(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    for (String id : Presets.ids()) {
      ToggleButton button = button(texts, id);
      button.setToggleGroup(group);
      button.setOnAction(event -> choose(button, chosen));
      buttons.add(button);
    }
    getChildren().addAll(buttons);
    getChildren().add(how);
  }

  /** Marks one as chosen without telling anyone. */
  void show(String id) {
    buttons.forEach(button -> button.setSelected(button.getUserData().equals(id)));
    how.setText(texts.get("figure.preset." + id));
  }

  private static ToggleButton button(Texts texts, String id) {
    ToggleButton button = new ToggleButton(texts.get("chart.sweep." + id + ".title"));
    button.setUserData(id);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get("figure.preset." + id + ".hint")));
    button.getStyleClass().add("figure-preset");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }

  /** A press on the chosen one keeps it. */
  private static void choose(ToggleButton button, Consumer<String> chosen) {
    if (button.isSelected()) {
      chosen.accept((String) button.getUserData());
    } else {
      button.setSelected(true);
    }
  }
}
