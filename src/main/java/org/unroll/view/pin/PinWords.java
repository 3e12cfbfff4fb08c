package org.unroll.view.pin;

import java.util.ArrayList;
import java.util.List;
import org.unroll.cell.Hold;
import org.unroll.expr.Buffer;
import org.unroll.lab.Intervention;
import org.unroll.lab.WeightChange;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.LayerNames;
import org.unroll.view.stage.SymbolNames;

/** The words of pinned cards and of the bar above the stage, in one language. */
final class PinWords {

  private static final int DIGITS = 4;

  private final Texts texts;

  PinWords(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  String say(String key, Object... places) {
    return texts.get("pin." + key, places);
  }

  /** "forget gate f". */
  String name(PinContent content, String symbol) {
    return name(content.cell().id(), symbol, content.letter(symbol));
  }

  private String name(String cellId, String symbol, String letter) {
    String family = cellId.contains("-") ? cellId.substring(0, cellId.indexOf('-')) : cellId;
    String name = new SymbolNames(texts).of(family, symbol);
    return name.equals(symbol) ? letter : texts.get("pin.name", name, letter);
  }

  /** "forget gate f, t = 5", and whose it is where there are several layers. */
  String title(PinContent content, PinLayer layer, String symbol, int position) {
    String name = name(content, symbol);
    return content.isLayered()
        ? say(
            "title.layer",
            name,
            position + 1,
            new LayerNames(texts, content.trace().parts()).of(layer.part()))
        : say("title", name, position + 1);
  }

  /** "W_f, row 1, column 2", and whose it is where there are several layers. */
  String title(PinContent content, PinLayer layer, String weight, String place) {
    String letter = content.letter(weight);
    return content.isLayered()
        ? say(
            "title.weight.layer",
            letter,
            place,
            new LayerNames(texts, content.trace().parts()).of(layer.part()))
        : say("title.weight", letter, place);
  }

  /** A name, and the layer it is of where that is one of several. */
  private String of(PinContent content, String layer, String name) {
    return content
        .layer(layer)
        .filter(part -> content.isLayered())
        .map(part -> say("of.layer", name, new LayerNames(texts, content.trace().parts()).of(part)))
        .orElse(name);
  }

  static String number(double value) {
    return Numbers.significant(value, DIGITS);
  }

  /** Row and column of a weight's number, or its row alone in a vector. */
  String place(Buffer weight, int place) {
    return weight.rows == 1
        ? texts.get("pin.place.vector", place + 1)
        : texts.get("pin.place.matrix", place / weight.cols + 1, place % weight.cols + 1);
  }

  /** All that is held and changed, in one line. */
  String list(Intervention intervention, PinContent content) {
    List<String> all = new ArrayList<>();
    for (Hold hold : intervention.holds()) {
      String key =
          "pin.held"
              + (hold.unit() == Hold.EVERY ? "" : ".unit")
              + (hold.step() == Hold.EVERY ? "" : ".step");
      all.add(
          texts.get(
              key,
              of(
                  content,
                  hold.layer(),
                  name(hold.cell(), hold.name(), content.letter(hold.name()))),
              number(hold.value()),
              hold.unit() + 1,
              hold.step() + 1));
    }
    for (WeightChange change : intervention.changes()) {
      String weight = of(content, change.layer(), content.letter(change.weight()));
      all.add(texts.get("pin.changed", weight, number(change.value())));
    }
    boolean elsewhere = !intervention.isEmpty() && intervention.of(content.cell().id()).isEmpty();
    String joined = String.join(texts.get("pin.and"), all);
    return elsewhere ? texts.get("pin.elsewhere", joined) : joined;
  }
}
