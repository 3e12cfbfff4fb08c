package org.unroll.view.cell;

import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;
import org.unroll.text.Texts;
import org.unroll.view.stage.SymbolNames;

/** The captions inside a cell in one language. */
final class CellWords {

  private final Texts texts;

  CellWords(Texts texts) {
    this.texts = texts;
  }

  String plain(String key) {
    return texts.get("inside." + key);
  }

  String say(String key, Object... arguments) {
    return texts.get("inside." + key, arguments);
  }

  Texts texts() {
    return texts;
  }

  /** Variants of a cell share the names of their family. */
  static String family(String cell) {
    int dash = cell.indexOf('-');
    return dash < 0 ? cell : cell.substring(0, dash);
  }

  /** What a symbol is called, such as "forget gate". */
  String name(String cell, Symbol symbol) {
    String called = new SymbolNames(texts).of(family(cell), symbol.name());
    return symbol.moment() == Moment.BEFORE ? texts.get("inside.old", called) : called;
  }

  /** The one word of a name that tells it from the others, such as "forget"; else the whole name. */
  String shortName(String cell, String symbol) {
    String key = "inside.short." + family(cell) + "." + symbol;
    return texts.has(key) ? texts.get(key) : new SymbolNames(texts).of(family(cell), symbol);
  }

  /** Caption of a step, counted from 1 for people. */
  String stepLabel(int step) {
    return texts.get("stage.step", step + 1);
  }
}
