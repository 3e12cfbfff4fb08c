package org.unroll.view.formula;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.unroll.model.FormulaModel;
import org.unroll.notation.Notation;
import org.unroll.text.Texts;

/** In whose letters formulas are written. */
final class NotationChooser extends ComboBox<Notation> {

  private final FormulaModel model;

  /** Kept here so that it lives as long as the view. */
  private final InvalidationListener onNotation = changed -> follow();

  NotationChooser(Texts texts, FormulaModel model) {
    this.model = model;
    getStyleClass().add("notation-chooser");
    getItems().setAll(model.notations());
    setConverter(new Titles(texts));
    setTooltip(new Tooltip(texts.get("formula.letters.hint")));
    setAccessibleText(texts.get("formula.letters"));
    follow();
    setOnAction(event -> choose());
    model.notationProperty().addListener(new WeakInvalidationListener(onNotation));
  }

  private void follow() {
    setValue(model.notationProperty().get());
  }

  private void choose() {
    if (getValue() != null) {
      model.notationProperty().set(getValue());
    }
  }

  /** A notation of the user's own has no words in the bundle: its id stands for it. */
  static String title(Texts texts, Notation notation) {
    String key = "notation." + notation.id();
    return texts.has(key) ? texts.get(key) : notation.id();
  }

  private static final class Titles extends StringConverter<Notation> {
    private final Texts texts;

    Titles(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(Notation notation) {
      return notation == null ? "" : title(texts, notation);
    }

    @Override
    public Notation fromString(String text) {
      throw new UnsupportedOperationException("the list is not typed into");
    }
  }
}
