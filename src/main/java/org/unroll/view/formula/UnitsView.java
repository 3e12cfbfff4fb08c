package org.unroll.view.formula;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.SharpCanvas;
import org.unroll.view.theme.PaletteRegion;

/**
 * All units of the result whose formula is worked out: bars for this step, and a map with a row per
 * unit and a column per step, so that one sees a gate open and close while a sentence is read. On the
 * way back the map shows the result's gradient. A click chooses the unit.
 */
final class UnitsView extends PaletteRegion implements View {

  private final Texts texts;
  private final IntConsumer onUnit;
  private final SharpCanvas canvas = new SharpCanvas();
  private final Tooltip tip = new Tooltip();
  private Optional<UnitsPicture> picture = Optional.empty();

  UnitsView(Texts texts, IntConsumer onUnit) {
    this.texts = texts;
    this.onUnit = onUnit;
    getStyleClass().add("units");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    tip.setShowDelay(Duration.millis(150));
    getChildren().add(canvas);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::choose);
  }

  void show(UnitsPicture next) {
    picture = Optional.of(next);
    setAccessibleText(describe());
    repaintLater();
  }

  private UnitsLayout layoutOf(UnitsPicture shown) {
    return UnitsLayout.of(getWidth(), getHeight(), shown.units());
  }

  private void choose(MouseEvent event) {
    picture
        .map(shown -> layoutOf(shown).unitAt(event.getX(), event.getY(), shown.units()))
        .filter(unit -> unit >= 0)
        .ifPresent(onUnit::accept);
  }

  private void hover(MouseEvent event) {
    String words = picture.map(shown -> words(shown, event.getX(), event.getY())).orElse("");
    tip.setText(words);
    if (words.isEmpty()) {
      Tooltip.uninstall(this, tip);
    } else {
      Tooltip.install(this, tip);
    }
  }

  private String words(UnitsPicture shown, double x, double y) {
    UnitsLayout places = layoutOf(shown);
    int unit = places.unitAt(x, y, shown.units());
    int step = places.stepAt(x, y, shown.steps());
    if (unit < 0) {
      return "";
    }
    boolean mapped = step >= 0;
    if (mapped ? !shown.isMapped(step) : !shown.hasValue(shown.step())) {
      return "";
    }
    double number = (mapped ? shown.mapped(step) : shown.values(shown.step()))[unit];
    String key = mapped && shown.isBackward() ? "units.hit.gradient" : "units.hit";
    int at = (mapped ? step : shown.step()) + 1;
    return texts.get(key, unit + 1, at, Numbers.significant(number, 3));
  }

  @Override
  public String describe() {
    return picture.map(this::describe).orElseGet(() -> texts.get("formula.none"));
  }

  private String describe(UnitsPicture shown) {
    String title = texts.get("units.title") + ", " + texts.get("units.step", shown.step() + 1);
    if (!shown.hasValue(shown.step())) {
      return title;
    }
    StringJoiner words = new StringJoiner(", ", title + ": ", "");
    for (double value : shown.values(shown.step())) {
      words.add(Numbers.fixed(value, 2));
    }
    return words.toString();
  }

  @Override
  protected void arrange() {
    if (canvas.cover(getWidth(), getHeight(), zoomProperty().get())) {
      repaintLater();
    }
  }

  @Override
  protected void colorsChanged() {
    canvas.paint(this::color, this::paint);
  }

  private void paint(Brush brush) {
    picture
        .filter(shown -> getWidth() > 1 && getHeight() > 1)
        .ifPresent(shown -> new UnitsPainter(brush, texts, shown, layoutOf(shown)).paint());
  }
}
