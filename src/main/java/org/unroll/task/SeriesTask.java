package org.unroll.task;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A time series: a number comes in at every step and the next is wanted. The first four fifths of the
 * series are for training, the last fifth is held back; windows are drawn at random places of either.
 * All numbers are standardised by the training part: z = (x - mean) / standard deviation, so a squared
 * error of 1 is what always saying the mean scores there.
 */
public final class SeriesTask extends ForecastTask {

  private static final int LENGTH = 24;
  private static final int FIFTH = 5;

  private final String name;
  private final double[] training;
  private final double[] heldBack;

  /** The built-in series: an hour's water level in a harbour. */
  public SeriesTask() {
    this("tides.csv", NumberColumn.tides().values());
  }

  /**
   * The series of a table.
   *
   * @throws TextProblem if the file cannot be used
   */
  static SeriesTask of(TextSource source, Optional<Path> file) {
    return file.map(
            path -> new SeriesTask(path.toString(), NumberColumn.read(source, path).values()))
        .orElseGet(SeriesTask::new);
  }

  /**
   * A series.
   *
   * @param name what messages call it
   * @param values from the oldest to the newest; not modified
   * @throws TextProblem if it is too short, or if nothing changes in its training part
   */
  SeriesTask(String name, double[] values) {
    super("series");
    this.name = name;
    int cut = values.length - values.length / FIFTH;
    double[] first = Arrays.copyOf(values, cut);
    double mean = Arrays.stream(first).average().orElse(0);
    double deviation =
        Math.sqrt(Arrays.stream(first).map(x -> (x - mean) * (x - mean)).average().orElse(0));
    if (values.length > 0 && deviation == 0) {
      throw new TextProblem(TextProblem.Kind.CONSTANT, name, values[0]);
    }
    double[] standard = Arrays.stream(values).map(x -> (x - mean) / deviation).toArray();
    this.training = Arrays.copyOf(standard, cut);
    this.heldBack = Arrays.copyOfRange(standard, cut, values.length);
    requireLength(minimumLength());
  }

  /** The next number is the next input. */
  @Override
  public boolean foretells() {
    return true;
  }

  /** Shorter where the series is too short for a day of hours. */
  @Override
  public int defaultLength() {
    return Math.min(LENGTH, maximumLength());
  }

  @Override
  public int minimumLength() {
    return 2;
  }

  @Override
  public int maximumLength() {
    return heldBack.length - 1;
  }

  /** {@inheritDoc} A series too short for the length is a {@link TextProblem}. */
  @Override
  public void requireLength(int length) {
    super.requireLength(length);
    if (length > maximumLength()) {
      throw new TextProblem(
          TextProblem.Kind.TOO_FEW_NUMBERS,
          name,
          training.length + heldBack.length,
          length,
          FIFTH * (length + 1L));
    }
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    return windows(training, length, size, random);
  }

  @Override
  public Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return windows(heldBack, length, size, random);
  }

  private Batch windows(double[] part, int length, int size, RandomGenerator random) {
    requireLength(length);
    double[][] window =
        rows(
            length + 1,
            size,
            (example, numbers) -> {
              int start = random.nextInt(part.length - length);
              System.arraycopy(part, start, numbers, 0, length + 1);
            });
    double[][] next = Arrays.copyOfRange(window, 1, length + 1);
    return new Batch(size, 1, Arrays.copyOf(window, length), new Targets.Values(next, 1));
  }
}
