package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;
import org.unroll.engine.Programs;
import org.unroll.engine.Weight;
import org.unroll.fixture.Close;
import org.unroll.network.Network;

/** What the steps add to a weight's gradient, against the gradient. */
class WeightSharesTest {

  static List<String> cells() {
    return CellCatalogue.builtIn().ids();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void addUpToTheGradientOfEveryWeight(String cell) {
    Program program = Programs.random(cell, 5, 3);
    program.forward();
    program.backward();
    List<WeightShares> all =
        Stream.of("l0", Network.HEAD)
            .flatMap(layer -> WeightShares.of(program, layer).stream())
            .toList();
    assertThat(all.stream().map(WeightShares::weight))
        .containsExactlyInAnyOrderElementsOf(
            program.weights().all().stream().map(Weight::name).toList());
    for (WeightShares shares : all) {
      double[] gradient = program.weights().get(shares.weight()).gradient().data;
      double[] sum = new double[gradient.length];
      for (double[] share : shares.shares()) {
        for (int k = 0; k < sum.length; k++) {
          sum[k] += share[k];
        }
      }
      Close.check(sum, gradient, 1e-14, shares.weight());
      assertThat(shares.rows() * shares.cols()).isEqualTo(sum.length);
      assertThat(shares.norms()[2])
          .isCloseTo(
              Math.sqrt(
                  Stream.of(shares.shares()[2])
                      .flatMapToDouble(java.util.Arrays::stream)
                      .map(g -> g * g)
                      .sum()),
              within(1e-15));
    }
  }
}
