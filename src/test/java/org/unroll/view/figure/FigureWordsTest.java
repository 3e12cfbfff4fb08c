package org.unroll.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.unroll.lab.sweep.Leftovers;
import org.unroll.lab.sweep.SweepChoice;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepSize;
import org.unroll.lab.sweep.SweepStatus;
import org.unroll.lab.sweep.SweepStatus.Activity;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** What the figure lab says of a sweep. */
class FigureWordsTest {

  private final FigureWords english = new FigureWords(Texts.of(Language.ENGLISH));
  private final FigureWords chinese = new FigureWords(Texts.of(Language.CHINESE));

  @Test
  void theTimeIsToldBeforeItBegins() {
    SweepStatus night = idle("length", SweepSize.NIGHT, 32_895, 0);
    assertThat(english.before(night))
        .contains("computes 40 networks, in at most about 9\u00a0hours")
        .contains("a run ends early once it has solved the task");
    assertThat(chinese.before(night)).contains("40 个网络", "最多大约需要 9\u00a0小时");
    assertThat(english.before(idle("cells", SweepSize.PUBLISHED, 2700, 0)))
        .contains("in about 45\u00a0min")
        .doesNotContain("most");
    assertThat(english.progress(night)).as("it stands in the chart").doesNotContain("left");
  }

  @Test
  void theTimeIsToldBeforeItGoesOn() {
    assertThat(english.progress(idle("length", SweepSize.NIGHT, 7200, 12)))
        .isEqualTo("12 of 40 runs · about 2\u00a0hours left");
  }

  @Test
  void runsOfOtherSettingsAreTold() {
    SweepStatus status = idle("length", SweepSize.LESSON, 9, 0);
    assertThat(english.besides(status))
        .isEqualTo("Kept besides: 3 runs of other settings, stopped in the middle (13 kB)");
    assertThat(chinese.besides(status)).contains("3 次运行", "13 kB");
  }

  private static SweepStatus idle(String preset, SweepSize size, long seconds, int finished) {
    SweepResults results = new SweepResults(SweepChoice.of(preset, size).sweep());
    return new SweepStatus(
        results,
        Activity.IDLE,
        finished,
        results.points().size(),
        finished,
        List.of(),
        OptionalLong.of(seconds),
        Optional.of(new Leftovers(3, 12_345, Path.of("under-way"))));
  }
}
