package org.unroll.lab.system.ngram;

import java.util.List;

/**
 * Language models side by side: same corpus, same seed.
 *
 * @param settings what was chosen
 * @param words all words; the place of a word is its id
 * @param lanes one for each {@link LanguageKind}, in its order
 * @param costs of the windows from n = 1 on
 * @param guessing perplexity of how often each word occurs in the corpus
 * @param best perplexity of the grammar itself, which no model can be expected to beat
 * @param sentences to look at
 */
public record NgramPicture(
    NgramSettings settings,
    List<String> words,
    List<LanguageLane> lanes,
    List<WindowCost> costs,
    double guessing,
    double best,
    List<ReadSentence> sentences) {

  /** Copies the lists. */
  public NgramPicture {
    words = List.copyOf(words);
    lanes = List.copyOf(lanes);
    costs = List.copyOf(costs);
    sentences = List.copyOf(sentences);
  }

  /** A model. */
  public LanguageLane lane(LanguageKind kind) {
    return lanes.get(kind.ordinal());
  }
}
