package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.lab.Score;
import org.unroll.task.Baseline;

/** The sizes in which presets come, and what is told of the difference. */
class PresetsTest {

  private static final double MICROSECOND = 1e3;
  private static final long HOUR = 3600;

  private final Preset length = Presets.of("length").orElseThrow();

  @Test
  void aNightKeepsEverySettingOfThePaperButTheUpdates() {
    Sweep night = length.of(SweepSize.NIGHT);
    Sweep paper = length.published();
    assertThat(night).isEqualTo(paper.withProcedure(paper.procedure().with(1_000_000)));
    assertThat(paper.procedure().updates()).isEqualTo(5_000_000);
    assertThat(Cut.of(night)).containsExactly(new Cut(Cut.Kind.UPDATES, 1_000_000, 5_000_000));
    assertThat(Cut.of(paper)).isEmpty();
    assertThat(Cut.of(paper.withSeeds(Sweep.seeds(2))))
        .containsExactly(new Cut(Cut.Kind.SEEDS, 2, 5));
    assertThat(Cut.of(paper.withSeeds(Sweep.seeds(9)))).isEmpty();
    assertThat(Cut.of(length.lesson())).as("another question").isEmpty();
    assertThat(Cut.of(Sweeps.small())).isEmpty();
  }

  /** With the times of decision 0147, on two processors, if no run ends early. */
  @Test
  void aNightIsNineHoursAndThePaperTwoDays() {
    Pace measured =
        new Pace(Pace.typical(length.published()), 1938 * MICROSECOND, 1679 * MICROSECOND);
    assertThat(measured.experiment().length()).isEqualTo(150);
    assertThat(measured.seconds(length.of(SweepSize.NIGHT), 40, 2)).isBetween(8 * HOUR, 10 * HOUR);
    assertThat(measured.seconds(length.published(), 40, 2)).isBetween(40 * HOUR, 50 * HOUR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"radius", "forget-bias", "cells"})
  void whatIsDoneInANightAnywayHasNoSizeForIt(String id) {
    Preset preset = Presets.of(id).orElseThrow();
    assertThat(preset.sizes()).containsExactly(SweepSize.LESSON, SweepSize.PUBLISHED);
    assertThat(preset.nearest(SweepSize.NIGHT)).isEqualTo(SweepSize.PUBLISHED);
    assertThat(SweepChoice.of(id, SweepSize.NIGHT))
        .isEqualTo(SweepChoice.of(id, SweepSize.PUBLISHED));
    assertThat(SweepChoice.of("length", SweepSize.NIGHT).sweep())
        .isEqualTo(length.of(SweepSize.NIGHT));
  }

  @Test
  void endingsAreCounted() {
    Sweep sweep = Sweeps.small();
    SweepResults results = new SweepResults(sweep);
    List<Point> points = sweep.points();
    results.put(points.get(0), outcome(20, true));
    results.put(points.get(1), outcome(30, true));
    results.put(points.get(2), outcome(30, false));
    results.put(points.get(5), Outcome.diverged(7, new Baseline(1, 0), "Too large."));
    assertThat(Endings.of(results)).isEqualTo(new Endings(1, 1, 2, 4));
  }

  private static Outcome outcome(long updates, boolean solved) {
    return new Outcome(updates, solved, new Score(1, 0), new Baseline(1, 0), 1, Optional.empty());
  }
}
