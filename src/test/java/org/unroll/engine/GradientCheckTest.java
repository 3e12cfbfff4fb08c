package org.unroll.engine;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Readout;

/** Every cell of the catalogue: its derived gradients against central finite differences. */
class GradientCheckTest {

  static Stream<String> cells() {
    return CellCatalogue.builtIn().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void gradientsOfEveryWeightAgreeWithFiniteDifferences(String cell) {
    for (Readout readout : Readout.values()) {
      FiniteDifferences.check(Programs.random(cell, readout, 4, 2));
    }
  }
}
