package org.unroll.view.system.deep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepStep;
import org.unroll.lab.system.deep.LayerNumbers;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** A deep network as columns of units: what each says, and the error that comes back to it. */
final class DeepCanvas extends SystemCanvas<DeepPicture> {

  private static final int UNITS = 8;
  private static final double LEAST_SHARE = 1e-6;
  private static final double RAMP = 90;

  private final IntegerProperty unit;

  /**
   * A canvas.
   *
   * @param unit which unit is looked at, from 0
   */
  DeepCanvas(Texts texts, SystemModel<?, DeepPicture> model, IntegerProperty unit) {
    super(texts, model);
    this.unit = unit;
    following(unit);
  }

  private List<LayerNumbers> layers(DeepPicture picture) {
    return picture.lanes().get(model().choiceProperty().get()).layers();
  }

  private DeepStep step(DeepPicture picture) {
    return DeepStep.of(picture.settings().depth(), model().stepProperty().get());
  }

  private static DeepColumns columns(DeepPicture picture, double width, double height) {
    return new DeepColumns(picture.settings().depth(), UNITS, width, height);
  }

  @Override
  protected void paint(Brush brush, DeepPicture picture, double width, double height) {
    DeepColumns columns = columns(picture, width, height);
    List<LayerNumbers> layers = layers(picture);
    DeepStep step = step(picture);
    if (columns.hasWires()) {
      for (int l = 1; l <= layers.size(); l++) {
        wires(brush, columns, layers.get(l - 1), l, step);
      }
    }
    double[] x = layers.get(0).inputs();
    for (int k = 0; k < x.length; k++) {
      cell(brush, columns.value(0, k), brush.palette().value(x[k]));
    }
    double largest = largest(layers);
    for (int l = 1; l <= layers.size(); l++) {
      column(brush, columns, layers.get(l - 1), l, step, largest);
    }
    names(brush, columns, step);
    legend(brush, columns);
  }

  private static double largest(List<LayerNumbers> layers) {
    return layers.stream()
        .flatMapToDouble(layer -> Arrays.stream(layer.delta()))
        .map(Math::abs)
        .max()
        .orElse(1);
  }

  private void column(
      Brush brush, DeepColumns columns, LayerNumbers layer, int l, DeepStep step, double largest) {
    for (int j = 0; j < layer.units(); j++) {
      Color value =
          step.knowsValue(l) ? brush.palette().value(layer.a()[j]) : brush.color(Token.CONTROL);
      cell(brush, columns.value(l, j), value);
      Color delta =
          step.knowsDelta(l)
              ? brush.palette().gradient(Math.abs(layer.delta()[j]), LEAST_SHARE * largest, largest)
              : brush.color(Token.CONTROL);
      cell(brush, columns.delta(l, j), brush.color(Token.CONTROL));
      cell(brush, columns.delta(l, j), delta);
    }
    boolean back = step.phase() != DeepStep.Phase.FORWARD;
    if (step.layer() == l || step.phase() == DeepStep.Phase.UPDATE) {
      Box ring = brush.snap(columns.column(l).inset(-3));
      brush.outline(ring, 4, brush.color(back ? Token.BACKWARD : Token.FORWARD));
    }
    if (step.layer() == l) {
      int chosen = Math.min(unit.get(), layer.units() - 1);
      brush.outline(brush.snap(columns.cell(l, chosen)), 2, brush.color(Token.TEXT));
    }
  }

  private static void cell(Brush brush, Box box, Color color) {
    brush.fill(box, color);
  }

  private static void wires(
      Brush brush, DeepColumns columns, LayerNumbers layer, int l, DeepStep step) {
    boolean current = step.layer() == l || step.phase() == DeepStep.Phase.UPDATE;
    boolean feeds = step.phase() == DeepStep.Phase.BACK && step.layer() == l - 1;
    double opacity = current || feeds ? 0.9 : 0.22;
    for (int j = 0; j < layer.units(); j++) {
      for (int k = 0; k < layer.inputs().length; k++) {
        double w = layer.weight(j, k);
        Color color = brush.palette().value(Math.signum(w)).deriveColor(0, 1, 1, opacity);
        Box from = columns.cell(l - 1, k);
        Box to = columns.cell(l, j);
        brush.line(
            from.right(), from.centreY(), to.x(), to.centreY(), Math.min(2.2, Math.abs(w)), color);
      }
    }
  }

  private void names(Brush brush, DeepColumns columns, DeepStep step) {
    int every = Math.max(1, (int) Math.ceil(22 / columns.pitch()));
    for (int l = 0; l <= columns.depth() + 1; l++) {
      boolean end = l == 0 || l == columns.depth() + 1;
      if (end || (l % every == 0 && l + every <= columns.depth() + 1)) {
        Token token = step.layer() == l ? Token.TEXT : Token.TEXT_SECONDARY;
        Pen pen = Pen.of(12, brush.color(token));
        brush.text(name(l, columns.depth()), columns.middle(l), columns.names(), pen);
      }
    }
  }

  private static String name(int l, int depth) {
    return l == 0 ? "x" : l == depth + 1 ? "L" : Integer.toString(l);
  }

  private void legend(Brush brush, DeepColumns columns) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    double y = columns.legend();
    String value = texts().get("system.backprop.legend.value");
    double x = 4;
    brush.text(value, x, y, pen);
    x += brush.width(value, pen) + 8;
    ramp(brush, x, y, share -> brush.palette().value(2 * share - 1));
    x += RAMP + 24;
    String delta = texts().get("system.backprop.legend.delta");
    brush.text(delta, x, y, pen);
    x += brush.width(delta, pen) + 8;
    ramp(brush, x, y, share -> gradient(brush, share));
  }

  private static Color gradient(Brush brush, double share) {
    return brush.palette().gradient(Math.pow(LEAST_SHARE, 1 - share), LEAST_SHARE, 1);
  }

  private static void ramp(Brush brush, double x, double y, DoubleFunction<Color> color) {
    int steps = 15;
    for (int n = 0; n < steps; n++) {
      Box box = new Box(x + RAMP * n / steps, y - 5, RAMP / steps, 10);
      brush.fill(box, brush.color(Token.CONTROL));
      brush.fill(box, color.apply(n / (steps - 1.0)));
    }
  }

  @Override
  protected Optional<String> wordsAt(DeepPicture picture, double x, double y) {
    DeepColumns columns = columns(picture, paintedWidth(), paintedHeight());
    List<LayerNumbers> layers = layers(picture);
    for (int l = 0; l <= layers.size(); l++) {
      for (int j = 0; j < columns.cells(l); j++) {
        if (columns.cell(l, j).contains(x, y)) {
          return Optional.of(words(layers, l, j));
        }
      }
    }
    return Optional.empty();
  }

  private String words(List<LayerNumbers> layers, int l, int j) {
    if (l == 0) {
      String number = Numbers.plain(layers.get(0).inputs()[j]);
      return texts().get("system.backprop.tip.input", j + 1, number);
    }
    LayerNumbers layer = layers.get(l - 1);
    return texts()
        .get(
            "system.backprop.tip.unit",
            name(l, layers.size() - 1),
            j + 1,
            Numbers.plain(layer.z()[j]),
            Numbers.plain(layer.a()[j]),
            Numbers.plain(layer.delta()[j]));
  }

  @Override
  protected void chosen(DeepPicture picture, double x, double y) {
    DeepColumns columns = columns(picture, paintedWidth(), paintedHeight());
    int layer = step(picture).layer();
    for (int j = 0; j < UNITS; j++) {
      if (layer > 0 && j < columns.cells(layer) && near(columns.cell(layer, j), y)) {
        unit.set(j);
      }
    }
  }

  private static boolean near(Box cell, double y) {
    return y >= cell.y() && y < cell.bottom();
  }

  @Override
  protected String describe(DeepPicture picture) {
    int chosen = model().choiceProperty().get();
    DeepStep step = step(picture);
    return texts()
        .get(
            "system.backprop.canvas",
            texts().get("system.backprop.kind." + DeepKind.values()[chosen].id()),
            picture.settings().depth(),
            texts().get("system.backprop.phase." + step.phase().ordinal()),
            Numbers.plain(picture.cost().get(chosen)));
  }
}
