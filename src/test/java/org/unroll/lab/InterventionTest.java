package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Hold;
import org.unroll.engine.Trace;
import org.unroll.task.TaskCatalogue;

/** Holding and changing numbers of the sequence on the stage, and learning with them. */
class InterventionTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Experiment EXPERIMENT =
      Experiment.of("adding", List.of("lstm", "gru"), 5, 7, 3)
          .withLearning(Learning.USUAL.withBatchSize(4));
  private static final Intervention KEEPING =
      Intervention.NONE.with(Hold.all("lstm", "f", 1)).with(Hold.all("lstm", "i", 0));

  private final Run run = new Run(LABORATORY, EXPERIMENT);

  private static CellSnapshot lstm(Run run) {
    return run.snapshot(1, false).cells().get(0);
  }

  private static List<List<Double>> numbers(Trace trace) {
    return Arrays.asList(0, 3, 6).stream()
        .flatMap(t -> List.of(trace.value("h", t), trace.gradient("c", t)).stream())
        .map(row -> Arrays.stream(row).boxed().toList())
        .toList();
  }

  @Test
  void holdsChangeTheShownSequenceOnlyAndReleaseBringsBackEveryBit() {
    run.goTo(3);
    List<List<Double>> before = numbers(lstm(run).trace());
    double heldBack = lstm(run).heldBackLoss();
    run.intervene(KEEPING);
    CellSnapshot held = lstm(run);
    for (int t = 0; t < 7; t++) {
      assertThat(held.trace().value("c", t)).isEqualTo(held.trace().value("c", t - 1));
    }
    assertThat(numbers(held.free().orElseThrow())).isEqualTo(before);
    assertThat(held.heldBackLoss()).isEqualTo(heldBack);
    assertThat(run.snapshot(1, false).cells().get(1).free()).isEmpty();
    run.intervene(Intervention.NONE);
    assertThat(lstm(run).free()).isEmpty();
    assertThat(numbers(lstm(run).trace())).isEqualTo(before);
  }

  @Test
  void trainingGoesOnAsIfNothingWereHeld() {
    Run other = new Run(LABORATORY, EXPERIMENT);
    run.intervene(KEEPING.with(new WeightChange("lstm", "W_i", 0, 9)));
    run.snapshot(1, false);
    run.goTo(4);
    other.goTo(4);
    run.intervene(Intervention.NONE);
    assertThat(numbers(lstm(run).trace())).isEqualTo(numbers(lstm(other).trace()));
  }

  @Test
  void whatIsShownFollowsTheLearningWeights() {
    run.intervene(KEEPING);
    double[] first = lstm(run).trace().value("h", 6);
    run.goTo(2);
    assertThat(lstm(run).trace().weight("W_o").data)
        .isEqualTo(lstm(run).free().orElseThrow().weight("W_o").data);
    assertThat(first).containsOnly(0);
  }

  @Test
  void aChangedWeightIsOneNumberOfTheShownPass() {
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "U_o", 7, -2)));
    CellSnapshot changed = lstm(run);
    double[] free = changed.free().orElseThrow().weight("U_o").data;
    double[] now = changed.trace().weight("U_o").data;
    assertThat(now[7]).isEqualTo(-2);
    now[7] = free[7];
    assertThat(now).isEqualTo(free);
    assertThat(run.learners().get(0).weights().get("l0.U_o").value().data).isEqualTo(free);
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "V", 0, 3)));
    assertThat(lstm(run).trace().weight("V").data[0]).isEqualTo(3);
  }

  @Test
  void computingOnlyTheShownSequenceAgainGivesTheSame() {
    run.goTo(2);
    Snapshot last = run.snapshot(1, false);
    run.intervene(KEEPING);
    CellSnapshot quick = run.again(last, 2).cells().get(0);
    CellSnapshot whole = run.snapshot(3, false).cells().get(0);
    assertThat(numbers(quick.trace())).isEqualTo(numbers(whole.trace()));
    assertThat(numbers(quick.free().orElseThrow())).isEqualTo(numbers(whole.free().orElseThrow()));
    assertThat(quick.heldBackLoss()).isEqualTo(whole.heldBackLoss());
  }

  @Test
  void anExperimentCanLearnWithAHeldGate() {
    Run held = new Run(LABORATORY, EXPERIMENT.withHolds(KEEPING.holds()));
    double[] before = held.learners().get(0).weights().get("l0.W_f").value().data.clone();
    double[] bias = held.learners().get(0).weights().get("l0.b_o").value().data.clone();
    held.goTo(3);
    assertThat(held.learners().get(0).weights().get("l0.W_f").value().data).isEqualTo(before);
    CellSnapshot shown = lstm(held);
    assertThat(shown.trace().value("f", 2)).containsOnly(1);
    assertThat(shown.free().orElseThrow().value("f", 2)).doesNotContain(1);
    run.goTo(3);
    assertThat(shown.heldBackLoss()).isNotEqualTo(lstm(run).heldBackLoss());
    // A memory that is never written gives h = 0: only the read-out's bias can learn.
    assertThat(held.learners().get(0).weights().get("l0.b_o").value().data).isEqualTo(bias);
  }

  @Test
  void oneTargetHasOneNumber() {
    Hold first = new Hold("lstm", "f", 2, 1, 0.5);
    Intervention two = Intervention.NONE.with(first).with(Hold.all("lstm", "f", 1));
    assertThat(two.holds()).hasSize(2);
    assertThat(two.with(new Hold("lstm", "f", 2, 1, 0.7)).holds()).hasSize(2);
    assertThat(two.without(new Hold("lstm", "f", 2, 1, 0)).holds())
        .containsExactly(Hold.all("lstm", "f", 1));
    assertThat(first).hasToString("lstm.f[2]@3=0.5");
  }

  @Test
  void whatCannotBeIsNamed() {
    assertThatThrownBy(() -> new WeightChange("lstm", "W_f", 0, Double.POSITIVE_INFINITY))
        .hasMessageContaining("a number of W_f can be set to any finite number");
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "W_q", 0, 1)));
    assertThatThrownBy(() -> lstm(run)).hasMessage("lstm has no weight W_q");
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "b_f", 5, 1)));
    assertThatThrownBy(() -> lstm(run)).hasMessage("b_f has 5 numbers, so there is no number 6");
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "V", 0, 1e308)));
    run.intervene(run.intervention().with(new WeightChange("lstm", "b_y", 0, 1e308)));
    assertThatThrownBy(() -> lstm(run)).isInstanceOf(NotFinite.class);
  }
}
