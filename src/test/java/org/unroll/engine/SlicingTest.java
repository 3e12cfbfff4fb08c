package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Readout;
import org.unroll.network.Stack;

class SlicingTest {

  @ParameterizedTest
  @CsvSource({
    "8,4,20,1,1",
    "32,16,50,8,1",
    "128,64,100,32,2",
    "128,64,100,31,1",
    "128,64,100,50,3",
    "128,64,100,500,4"
  })
  void onlyWhatIsWorthItIsCut(int hidden, int inputs, int length, int batch, int slices) {
    int[] rows = Slicing.rows(weights(hidden, inputs), length, batch);
    assertThat(rows).hasSize(slices);
    assertThat(Arrays.stream(rows).sum()).isEqualTo(batch);
    assertThat(Arrays.stream(rows, 0, slices - 1)).allMatch(n -> n >= 16 && n % 4 == 0);
  }

  private static Weights weights(int hidden, int inputs) {
    return Networks.weights(
        Stack.single(
            CellCatalogue.builtIn().get("lstm"),
            CellCatalogue.heads().get("cross-entropy"),
            inputs,
            hidden,
            inputs,
            Readout.EVERY));
  }
}
