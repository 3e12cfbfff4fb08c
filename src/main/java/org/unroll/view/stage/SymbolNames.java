package org.unroll.view.stage;

import org.unroll.text.Texts;

/** What the symbols of cells are called in one language, such as "forget gate" for the f of an LSTM. */
public record SymbolNames(Texts texts) {

  /** The name of a symbol; the symbol itself if the bundle is silent. */
  public String of(String cell, String symbol) {
    String own = "stage.symbol." + cell + "." + symbol;
    String common = "stage.symbol." + symbol;
    return texts.has(own) ? texts.get(own) : texts.has(common) ? texts.get(common) : symbol;
  }
}
