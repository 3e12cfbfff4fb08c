package org.unroll.view.system.deep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.lab.system.deep.DeepStep;
import org.unroll.lab.system.deep.LayerNumbers;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The lines of numbers below the algorithm: what one unit computes at one step. */
final class DeepArithmetic {

  private final Texts texts;
  private final DeepPicture picture;
  private final DeepKind kind;
  private final DeepStep step;
  private final int unit;

  /**
   * The numbers of a unit.
   *
   * @param unit from 0; a layer that has fewer shows its last
   */
  DeepArithmetic(Texts texts, DeepPicture picture, DeepKind kind, DeepStep step, int unit) {
    this.texts = texts;
    this.picture = picture;
    this.kind = kind;
    this.step = step;
    this.unit = unit;
  }

  private List<LayerNumbers> layers() {
    return picture.lane(kind).layers();
  }

  private LayerNumbers layer() {
    return layers().get(Math.max(1, step.layer()) - 1);
  }

  private int unitOf(LayerNumbers layer) {
    return Math.min(unit, layer.units() - 1);
  }

  /** Two or three lines. */
  List<String> lines() {
    return switch (step.phase()) {
      case FORWARD -> forward();
      case ERROR -> error();
      case BACK -> back();
      case UPDATE -> update();
    };
  }

  private List<String> forward() {
    LayerNumbers layer = layer();
    int j = unitOf(layer);
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "system.backprop.line.z",
            name("z", j),
            sum(layer.inputs().length, k -> layer.weight(j, k), k -> layer.inputs()[k]),
            number(layer.biases()[j]),
            number(layer.z()[j])));
    lines.add(
        texts.get(
            "system.backprop.line.f",
            name("f(z", j) + ")",
            activation(),
            number(layer.z()[j]),
            number(layer.f()[j])));
    if (layer.f()[j] != layer.a()[j]) {
      lines.add(
          texts.get(
              "system.backprop.line.a." + kind.id(),
              name("a", j),
              number(layer.f()[j]),
              number(layer.inputs()[j]),
              number(layer.a()[j])));
    }
    return lines;
  }

  private List<String> error() {
    LayerNumbers last = layers().get(layers().size() - 1);
    return List.of(
        texts.get(
            "system.backprop.line.cost",
            number(picture.target()),
            number(last.f()[0]),
            number(picture.cost().get(kind.ordinal()))),
        texts.get(
            "system.backprop.line.error",
            number(last.f()[0]),
            number(picture.target()),
            number(last.delta()[0])));
  }

  private List<String> back() {
    LayerNumbers layer = layer();
    LayerNumbers above = layers().get(step.layer());
    int j = unitOf(layer);
    double slope = layer.error()[j] == 0 ? 0 : layer.delta()[j] / layer.error()[j];
    List<String> lines = new ArrayList<>();
    if (kind == DeepKind.SIGMOID || kind == DeepKind.RELU) {
      lines.add(
          texts.get(
              "system.backprop.line.sum",
              sum(above.units(), k -> above.weight(k, j), k -> above.delta()[k]),
              number(layer.error()[j])));
    } else {
      lines.add(texts.get("system.backprop.line.through", number(layer.error()[j])));
    }
    lines.add(texts.get("system.backprop.line.slope", number(layer.z()[j]), number(slope)));
    lines.add(
        texts.get(
            "system.backprop.line.delta",
            name("δ", j),
            number(layer.error()[j]),
            number(slope),
            number(layer.delta()[j])));
    return lines;
  }

  private List<String> update() {
    LayerNumbers first = layers().get(0);
    int j = unitOf(first);
    double step1 = picture.rate() * first.delta()[j] * first.inputs()[0];
    return List.of(
        texts.get(
            "system.backprop.line.update",
            number(first.weight(j, 0)),
            number(picture.rate()),
            number(first.delta()[j]),
            number(first.inputs()[0]),
            Numbers.significant(first.weight(j, 0) - step1, 6)),
        texts.get("system.backprop.line.moves", number(Math.abs(step1))));
  }

  private String activation() {
    boolean last = step.layer() == layers().size();
    return last || kind != DeepKind.RELU ? "σ" : "ReLU";
  }

  private static String name(String symbol, int j) {
    return symbol + Numbers.subscript(j + 1);
  }

  private static String number(double value) {
    return Numbers.plain(value);
  }

  /** The first two products and, if there are more, dots. */
  private static String sum(int count, IntToDoubleFunction left, IntToDoubleFunction right) {
    StringBuilder sum = new StringBuilder();
    for (int k = 0; k < Math.min(2, count); k++) {
      sum.append(k == 0 ? "" : " + ");
      sum.append(bracketed(left.applyAsDouble(k))).append("·");
      sum.append(bracketed(right.applyAsDouble(k)));
    }
    return count > 2 ? sum + " + …" : sum.toString();
  }

  private static String bracketed(double value) {
    return value < 0 ? "(" + number(value) + ")" : number(value);
  }
}
