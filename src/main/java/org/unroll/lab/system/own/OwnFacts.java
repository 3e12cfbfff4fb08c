package org.unroll.lab.system.own;

import java.util.List;
import org.unroll.task.data.LabelledTexts;

/**
 * What the texts are.
 *
 * @param training how many are learnt from
 * @param heldBack how many are held back
 * @param labels the classes
 * @param vocabulary words that the network knows
 * @param longest words of the longest text, as far as it is read
 */
public record OwnFacts(
    int training, int heldBack, List<String> labels, int vocabulary, int longest) {

  /** Copies the list. */
  public OwnFacts {
    labels = List.copyOf(labels);
  }

  static OwnFacts of(LabelledTexts texts) {
    return new OwnFacts(
        texts.training().size(),
        texts.heldBack().size(),
        texts.labels(),
        texts.vocabulary() - 1,
        Math.max(texts.training().longest(), texts.heldBack().longest()));
  }
}
