package org.unroll.lab.system.ngram;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.task.AgreementGrammar;

/** A sentence with what does not change while networks learn: the grammar's numbers and the counts'. */
final class CountedSentence {

  private final int[] ids;
  private final List<String> words;
  private final List<Foretold> places;

  CountedSentence(int[] ids, AgreementGrammar grammar, NgramCounts counts) {
    this.ids = ids;
    this.words = Arrays.stream(ids).mapToObj(grammar.words()::get).toList();
    double[][] counted = counts.read(ids);
    this.places =
        IntStream.range(0, ids.length)
            .mapToObj(
                t -> {
                  int[] before = Arrays.copyOf(ids, t);
                  return new Foretold(
                      grammar.next(before),
                      List.of(counted[t]),
                      counts.orders(AgreementCorpus.withStop(before), ids[t]));
                })
            .toList();
  }

  /** Ids of its words. */
  int[] ids() {
    return ids;
  }

  /** The same with what the two networks say, p of every word at every place. */
  ReadSentence with(double[][] neural, double[][] recurrent) {
    List<Foretold> all =
        IntStream.range(0, ids.length)
            .mapToObj(t -> with(places.get(t), neural[t], recurrent[t]))
            .toList();
    return new ReadSentence(ids, words, all);
  }

  private static Foretold with(Foretold place, double[] neural, double[] recurrent) {
    double[] counted = place.by(LanguageKind.COUNTS);
    return new Foretold(place.truth(), List.of(counted, neural, recurrent), place.orders());
  }
}
