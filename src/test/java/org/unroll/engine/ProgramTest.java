package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

class ProgramTest {

  @Test
  void theTraceHoldsTheNumbersOfTheFramesAndIsACopy() {
    Program program = Programs.random("lstm", 4, 2);
    program.forward();
    program.backward();
    Trace trace = program.trace(1);
    double[] c = program.step(2).buffer(Symbol.now("c")).data;
    assertThat(trace.value("c", 2)).containsExactly(c[3], c[4], c[5]);
    trace.value("c", 2)[0] = 99;
    assertThat(trace.value("c", 2)[0]).isEqualTo(c[3]);
    assertThat(trace.value("h", -1)).containsOnly(0);
    assertThat(trace.hasLoss(0)).isTrue();
    assertThat(trace.probability(3)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru-torch"})
  void aResizedProgramIsLikeANewOne(String cell) {
    Program before = Programs.random(cell, 6, 3);
    before.forward();
    before.backward();
    Program fresh = Programs.random(cell, 4, 2);
    Program resized = before.resized(4, 2);
    for (int t = 0; t < 4; t++) {
      System.arraycopy(
          fresh.input(t).data, 0, resized.input(t).data, 0, fresh.input(t).data.length);
      Buffer target = fresh.head(t).buffer(Symbol.now("target"));
      System.arraycopy(
          target.data, 0, resized.head(t).buffer(Symbol.now("target")).data, 0, target.data.length);
    }
    fresh.forward();
    fresh.backward();
    resized.forward();
    resized.backward();
    assertThat(resized.length()).isEqualTo(4);
    assertThat(resized.loss()).isEqualTo(fresh.loss());
    for (var weight : fresh.network().cell().weights()) {
      assertThat(gradient(resized, weight.getKey()))
          .as(weight.getKey().name())
          .containsExactly(gradient(fresh, weight.getKey()));
    }
    assertThat(resized.weights()).as("shared").isSameAs(before.weights());
  }

  @Test
  void anEncoderWithADecoderCannotBeResized() {
    Program pair = Wired.pair(Optional.empty());
    assertThatThrownBy(() -> pair.resized(2, 1)).hasMessageContaining("only a stack");
  }

  @Test
  void aTraceNamesWhatItDoesNotHave() {
    Program program = Programs.random("rnn", 2, 1);
    program.forward();
    program.backward();
    Trace trace = program.trace(0);
    assertThatThrownBy(() -> trace.value("c", 0)).hasMessageContaining("has no c at step 0");
    assertThatThrownBy(() -> trace.value("h", 2)).hasMessageContaining("step 2");
    assertThatThrownBy(() -> trace.value("x", -1)).hasMessageContaining("not a state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rnn", "lstm", "gru", "gru-torch", "lstm-fgr", "lstm-peephole"})
  void contributionsOfAllStepsAddUpToTheGradient(String cell) {
    Program program = Programs.random(cell, 5, 2);
    program.forward();
    program.backward();
    for (var weight : program.network().cell().weights()) {
      double[] sum = new double[gradient(program, weight.getKey()).length];
      for (int t = 0; t < program.length(); t++) {
        double[] part = program.step(t).contribution(weight.getKey());
        for (int k = 0; k < sum.length; k++) {
          sum[k] += part[k];
        }
      }
      assertThat(sum)
          .as(weight.getKey().name())
          .usingComparatorWithPrecision(1e-14)
          .containsExactly(gradient(program, weight.getKey()));
    }
  }

  /** Peepholes have numbers in between; several threads may ask the frames of one layer. */
  @Test
  void aContributionLeavesTheFrameAsItIs() {
    Program program = Programs.random("lstm-peephole", 5, 2);
    program.forward();
    program.backward();
    Frame frame = program.step(3);
    List<double[]> before = numbers(frame);
    for (var weight : frame.cell().weights()) {
      frame.contribution(weight.getKey());
    }
    assertThat(numbers(frame)).usingRecursiveComparison().isEqualTo(before);
  }

  private static List<double[]> numbers(Frame frame) {
    return Stream.of(frame.buffers()).filter(Objects::nonNull).map(b -> b.data.clone()).toList();
  }

  private static double[] gradient(Program program, Symbol weight) {
    return program.weights().get("l0." + weight.name()).gradient().data;
  }

  @Test
  void gradientsOfTheTermsAddUpToTheGradientOfTheLoss() {
    Program program = Programs.random("gru", 4, 2);
    program.forward();
    double[] sum = new double[program.step(1).buffer(Symbol.now("h").toGradient()).data.length];
    for (int n = 0; n < program.terms(); n++) {
      program.backwardFrom(n);
      add(program, sum);
    }
    program.backward();
    assertThat(sum)
        .usingComparatorWithPrecision(1e-15)
        .containsExactly(program.step(1).buffer(Symbol.now("h").toGradient()).data);
  }

  private static void add(Program program, double[] sum) {
    double[] part = program.step(1).buffer(Symbol.now("h").toGradient()).data;
    for (int k = 0; k < sum.length; k++) {
      sum[k] += part[k];
    }
  }

  @Test
  void aBatchOfTheWrongSizeIsNamed() {
    Program program = Programs.random("rnn", 3, 2);
    Batch shorter = new Batch(2, 2, new double[2][4], new Targets.Classes(new int[2][2]));
    assertThatThrownBy(() -> program.load(shorter))
        .hasMessage("the batch has length 2, the program wants 3");
  }

  @Test
  void clippingScalesAllGradientsToTheThreshold() {
    Program program = Programs.random("lstm", 4, 2);
    program.forward();
    program.backward();
    double norm = Clipping.norm(program.weights());
    assertThat(Clipping.clip(program.weights(), norm / 4)).isEqualTo(norm);
    assertThat(Clipping.norm(program.weights())).isCloseTo(norm / 4, within(1e-14));
    assertThat(Clipping.scale(norm, norm * 2)).isEqualTo(1);
  }

  @Test
  void unknownOptimisersAreRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Optimizers.create("adm", new Weights(), 0.1))
        .hasMessageContaining("There is no optimiser 'adm'")
        .hasMessageContaining("adam, sgd");
  }
}
