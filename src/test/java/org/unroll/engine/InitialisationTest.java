package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.expr.Buffer;
import org.unroll.network.Blocks;
import org.unroll.network.Ends;
import org.unroll.network.Link;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;

class InitialisationTest {

  private static final int HIDDEN = 24;

  @Test
  void anOrthogonalMatrixTimesItsTransposeIsTheIdentity() {
    Buffer q = weights("rnn", "orthogonal", 1).get("l0.U").value();
    for (int i = 0; i < HIDDEN; i++) {
      for (int j = 0; j < HIDDEN; j++) {
        double dot = 0;
        for (int k = 0; k < HIDDEN; k++) {
          dot += q.data[k * HIDDEN + i] * q.data[k * HIDDEN + j];
        }
        assertThat(dot).isCloseTo(i == j ? 1 : 0, within(1e-13));
      }
    }
  }

  @Test
  void aHighwayLetsMostOfItsInputThroughAtFirst() {
    Stack network =
        Stack.of(
            Blocks.deep("relu", HIDDEN, HIDDEN, 2, Link.HIGHWAY),
            CellCatalogue.heads().get("cross-entropy"),
            2,
            Readout.LAST);
    Weights weights = Networks.weights(network);
    Initialisation.begin(weights, network, Optional.empty(), 0, 1);
    assertThat(weights.get("l1.highway.b_a").value().data).containsOnly(-2);
    assertThat(weights.get("l1.b").value().data).containsOnly(0);
  }

  /** A plain QR decomposition always turns its first column the same way. */
  @Test
  void orthogonalMatricesPointEveryWay() {
    int positive = 0;
    for (int seed = 0; seed < 100; seed++) {
      positive += weights("rnn", "orthogonal", seed).get("l0.U").value().data[0] > 0 ? 1 : 0;
    }
    assertThat(positive).isBetween(30, 70);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 1.7})
  void everyRecurrentMatrixGetsTheSpectralRadiusAskedFor(double radius) {
    Weights weights = weights("lstm", "radius=" + radius, 3);
    for (String name : List.of("l0.U_f", "l0.U_i", "l0.U_g", "l0.U_o")) {
      assertThat(radius(weights.get(name).value())).isCloseTo(radius, within(1e-11));
    }
    assertThat(weights.get("l0.U_f").value().data).isNotEqualTo(weights.get("l0.U_i").value().data);
  }

  @Test
  void sparseRowsHaveSoManyNonzerosOfTheRightSpread() {
    Weights weights = weights("gru", "sparse=5", 3);
    double squares = 0;
    int[] perColumn = new int[HIDDEN];
    for (String name : List.of("l0.U_r", "l0.U_z", "l0.U_n")) {
      double[] u = weights.get(name).value().data;
      for (int row = 0; row < HIDDEN; row++) {
        double[] numbers = Arrays.copyOfRange(u, row * HIDDEN, (row + 1) * HIDDEN);
        assertThat(Arrays.stream(numbers).filter(v -> v != 0).count()).isEqualTo(5);
        squares += Arrays.stream(numbers).map(v -> v * v).sum();
        for (int column = 0; column < HIDDEN; column++) {
          perColumn[column] += numbers[column] == 0 ? 0 : 1;
        }
      }
    }
    assertThat(squares / (3 * HIDDEN)).as("squared length of a row").isBetween(0.8, 1.2);
    assertThat(perColumn).as("uses of each column, 15 on average").doesNotContain(0, 1, 2);
  }

  @Test
  void moreNonzerosThanColumnsFillTheRow() {
    double[] u = weights("rnn", "sparse=1000", 3).get("l0.U").value().data;
    assertThat(u).doesNotContain(0);
  }

  @Test
  void identityIsAMultipleOfTheIdentity() {
    double[] u = weights("rnn", "identity=0.7", 3).get("l0.U").value().data;
    for (int k = 0; k < u.length; k++) {
      assertThat(u[k]).isEqualTo(k / HIDDEN == k % HIDDEN ? 0.7 : 0);
    }
  }

  @Test
  void xavierIsNarrowerForLargerMatrices() {
    Weights weights = weights("rnn", "xavier", 3);
    assertWidth(weights.get("l0.W"), Math.sqrt(6.0 / (HIDDEN + 3)));
    assertWidth(weights.get("l0.U"), Math.sqrt(6.0 / (2 * HIDDEN)));
    assertWidth(weights.get("out.V"), Math.sqrt(6.0 / (HIDDEN + 4)));
  }

  @Test
  void gaussianHasItsDeviation() {
    double[] u = weights("rnn", "gaussian=0.3", 3).get("l0.U").value().data;
    double mean = Arrays.stream(u).average().orElseThrow();
    double square = Arrays.stream(u).map(v -> v * v).average().orElseThrow();
    assertThat(mean).isCloseTo(0, within(0.05));
    assertThat(Math.sqrt(square)).isCloseTo(0.3, within(0.03));
  }

  @ParameterizedTest
  @EnumSource(names = {"ORTHOGONAL", "IDENTITY", "RADIUS", "SPARSE"})
  void aSchemeForRecurrentMatricesLeavesAllOthers(InitialScheme scheme) {
    Weights uniform = weights("lstm", "uniform", 3);
    for (Weight weight : weights("lstm", scheme.id(), 3).all()) {
      double[] before = uniform.get(weight.name()).value().data;
      boolean recurrent = weight.name().startsWith("l0.U");
      assertThat(Arrays.equals(weight.value().data, before))
          .as(weight.name())
          .isNotEqualTo(recurrent);
    }
  }

  @Test
  void biasesAreZeroButTheForgetBias() {
    for (String scheme : InitialScheme.ids()) {
      Weights weights = weights("lstm", scheme, 3);
      assertThat(weights.get("l0.b_f").value().data).containsOnly(1.5);
      assertThat(weights.get("l0.b_i").value().data).containsOnly(0);
      assertThat(weights.get("out.b_y").value().data).containsOnly(0);
    }
  }

  @Test
  void theIdentityInitialisedCellStartsAsItsFileSays() {
    Weights weights = begun(network("irnn"), Optional.empty(), 3);
    assertThat(weights.get("l0.U").value().data)
        .isEqualTo(weights("rnn", "identity", 3).get("l0.U").value().data);
    double[] w = weights.get("l0.W").value().data;
    double deviation = Math.sqrt(Arrays.stream(w).map(v -> v * v).average().orElseThrow());
    assertThat(deviation).isBetween(0.0007, 0.0013);
    assertThat(weights.get("l0.b").value().data).containsOnly(0);
  }

  @Test
  void whatIsChosenOverridesWhatTheFileSaysForTheMatricesThatItMeans() {
    Weights declared = begun(network("irnn"), Optional.empty(), 3);
    Weights orthogonal = weights("irnn", "orthogonal", 3);
    assertThat(orthogonal.get("l0.U").value().data)
        .isEqualTo(weights("rnn", "orthogonal", 3).get("l0.U").value().data);
    assertThat(orthogonal.get("l0.W").value().data).isEqualTo(declared.get("l0.W").value().data);
    assertThat(weights("irnn", "uniform", 3).get("l0.W").value().data)
        .isEqualTo(weights("rnn", "uniform", 3).get("l0.W").value().data);
  }

  @ParameterizedTest
  @EnumSource
  void theSeedDecides(InitialScheme scheme) {
    double[] once = weights("gru", scheme.id(), 3).get("l0.U_n").value().data;
    assertThat(weights("gru", scheme.id(), 3).get("l0.U_n").value().data).isEqualTo(once);
    boolean drawn = scheme != InitialScheme.IDENTITY && scheme != InitialScheme.CONSTANT;
    double[] other = weights("gru", scheme.id(), 4).get("l0.U_n").value().data;
    assertThat(Arrays.equals(other, once)).isNotEqualTo(drawn);
  }

  @Test
  void everyLayerOfAStackStartsSo() {
    Stack network =
        new Stack(
            List.of(Wired.level("l0", "rnn", 3, 6), Wired.level("l1", "lstm", 6, 5)),
            CellCatalogue.heads().get("cross-entropy"),
            4,
            Readout.LAST,
            Ends.SAME_POSITION,
            Reduction.MEAN,
            Reduction.MEAN);
    Weights weights = begun(network, Optional.of(Initial.parse("radius=0.4")), 3);
    assertThat(radius(weights.get("l0.U").value())).isCloseTo(0.4, within(1e-11));
    assertThat(radius(weights.get("l1.U_o").value())).isCloseTo(0.4, within(1e-11));
    assertThat(weights.get("l1.b_f").value().data).containsOnly(1.5);
  }

  /** Read-outs, links and attention are cells too. */
  @Test
  void aReadOutMaySayHowItStarts() {
    Cell head =
        CellParser.parse(
            "head",
            """
            inputs: h[F], target[O]
            outputs: loss
            initial: b_y = constant -3
            y[O] = V*h + b_y
            loss[1] = binaryCrossEntropy(y, target)
            """);
    Stack network =
        Stack.single(CellCatalogue.builtIn().get("rnn"), head, 3, HIDDEN, 4, Readout.LAST);
    Weights weights = begun(network, Optional.empty(), 3);
    assertThat(weights.get("out.b_y").value().data).containsOnly(-3);
  }

  private static void assertWidth(Weight weight, double bound) {
    double largest = Arrays.stream(weight.value().data).map(Math::abs).max().orElseThrow();
    assertThat(largest).as(weight.name()).isBetween(0.9 * bound, bound);
  }

  private static double radius(Buffer u) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(u.rows, false);
    assertThat(eigen.decompose(DMatrixRMaj.wrap(u.rows, u.cols, u.data.clone()))).isTrue();
    double largest = 0;
    for (int k = 0; k < u.rows; k++) {
      largest = Math.max(largest, eigen.getEigenvalue(k).getMagnitude());
    }
    return largest;
  }

  private static Weights weights(String cell, String scheme, long seed) {
    return begun(network(cell), Optional.of(Initial.parse(scheme)), seed);
  }

  private static Weights begun(Stack network, Optional<Initial> initial, long seed) {
    Weights weights = Networks.weights(network);
    Initialisation.begin(weights, network, initial, 1.5, seed);
    return weights;
  }

  private static Stack network(String cell) {
    return Stack.single(
        CellCatalogue.builtIn().get(cell),
        CellCatalogue.heads().get("cross-entropy"),
        3,
        HIDDEN,
        4,
        Readout.LAST);
  }
}
