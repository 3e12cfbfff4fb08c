package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.CellParser;
import org.unroll.expr.Symbol;
import org.unroll.fixture.Close;
import org.unroll.network.Blocks;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;

/** Embedding tables: a looked-up row is the one-hot vector times the table, forward and backward. */
class TableTest {

  private static final int SYMBOLS = Wired.SYMBOLS;
  private static final int WIDTH = 3;
  private static final Cell HEAD = CellCatalogue.heads().get("cross-entropy");

  /** The product that a look-up stands for: the columns of P are the rows of the table. */
  private static final Cell PRODUCT =
      CellParser.parse("one-hot", "outputs: h\n\nh = P*x    # x is one-hot");

  private static Level lstm() {
    Cell cell = CellCatalogue.builtIn().get("lstm");
    return Level.of(Layer.forward("l0", cell, WIDTH, 2));
  }

  private static Stack over(Level lowest) {
    return Stack.of(List.of(lowest, lstm()), HEAD, SYMBOLS, Readout.EVERY);
  }

  private static Program lookedUp() {
    return Wired.program(over(Blocks.table("emb", SYMBOLS, WIDTH)), Wired.LENGTH);
  }

  @Test
  void aLookupIsTheProductWithAOneHotVector() {
    Program table = lookedUp();
    Program product = multiplied(table);
    for (Program program : List.of(table, product)) {
      program.forward();
      program.backward();
    }
    assertThat(product.loss()).isEqualTo(table.loss());
    double[] dT = table.weights().get("emb.T").gradient().data;
    double[] dP = product.weights().get("emb.P").gradient().data;
    Close.check(transposed(dT, SYMBOLS, WIDTH), dP, 1e-15, "gradient of the table");
    Close.check(
        table.weights().get("l0.W_f").gradient().data,
        product.weights().get("l0.W_f").gradient().data,
        0,
        "gradient above it");
  }

  /** The same network with the same numbers, fed with one-hot vectors. */
  private static Program multiplied(Program table) {
    Stack network = over(Level.of(Layer.forward("emb", PRODUCT, SYMBOLS, WIDTH)));
    Program product = Wired.program(network, Wired.LENGTH);
    for (Weight weight : product.weights().all()) {
      double[] from =
          weight.name().equals("emb.P")
              ? transposed(table.weights().get("emb.T").value().data, SYMBOLS, WIDTH)
              : table.weights().get(weight.name()).value().data;
      System.arraycopy(from, 0, weight.value().data, 0, from.length);
    }
    for (int t = 0; t < Wired.LENGTH; t++) {
      double[] x = product.input(t).data;
      java.util.Arrays.fill(x, 0);
      for (int b = 0; b < Wired.BATCH; b++) {
        x[b * SYMBOLS + (int) table.input(t).data[b]] = 1;
      }
      double[] target = table.head(t).buffer(Symbol.now("target")).data;
      System.arraycopy(
          target, 0, product.head(t).buffer(Symbol.now("target")).data, 0, target.length);
    }
    return product;
  }

  private static double[] transposed(double[] matrix, int rows, int cols) {
    double[] result = new double[matrix.length];
    for (int k = 0; k < matrix.length; k++) {
      result[k % cols * rows + k / cols] = matrix[k];
    }
    return result;
  }

  @Test
  void gradientsUnderARecurrentLayer() {
    FiniteDifferences.check(lookedUp());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void gradientsInAnEncoderDecoder(boolean shared) {
    Program program = translator(shared);
    assertThat(program.weights().all()).extracting(Weight::name).doesNotHaveDuplicates();
    assertThat(program.weights().all().stream().filter(w -> w.name().endsWith(".T")))
        .hasSize(shared ? 1 : 2);
    FiniteDifferences.check(program);
  }

  /** Attention before the step: the context joins the looked-up vector. */
  static Program translator(boolean shared) {
    Level source = Blocks.table("emb", SYMBOLS, WIDTH);
    Level target = shared ? source : Blocks.table("dec.emb", SYMBOLS, WIDTH);
    EncoderDecoder network =
        new EncoderDecoder(
            List.of(source, Wired.level("enc0", "gru", WIDTH, 2)),
            List.of(target, Wired.level("dec0", "gru", WIDTH + 2, 2)),
            Optional.of(Wired.attention("additive", true)),
            HEAD,
            SYMBOLS,
            Reduction.MEAN,
            Reduction.SUM);
    return Wired.program(network, Wired.LENGTH);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 4, 1.5, Double.NaN})
  void aNumberThatIsNoRowIsNamed(double number) {
    Program program = lookedUp();
    program.input(2).data[1] = number;
    assertThatThrownBy(program::forward)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("no row " + number, "table of 4 rows");
  }

  @Test
  void aTableOfTenThousandWordsReadsOneNumberForEach() {
    Network network = over(Blocks.table("emb", 10_000, WIDTH));
    assertThat(network.inputs()).isEqualTo(1);
    assertThat(network.symbols()).isEqualTo(10_000);
    assertThat(network.first().name()).as("the layer to look into").isEqualTo("l0");
  }
}
