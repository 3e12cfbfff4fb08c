package org.unroll.app;

import java.util.Locale;
import java.util.stream.Collectors;
import org.unroll.lab.system.bag.BagPicture;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.vectors.VectorPicture;

/** What the pages on words reach, in the words of the table. */
final class WordMeasure {

  private WordMeasure() {}

  /** Loss of a bag whose classes depend on the order, beside the least that any bag reaches. */
  static SystemsMeasure.Result lookup(LookupPicture picture, long updates, String seconds) {
    return new SystemsMeasure.Result(
        "%d updates, loss".formatted(updates),
        SystemsMeasure.number(picture.guessing()),
        "%s; least of any bag %s"
            .formatted(
                SystemsMeasure.number(picture.loss()), SystemsMeasure.number(picture.least())),
        seconds);
  }

  /** Accuracy of each classifier on held-back sentences. */
  static SystemsMeasure.Result bags(BagPicture picture, long updates, String seconds) {
    String lanes =
        picture.lanes().stream()
            .map(
                lane ->
                    lane.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " "
                        + SystemsMeasure.number(lane.accuracy()))
            .collect(Collectors.joining("; "));
    return new SystemsMeasure.Result(
        "%d updates, accuracy".formatted(updates),
        SystemsMeasure.number(picture.guessing()),
        lanes,
        seconds);
  }

  /** Expected loss over the corpus, beside that of frequencies alone and the least possible. */
  static SystemsMeasure.Result vectors(VectorPicture picture, long updates, String seconds) {
    double[] losses = picture.losses().y();
    return new SystemsMeasure.Result(
        "%d updates, expected loss".formatted(updates),
        SystemsMeasure.number(picture.baseline()),
        "%s; least possible %s"
            .formatted(
                SystemsMeasure.number(losses[losses.length - 1]),
                SystemsMeasure.number(picture.least())),
        seconds);
  }
}
