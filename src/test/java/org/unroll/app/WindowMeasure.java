package org.unroll.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unroll.lab.system.ngram.LanguageLane;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.window.ForecastLane;
import org.unroll.lab.system.window.WindowPicture;

/** What the pages on windows reach, in the words of the table. */
final class WindowMeasure {

  private WindowMeasure() {}

  /** Perplexity of each language model, and of guessing by how often each word occurs. */
  static SystemsMeasure.Result ngrams(NgramPicture picture, long updates, String seconds) {
    return new SystemsMeasure.Result(
        "%d updates, n = %d, perplexity".formatted(updates, picture.settings().n()),
        SystemsMeasure.number(picture.guessing()),
        arms(picture.lanes(), LanguageLane::kind, LanguageLane::perplexity)
            + "; grammar "
            + SystemsMeasure.number(picture.best()),
        seconds);
  }

  /** Error of each forecaster running free, and of saying the last known value again. */
  static SystemsMeasure.Result windows(WindowPicture picture, long updates, String seconds) {
    return new SystemsMeasure.Result(
        "%d updates, K = %d, squared error running free"
            .formatted(updates, picture.settings().steps()),
        SystemsMeasure.number(picture.lastValue().free()),
        arms(picture.lanes(), ForecastLane::kind, lane -> lane.error(true)),
        seconds);
  }

  private static <T> String arms(
      List<T> lanes, Function<T, Enum<?>> kind, Function<T, Double> score) {
    return lanes.stream()
        .map(
            lane ->
                kind.apply(lane).name().toLowerCase(Locale.ROOT)
                    + " "
                    + SystemsMeasure.number(score.apply(lane)))
        .collect(Collectors.joining("; "));
  }
}
