package org.unroll.view.formula;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.unroll.model.Pointed;
import org.unroll.text.Texts;

/** Which unit's numbers are worked out, and the one before and the one after it. */
final class UnitChooser extends HBox {

  private static final String BACK = "\u2039";
  private static final String ON = "\u203a";

  private final Texts texts;
  private final Pointed pointed;
  private final Label place = new Label();
  private int units = 1;

  UnitChooser(Texts texts, Pointed pointed) {
    super(2);
    this.texts = texts;
    this.pointed = pointed;
    getStyleClass().add("unit-chooser");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(Region.USE_PREF_SIZE);
    place.getStyleClass().add("caption");
    place.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(button("formula.unit.back", BACK, -1), place);
    getChildren().add(button("formula.unit.on", ON, 1));
  }

  /** Shows how many units there are and which one is chosen. */
  void show(int count) {
    units = count;
    place.setText(texts.get("formula.unit", unit() + 1, count));
  }

  /** The unit that shows: the chosen one, or the last of a smaller cell. */
  int unit() {
    return Math.max(0, Math.min(pointed.unitProperty().get(), units - 1));
  }

  private Button button(String key, String sign, int step) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("quiet", "example-key");
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.setOnAction(event -> pointed.unitProperty().set(Math.floorMod(unit() + step, units)));
    return button;
  }
}
