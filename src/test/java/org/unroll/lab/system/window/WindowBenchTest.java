package org.unroll.lab.system.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.lab.system.Report;

/** S5: a window forgets what has left it, and a state need not. */
class WindowBenchTest {

  private static final double[] PROCESS = {0.3, 0.6, -0.2};

  /** y_t = 0.3 + 0.6 y_{t-1} - 0.2 y_{t-2} without noise, from eight beginnings. */
  private static Series knownProcess() {
    SplittableRandom random = new SplittableRandom(4);
    int size = 8;
    double[][] former = new double[Course.LENGTH][size];
    double[][] wanted = new double[Course.LENGTH][size];
    for (int b = 0; b < size; b++) {
      double before = random.nextGaussian();
      double now = random.nextGaussian();
      for (int t = 0; t < Course.LENGTH; t++) {
        former[t][b] = now;
        wanted[t][b] = PROCESS[0] + PROCESS[1] * now + PROCESS[2] * before;
        before = now;
        now = wanted[t][b];
      }
    }
    // The first step with a full window of two is the second one.
    return new Series(former, former, wanted);
  }

  @Test
  void theFitFindsAKnownProcess() {
    assertThat(AutoregressiveFit.fit(knownProcess(), 2)).containsExactly(PROCESS, within(1e-10));
  }

  @ParameterizedTest
  @EnumSource(Course.class)
  void theEngineComputesTheFitWithTheTruthAndWithItsOwnOutputs(Course course) {
    WindowSettings settings = WindowSettings.OPENING.withCourse(course).withSteps(3);
    WindowPicture picture = new WindowBench(settings).picture();
    double[] w = picture.lane(ForecastKind.AR).weights();
    assertThat(w).hasSize(4);
    for (boolean free : new boolean[] {false, true}) {
      double[] said = picture.lane(ForecastKind.AR).said(free);
      for (int t = 2; t < Course.LENGTH; t++) {
        double sum = w[0];
        for (int k = 1; k <= 3; k++) {
          sum += w[k] * picture.former(ForecastKind.AR, t - k + 1, free);
        }
        assertThat(said[t]).as("step %d, free %s", t, free).isCloseTo(sum, within(1e-12));
      }
    }
  }

  @Test
  void whatIsFedBackIsWhatWasSaidAStepBefore() {
    WindowPicture picture = new WindowBench(WindowSettings.OPENING).picture();
    double[] own = picture.lane(ForecastKind.NARX).saidFree();
    int free = Course.FREE;
    assertThat(picture.former(ForecastKind.NARX, free, true)).isEqualTo(picture.wanted()[free - 1]);
    assertThat(picture.former(ForecastKind.NARX, free + 1, true)).isEqualTo(own[free]);
    assertThat(own[free]).isEqualTo(picture.lane(ForecastKind.NARX).said()[free]);
    assertThat(own[free + 1]).isNotEqualTo(picture.lane(ForecastKind.NARX).said()[free + 1]);
    for (ForecastKind kind : List.of(ForecastKind.TDNN, ForecastKind.RNN)) {
      assertThat(picture.lane(kind).saidFree()).isEqualTo(picture.lane(kind).said());
    }
  }

  /** Whatever is true after the beginning of running free, no forecaster may know it. */
  @ParameterizedTest
  @EnumSource(Course.class)
  void nothingTrueIsKnownWhenRunningFree(Course course) {
    WindowSettings settings = WindowSettings.OPENING.withCourse(course);
    Series series = course.heldBack(1, new SplittableRandom(1));
    Series other = series.copy();
    for (int t = Course.FREE + 1; t < Course.LENGTH; t++) {
      other.feed(t, new double[] {-7}, course.isOwnInput());
    }
    for (ForecastKind kind : ForecastKind.values()) {
      Forecaster forecaster = new Forecaster(kind, settings);
      assertThat(forecaster.foretell(other).free())
          .as(kind.id())
          .isDeepEqualTo(forecaster.foretell(series).free());
    }
  }

  /** Changes an input that has just left the window, or is just inside it. */
  @Test
  void aWindowForgetsWhatHasLeftIt() {
    WindowSettings settings = WindowSettings.OPENING.withSteps(3);
    Series series = Course.TRAFFIC.heldBack(1, new SplittableRandom(1));
    for (ForecastKind kind : List.of(ForecastKind.TDNN, ForecastKind.RNN)) {
      Forecaster forecaster = new Forecaster(kind, settings);
      double said = forecaster.foretell(series).ahead()[10][0];
      Series outside = series.copy();
      outside.inputs()[7][0] += 1;
      double changed = forecaster.foretell(outside).ahead()[10][0];
      assertThat(changed == said).as(kind.id()).isEqualTo(kind.hasWindow());
      Series inside = series.copy();
      inside.inputs()[8][0] += 1;
      assertThat(forecaster.foretell(inside).ahead()[10][0]).isNotEqualTo(said);
    }
  }

  @Test
  void theLastValueAgainIsTheBaseline() {
    double[][] wanted = new double[Course.LENGTH][1];
    double[][] former = new double[Course.LENGTH][1];
    for (int t = 0; t < Course.LENGTH; t++) {
      wanted[t][0] = t;
      former[t][0] = t - 1;
    }
    Series line = new Series(former, former, wanted);
    Errors errors = Forecasts.lastValue(line).errors(line);
    assertThat(errors.ahead()).isEqualTo(1);
    // 1, 4, 9, ..., 144: the last known value falls behind a step at a time.
    assertThat(errors.free()).isCloseTo(650.0 / 12, within(1e-12));
  }

  @Test
  void inTheWeatherTheInputIsTheSeriesItself() {
    Series days = Course.WEATHER.heldBack(2, new SplittableRandom(1));
    Series cars = Course.TRAFFIC.heldBack(2, new SplittableRandom(1));
    for (int t = 1; t < Course.LENGTH; t++) {
      assertThat(days.inputs()[t]).isEqualTo(days.wanted()[t - 1]);
      assertThat(cars.former()[t]).isEqualTo(cars.wanted()[t - 1]);
      assertThat(cars.inputs()[t]).isNotEqualTo(cars.wanted()[t - 1]);
    }
  }

  @Test
  void aWindowCannotCountAndAStateCan() {
    WindowPicture picture = Report.after(1500, new WindowBench(WindowSettings.OPENING)).picture();
    assertThat(picture.lastValue().ahead()).isBetween(0.15, 0.35);
    assertThat(picture.lane(ForecastKind.TDNN).error(true)).isGreaterThan(1.5);
    assertThat(picture.lane(ForecastKind.RNN).error(true)).isLessThan(0.6);
    assertThat(picture.lane(ForecastKind.NARX).error(false)).isLessThan(0.05);
    assertThat(picture.lane(ForecastKind.NARX).error(true))
        .isBetween(picture.lane(ForecastKind.NARX).error(false), 0.6);
    assertThat(picture.lane(ForecastKind.AR).error(false))
        .isBetween(picture.lane(ForecastKind.NARX).error(false), picture.lastValue().ahead());
  }

  @Test
  void aFewDaysAreEnoughForTheWeatherAndOneIsNot() {
    WindowSettings weather = WindowSettings.OPENING.withCourse(Course.WEATHER);
    WindowPicture one = Report.after(500, new WindowBench(weather.withSteps(1))).picture();
    WindowPicture four = Report.after(500, new WindowBench(weather)).picture();
    for (ForecastKind kind : List.of(ForecastKind.AR, ForecastKind.TDNN, ForecastKind.NARX)) {
      assertThat(one.lane(kind).error(false)).as(kind.id()).isGreaterThan(0.1);
      assertThat(four.lane(kind).error(false)).as(kind.id()).isBetween(0.01, 0.025);
    }
    assertThat(one.lane(ForecastKind.RNN).error(false)).isBetween(0.01, 0.025);
  }

  @Test
  void weightsGrowWithTheWindowAndNotWithoutOne() {
    int[] steps = {2, 3};
    long[][] numbers = new long[2][];
    for (int n = 0; n < 2; n++) {
      WindowSettings settings = WindowSettings.OPENING.withSteps(steps[n]);
      numbers[n] =
          new WindowBench(settings)
              .picture().lanes().stream().mapToLong(ForecastLane::numbers).toArray();
    }
    long[] more = new long[4];
    Arrays.setAll(more, n -> numbers[1][n] - numbers[0][n]);
    assertThat(more).containsExactly(1, ForecastKind.HIDDEN, 2L * ForecastKind.HIDDEN, 0);
  }

  @Test
  void equalSettingsGiveEqualBits() {
    double[] once = said();
    assertThat(said()).isEqualTo(once);
  }

  private static double[] said() {
    return Report.after(30, new WindowBench(WindowSettings.OPENING))
        .picture()
        .lane(ForecastKind.RNN)
        .said();
  }
}
