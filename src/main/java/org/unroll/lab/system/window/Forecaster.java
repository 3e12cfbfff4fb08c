package org.unroll.lab.system.window;

import java.util.Arrays;
import org.unroll.engine.Program;
import org.unroll.lab.system.Apprentice;
import org.unroll.lab.system.CurveNotes;

/** One forecaster and what it scores. Belongs to one thread. */
final class Forecaster {

  private static final double RATE = 0.01;

  private final ForecastKind kind;
  private final Course course;
  private final Apprentice apprentice;
  private final CurveNotes ahead = new CurveNotes();
  private final CurveNotes free = new CurveNotes();
  private double[] fit = {};

  Forecaster(ForecastKind kind, WindowSettings settings) {
    this.kind = kind;
    this.course = settings.course();
    this.apprentice = new Apprentice(kind.network(settings.steps()), RATE, settings.seed());
  }

  /** Fits an autoregressive model at one stroke. */
  void fit(Series training, int steps) {
    fit = AutoregressiveFit.fit(training, steps);
    AutoregressiveFit.load(fit, apprentice.weights());
  }

  /** One update with true values before each step: series-parallel, also called teacher forcing. */
  void learn(Series training) {
    apprentice.learn(kind.read(training));
  }

  /** Whether updates change it. */
  boolean isLearned() {
    return fit.length == 0;
  }

  /** What it says of series, with the truth before each step and without it. */
  Forecasts foretell(Series series) {
    Series fed = series.copy();
    Program program = apprentice.read(kind.read(series));
    double[][] said = copy(program.outputs());
    double[][] own = said.clone();
    for (int t = Course.FREE + 1; t < own.length && feedsBack(); t++) {
      fed.feed(t, own[t - 1], course.isOwnInput());
      own[t] = apprentice.read(kind.read(fed)).outputs()[t].clone();
    }
    return new Forecasts(said, own);
  }

  /** Else running free is no different from what it does anyway. */
  private boolean feedsBack() {
    return course.isOwnInput() || kind.seesOutputs();
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  /** Writes down its errors after so many updates. */
  void note(long updates, Series heldBack) {
    Errors errors = foretell(heldBack).errors(heldBack);
    ahead.add((double) updates, errors.ahead());
    free.add((double) updates, errors.free());
  }

  /** What a page may know of it. */
  ForecastLane lane(Series shown) {
    Forecasts forecasts = foretell(shown);
    return new ForecastLane(
        kind,
        apprentice.network(),
        apprentice.weights().count(),
        ahead.curve(),
        free.curve(),
        column(forecasts.ahead()),
        column(forecasts.free()),
        fit.clone());
  }

  private static double[] column(double[][] rows) {
    return Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
  }
}
