package org.unroll.view.stage;

import java.util.stream.Stream;
import org.unroll.text.Texts;

/** What the symbols of cells are called in one language, such as "forget gate" for the f of an LSTM. */
public record SymbolNames(Texts texts) {

  /**
   * The name of a symbol: the cell's own, that of its family, that of all cells; the symbol itself if
   * the bundle is silent.
   */
  public String of(String cell, String symbol) {
    return Stream.of(cell + ".", Explanation.family(cell) + ".", "")
        .map(whose -> "stage.symbol." + whose + symbol)
        .filter(texts::has)
        .findFirst()
        .map(texts::get)
        .orElse(symbol);
  }
}
