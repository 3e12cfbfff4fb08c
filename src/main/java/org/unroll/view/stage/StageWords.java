package org.unroll.view.stage;

import java.util.Locale;
import java.util.OptionalDouble;
import org.unroll.model.Moment;
import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The short captions of the stage in one language. */
final class StageWords {

  private final Texts texts;

  StageWords(Texts texts) {
    this.texts = texts;
  }

  /** A text without places. */
  String plain(String key) {
    return texts.get("stage." + key);
  }

  /** What a cell is called; its id if the bundle does not know it. */
  String cell(String id) {
    return CellTitles.of(texts, id);
  }

  /** What a symbol is called, such as "forget gate"; the symbol itself if the bundle is silent. */
  String symbol(String cell, String symbol) {
    return new SymbolNames(texts).of(cell, symbol);
  }

  /** The title: which cell does what. */
  String title(StageContent content) {
    String key = "stage.task." + content.task();
    String cell = cell(content.face().id());
    return texts.has(key) ? texts.get(key, cell) : texts.get("stage.task", cell);
  }

  /** Where the pass stands: "forward, step 5 of 8 · update 3,420". */
  String state(Moment moment, CellFace face, long update) {
    String key = "stage.state." + moment.phase().name().toLowerCase(Locale.ROOT);
    String inside = MomentWords.of(texts, face).equation(moment);
    return texts.get(
        inside.isEmpty() ? key : key + ".inside",
        moment.step() + 1,
        moment.length(),
        Numbers.count(update),
        inside);
  }

  /** Caption of a step, counted from 1 for people. */
  String stepLabel(int step, boolean roomy) {
    return roomy ? texts.get("stage.step", step + 1) : String.valueOf(step + 1);
  }

  String target(String right) {
    return texts.get("stage.target", right);
  }

  String said(double value) {
    return texts.get("stage.said", Numbers.plain(value));
  }

  String loss(double loss) {
    return texts.get("stage.loss", Numbers.plain(loss));
  }

  /** The number in a text, if it is one. */
  OptionalDouble number(String text) {
    return Numbers.parse(text);
  }
}
