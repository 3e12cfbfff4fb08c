package org.unroll.lab.system.ngram;

import java.util.List;
import org.unroll.task.AgreementGrammar;

/**
 * A sentence that no model was trained on, with what each says of every word.
 *
 * @param ids of the words, the full stop last
 * @param words as one writes them
 * @param places what is said of each word
 */
public record ReadSentence(int[] ids, List<String> words, List<Foretold> places) {

  /** Copies the lists. */
  public ReadSentence {
    words = List.copyOf(words);
    places = List.copyOf(places);
  }

  /** Place of the word that decides the verb. */
  public int cue() {
    return AgreementGrammar.subject(ids);
  }

  /** Place of the verb. */
  public int verb() {
    return AgreementGrammar.verb(ids);
  }

  /** Number of words from the cue to the verb. */
  public int distance() {
    return verb() - cue();
  }

  /** 0 if the verb is in the singular, 1 in the plural. */
  public int number() {
    return AgreementGrammar.number(ids[verb()]).orElseThrow();
  }

  /** Share of the right number among the verbs at the verb's place, by a model. */
  public double shareOfRight(LanguageKind kind) {
    double[] p = places.get(verb()).by(kind);
    double right = AgreementGrammar.ofNumber(p, number());
    return right / (right + AgreementGrammar.ofNumber(p, 1 - number()));
  }
}
