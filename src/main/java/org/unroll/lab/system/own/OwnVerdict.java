package org.unroll.lab.system.own;

import java.util.List;

/**
 * What a network says of one held-back text.
 *
 * @param words as the network reads them; rare ones are {@link
 *     org.unroll.task.data.LabelledTexts#UNKNOWN}
 * @param truth its label
 * @param probabilities of all labels; nobody writes to them
 */
public record OwnVerdict(List<String> words, int truth, double[] probabilities) {

  /** Copies the list. */
  public OwnVerdict {
    words = List.copyOf(words);
  }

  /** The likeliest label; the first of equals. */
  public int answer() {
    int best = 0;
    for (int k = 1; k < probabilities.length; k++) {
      best = probabilities[k] > probabilities[best] ? k : best;
    }
    return best;
  }

  /** Whether that is its label. */
  public boolean isRight() {
    return answer() == truth;
  }
}
