package org.unroll.view.panel;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.unroll.lab.Experiment;
import org.unroll.text.Texts;

/** How a gradient becomes a step: every optimiser of the engine, the chosen one said in a tooltip. */
final class OptimizerRow extends HBox implements Section {

  private static final String KEY = "panel.optimizer";

  private final Texts texts;
  private final ComboBox<String> choice = new ComboBox<>();
  private boolean showing;

  OptimizerRow(Texts texts, List<String> optimizers, Edits edits) {
    super(12);
    this.texts = texts;
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(texts.get(KEY));
    name.getStyleClass().add("caption");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(choice);
    choice.getItems().setAll(optimizers);
    choice.setConverter(new Titles());
    choice.setMinWidth(0);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(texts.get(KEY));
    choice.setTooltip(new Tooltip());
    choice.setOnAction(event -> chosen(edits));
    HBox.setHgrow(choice, Priority.ALWAYS);
    getChildren().addAll(name, choice);
  }

  @Override
  public void show(Experiment experiment) {
    showing = true;
    choice.setValue(experiment.learning().optimizer());
    showing = false;
    choice.getTooltip().setText(texts.get("optimizer." + choice.getValue() + ".hint"));
  }

  @Override
  public String describe() {
    return texts.get("optimizer." + choice.getValue());
  }

  private void chosen(Edits edits) {
    if (!showing && choice.getValue() != null) {
      edits.edit(draft -> draft.optimizer = choice.getValue());
    }
  }

  /** Shows an optimiser by its title; the list cannot be typed into. */
  private final class Titles extends StringConverter<String> {
    @Override
    public String toString(String id) {
      return id == null ? "" : texts.get("optimizer." + id);
    }

    @Override
    public String fromString(String title) {
      throw new UnsupportedOperationException("the list of optimisers is not editable");
    }
  }
}
