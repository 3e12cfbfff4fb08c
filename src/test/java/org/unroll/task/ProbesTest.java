package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The classic probes: the answer follows from the inputs as published, and so does the score of guessing. */
class ProbesTest {

  private static final int SIZE = 200;

  @Test
  void copyingSaysTheTenSymbolsAfterTheSign() {
    CopyingTask task = new CopyingTask();
    Batch batch = task.trainingBatch(26, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      assertThat(inputs(task, batch, example)).matches("[A-H]{10}·····\\?··········");
      assertThat(answers(task, batch, example))
          .isEqualTo("·".repeat(16) + inputs(task, batch, example).substring(0, 10));
    }
  }

  @Test
  void guessingTheCopyScoresTenLogEightOverTheNumberOfSteps() {
    assertThat(new CopyingTask().baseline(30).loss())
        .isCloseTo(10 * Math.log(8) / 30, within(0.002));
  }

  @Test
  void temporalOrderNamesTheTwoSignsInTheirOrder() {
    TemporalOrderTask task = new TemporalOrderTask();
    Batch batch = task.trainingBatch(20, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      String signs = inputs(task, batch, example).replaceAll("[a-d]", "");
      assertThat(answers(task, batch, example).replace(" ", "")).isEqualTo(signs);
    }
    assertThat(task.baseline(20).loss()).isCloseTo(Math.log(4), within(0.002));
  }

  @Test
  void theTwoSignsStandInTheirTenths() {
    Batch batch = new TemporalOrderTask().trainingBatch(40, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      int[] places = places(batch, example);
      assertThat(places).hasSize(2);
      assertThat(places[0]).isBetween(4, 7);
      assertThat(places[1]).isBetween(20, 23);
    }
  }

  private static int[] places(Batch batch, int example) {
    return IntStream.range(0, batch.length())
        .filter(t -> OneHot.at(batch, t, example) < 2)
        .toArray();
  }

  @Test
  void parityCountsTheOnes() {
    ParityTask task = new ParityTask();
    Batch batch = task.trainingBatch(9, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      long ones = inputs(task, batch, example).chars().filter(c -> c == '1').count();
      assertThat(answers(task, batch, example)).isEqualTo(ones % 2 == 0 ? "even" : "odd");
    }
    assertThat(task.baseline(9).loss()).isCloseTo(Math.log(2), within(0.001));
  }

  @Test
  void theEchoComesThreeStepsLater() {
    EchoTask task = new EchoTask();
    Batch batch = task.trainingBatch(9, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      assertThat(answers(task, batch, example))
          .isEqualTo("···" + inputs(task, batch, example).substring(0, 6));
    }
    assertThat(task.baseline(9).loss()).isCloseTo(6 * Math.log(2) / 9, within(0.002));
  }

  @Test
  void theLatchKeepsTheSignOfTheFirstNumber() {
    LatchTask task = new LatchTask();
    Batch batch = task.trainingBatch(5, 4000, new SplittableRandom(1));
    int[] classes = ((Targets.Classes) batch.targets()).ids()[0];
    double agreeing =
        IntStream.range(0, 4000).filter(b -> batch.inputs()[0][b] < 0 == (classes[b] == 1)).count();
    // A normal number of variance 0.2 lies beyond 1 once in 79.
    assertThat(agreeing / 4000).isCloseTo(1 - 1 / 79.0, within(0.006));
    assertThat(Arrays.stream(batch.inputs()[3]).map(x -> x * x).average().orElseThrow())
        .isCloseTo(0.2, within(0.02));
  }

  @Test
  void aCarIsCountedOnceHoweverLongItIs() {
    Batch batch = new TrafficTask().trainingBatch(30, SIZE, new SplittableRandom(1));
    double[][] counts = ((Targets.Values) batch.targets()).rows();
    for (int example = 0; example < SIZE; example++) {
      int cars = 0;
      boolean covered = false;
      for (int t = 0; t < 30; t++) {
        boolean now = batch.inputs()[t][example] > 0.5;
        cars += now && !covered ? 1 : 0;
        covered = now;
        assertThat(counts[t][example]).isEqualTo(cars);
      }
    }
  }

  @Test
  void theWeatherOfTomorrowIsWanted() {
    Batch batch = new WeatherTask().trainingBatch(10, SIZE, new SplittableRandom(1));
    double[][] tomorrow = ((Targets.Values) batch.targets()).rows();
    for (int t = 0; t < 9; t++) {
      assertThat(tomorrow[t]).isEqualTo(batch.inputs()[t + 1]);
    }
    // Half from the wave, the rest from weather of variance 0.1^2 / (1 - 0.6^2).
    assertThat(new WeatherTask().baseline(10).loss()).isCloseTo(0.5 + 0.01 / 0.64, within(0.005));
  }

  @Test
  void theCitysSlotDependsOnTheVerb() {
    SlotTask task = new SlotTask();
    Batch batch = task.trainingBatch(9, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      String words = inputs(task, batch, example);
      assertThat(words).matches("Iwouldliketo(arrive|leave)[A-Z][a-z]+on(May|August)(2nd|9th)");
      String place = words.contains("arrive") ? "destination" : "departure";
      assertThat(answers(task, batch, example))
          .isEqualTo("other".repeat(5) + place + "other" + "time".repeat(2));
    }
    assertThat(task.baseline(9).loss()).isCloseTo(Math.log(2) / 9, within(0.001));
  }

  private static String inputs(Task task, Batch batch, int example) {
    return IntStream.range(0, batch.length())
        .mapToObj(t -> task.inputText(batch, t, example))
        .collect(Collectors.joining());
  }

  private static String answers(Task task, Batch batch, int example) {
    return Arrays.stream(((Targets.Classes) batch.targets()).ids())
        .map(ids -> task.outputText(ids[example]))
        .collect(Collectors.joining());
  }
}
