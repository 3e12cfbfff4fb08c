package org.unroll.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.engine.Weight;
import org.unroll.fixture.Close;

/** Engine and reference loop learn the same, or comparing their speeds would mean nothing. */
class ReferenceLoopTest {

  @ParameterizedTest
  @CsvSource({"1,1,1,1", "8,4,20,1", "5,3,7,6"})
  void sameLossesAndGradients(int hidden, int inputs, int length, int batch) {
    Size size = new Size(hidden, inputs, length, batch);
    EngineLoop engine = new EngineLoop("lstm", size, 1);
    ReferenceLoop reference = new ReferenceLoop(size);
    for (int step = 0; step < 5; step++) {
      double loss = engine.step();
      assertThat(reference.step()).isCloseTo(loss, within(1e-11 * Math.max(1, loss)));
      for (Weight weight : engine.weights().all()) {
        double[] wanted = weight.gradient().data;
        Close.check(reference.gradient(weight.name()), wanted, 1e-11, weight.name());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"lstm", "gru", "rnn"})
  void equalSeedsGiveBitwiseEqualRuns(String cell) {
    Size size = new Size(9, 3, 11, 5);
    EngineLoop one = new EngineLoop(cell, size, 1);
    EngineLoop other = new EngineLoop(cell, size, 1);
    for (int step = 0; step < 20; step++) {
      assertThat(one.step()).isEqualTo(other.step());
    }
    for (Weight weight : one.weights().all()) {
      assertThat(weight.value().data).isEqualTo(other.weights().get(weight.name()).value().data);
    }
  }
}
