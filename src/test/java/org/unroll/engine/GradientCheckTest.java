package org.unroll.engine;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Readout;

/** Every cell and block of the catalogues: its derived gradients against central finite differences. */
class GradientCheckTest {

  static Stream<String> cells() {
    return CellCatalogue.builtIn().ids().stream();
  }

  static Stream<String> blocks() {
    return CellCatalogue.blocks().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void gradientsOfEveryBlockAgreeWithFiniteDifferences(String block) {
    Layer layer = Layer.forward("l0", CellCatalogue.blocks().get(block), Wired.SYMBOLS, 3);
    FiniteDifferences.check(
        Wired.stack(
            Readout.EVERY, Ends.SAME_POSITION, Level.of(layer), Wired.level("l1", "rnn", 3, 2)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void gradientsOfEveryWeightAgreeWithFiniteDifferences(String cell) {
    for (Readout readout : Readout.values()) {
      FiniteDifferences.check(Programs.random(cell, readout, 4, 2));
    }
  }
}
