package org.unroll.lab.system.window;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.unroll.task.Batch;
import org.unroll.task.Targets;
import org.unroll.task.Task;
import org.unroll.task.TrafficTask;
import org.unroll.task.WeatherTask;

/** The series that are foretold. */
public enum Course {
  /** A number from outside: is the detector covered? Wanted: how many cars have come since the start. */
  TRAFFIC,
  /** Nothing from outside: tomorrow from the days before. */
  WEATHER;

  /** Steps of a series. */
  public static final int LENGTH = 24;

  /** The first step at which running free begins; errors are counted from here on. */
  public static final int FREE = 12;

  private Task task() {
    return this == TRAFFIC ? new TrafficTask() : new WeatherTask();
  }

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its input is nothing else than the series itself, one step before. */
  public boolean isOwnInput() {
    return task().foretells();
  }

  Series training(int size, RandomGenerator random) {
    return series(task().trainingBatch(LENGTH, size, random));
  }

  Series heldBack(int size, RandomGenerator random) {
    return series(task().heldBackBatch(LENGTH, size, random));
  }

  private Series series(Batch batch) {
    double[][] wanted = ((Targets.Values) batch.targets()).rows();
    double[][] former = new double[LENGTH][];
    for (int t = 0; t < LENGTH; t++) {
      former[t] =
          isOwnInput() ? batch.inputs()[t] : t > 0 ? wanted[t - 1] : new double[batch.size()];
    }
    return new Series(batch.inputs(), former, wanted);
  }
}
