package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clip;
import org.unroll.engine.UpdateRule;
import org.unroll.engine.Weight;
import org.unroll.task.TaskCatalogue;

/** What the next update will do is what it then does. */
class ForetellTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private static Run run(Learning learning, int updates) {
    Experiment usual = Experiment.of("language-model", List.of("lstm"), 4, 6, 7);
    Run run = new Run(LABORATORY, usual.withLearning(learning.withBatchSize(4)));
    for (int k = 0; k < updates; k++) {
      run.update();
    }
    return run;
  }

  private static Learning learning(String optimizer, Clip.Kind kind, double clip, double noise) {
    return Learning.USUAL
        .withOptimizer(optimizer, 0.01)
        .withClip(new Clip(kind, clip))
        .withNoise(noise)
        .withTruncation(3);
  }

  private static UpdateNumbers foretold(Run run) {
    return run.foretold(run.snapshot(1, false), 2).cells().get(0).next().orElseThrow();
  }

  private static List<double[]> weights(Run run) {
    return run.learners().get(0).weights().all().stream()
        .map(Weight::value)
        .map(value -> value.data.clone())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "adam, NORM, 0.1, 0",
    "sgd, NORM, 0, 0",
    "momentum, VALUE, 0.01, 0",
    "rmsprop, NORM, 100, 0.01",
    "adagrad, VALUE, 0.01, 0.3"
  })
  void theNextUpdateDoesWhatWasForetoldBitForBit(
      String optimizer, Clip.Kind kind, double clip, double noise) {
    Learning learning = learning(optimizer, kind, clip, noise);
    Run asked = run(learning, 3);
    UpdateNumbers told = foretold(asked);
    assertThat(told.update()).isEqualTo(4);
    assertThat(weights(asked)).usingRecursiveComparison().isEqualTo(weights(run(learning, 3)));
    assertThat(told.weights())
        .extracting(WeightUpdate::before)
        .usingRecursiveComparison()
        .isEqualTo(weights(asked));
    asked.update();
    assertThat(told.weights())
        .extracting(WeightUpdate::after)
        .usingRecursiveComparison()
        .isEqualTo(weights(asked));
    assertThat(weights(asked)).usingRecursiveComparison().isEqualTo(weights(run(learning, 4)));
  }

  /** From g and what was kept, the rule in words gives what the engine has. */
  @ParameterizedTest
  @CsvSource({"adam", "sgd", "momentum", "rmsprop", "adagrad"})
  void theRuleGivesTheEnginesNumbers(String optimizer) {
    UpdateNumbers told = foretold(run(learning(optimizer, Clip.Kind.NORM, 0.1, 0.01), 3));
    UpdateRule rule = told.rule();
    for (WeightUpdate weight : told.weights()) {
      for (int k = 0; k < weight.before().length; k++) {
        int place = k;
        double[] kept = weight.keptAfter().stream().mapToDouble(all -> all[place]).toArray();
        double change = weight.before()[k] - weight.after()[k];
        assertThat(rule.step(weight.noisy()[k], kept, told.update()))
            .isEqualTo(change, Offset.offset(1e-15));
        if (kept.length > 0) {
          assertThat(kept(rule, weight, k)).isEqualTo(kept[0], Offset.offset(1e-18));
        }
      }
    }
  }

  private static double kept(UpdateRule rule, WeightUpdate weight, int k) {
    double g = weight.noisy()[k];
    double old = weight.keptBefore().get(0)[k];
    return switch (rule.kind()) {
      case MOMENTUM -> rule.decay() * old + g;
      case ADAGRAD -> old + g * g;
      case RMSPROP -> rule.decay() * old + (1 - rule.decay()) * g * g;
      default -> rule.decay() * old + (1 - rule.decay()) * g;
    };
  }

  @Test
  void clippingByTheNormScalesEveryGradientAlike() {
    UpdateNumbers told = foretold(run(learning("sgd", Clip.Kind.NORM, 0.01, 0), 2));
    double scale = 0.01 / told.norm();
    assertThat(scale).isLessThan(1);
    WeightUpdate weight = told.weight("l0.U_f").orElseThrow();
    for (int k = 0; k < weight.gradient().length; k++) {
      assertThat(weight.clipped()[k]).isEqualTo(scale * weight.gradient()[k]);
    }
  }

  /** The batch is cut into slices; each step's share is that of all of them. */
  @Test
  void theSharesOfTheStepsComeToTheGradient() {
    UpdateNumbers told = foretold(run(learning("adam", Clip.Kind.NORM, 1, 0), 1));
    for (WeightUpdate weight : told.weights()) {
      double[][] shares = weight.shares().orElseThrow();
      assertThat(shares).hasDimensions(3, weight.before().length);
      for (int k = 0; k < weight.gradient().length; k++) {
        int place = k;
        double sum = Arrays.stream(shares).mapToDouble(share -> share[place]).sum();
        assertThat(sum).isEqualTo(weight.gradient()[k], Offset.offset(1e-15));
      }
    }
  }
}
