package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.cell.Hold;
import org.unroll.engine.Clip;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Curve;
import org.unroll.lab.Experiment;
import org.unroll.lab.Intervention;
import org.unroll.lab.LayerNorms;
import org.unroll.lab.Learning;
import org.unroll.lab.ShownExample;
import org.unroll.lab.Snapshot;

/** The charts of a session. */
class ChartsTest {

  private static final ChartTexts TEXTS =
      new ChartTexts(
          "title", "sub", "x", "y", "guessing", "at 0", "zero", id -> id.toUpperCase(Locale.ROOT));

  @Test
  void lossesComeWithTheLossOfGuessing() {
    ChartSpec spec = Charts.lossOverUpdates(snapshot(), TEXTS, Scale.LINEAR);
    assertThat(spec.series()).extracting(Series::name).containsExactly("LSTM", "GRU_CHO");
    assertThat(spec.series().get(0).y()).containsExactly(0.5, 0.375);
    assertThat(spec.references()).containsExactly(new ReferenceLine("guessing", 1.0 / 6));
  }

  @Test
  void gradientNormsStandOverTheirTimeSteps() {
    ChartSpec spec = Charts.gradientNorms(snapshot(), TEXTS);
    assertThat(spec.y().scale()).isEqualTo(Scale.LOG);
    assertThat(spec.series().get(1).x()).containsExactly(1, 2, 3);
    assertThat(spec.series().get(1).y()).containsExactly(1e-3, 1e-2, 1);
    assertThat(spec.series())
        .extracting(Series::role)
        .containsExactly(SeriesRole.LSTM, SeriesRole.GRU);
  }

  @Test
  void provenanceHoldsEverySetting() {
    Experiment holding = snapshot().experiment().withHolds(List.of(Hold.all("lstm", "f", 1)));
    assertThat(Provenance.of("Unroll 1", holding).lines())
        .startsWith("program: Unroll 1", "seed: 7", "task: adding", "cells: lstm,gru_cho")
        .contains("hold: lstm.f=1.0")
        .hasSize(1 + settings(Experiment.class));
  }

  /** Components, those of inner groups one by one; a clipping is a threshold and a kind. */
  private static int settings(Class<?> group) {
    return Arrays.stream(group.getRecordComponents())
        .map(RecordComponent::getType)
        .mapToInt(type -> type.isRecord() ? settings(type) : 1)
        .sum();
  }

  private static Snapshot snapshot() {
    Experiment run =
        Experiment.of("adding", List.of("lstm", "gru_cho"), 8, 3, 7)
            .withLearning(Learning.USUAL.withBatchSize(4).withClip(Clip.byNorm(5)));
    ShownExample shown = new ShownExample(0, List.of(), List.of(), List.of());
    return new Snapshot(
        1,
        run,
        false,
        2,
        1.0 / 6,
        shown,
        List.of(cell("lstm"), cell("gru_cho")),
        Intervention.NONE);
  }

  private static CellSnapshot cell(String id) {
    Curve losses = new Curve(new double[] {1, 2}, new double[] {0.5, 0.25});
    double[] norms = {1e-3, 1e-2, 1};
    List<LayerNorms> layers = List.of(new LayerNorms("l0", norms));
    return new CellSnapshot(
        id, losses, 0, 0, norms, layers, 0, null, Optional.empty(), List.of(), Optional.empty());
  }
}
