package org.unroll.lab.system.vectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;
import org.unroll.lab.system.Apprentice;
import org.unroll.lab.system.vectors.Asked.Compared;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Asks a network one question about a word and reads off what it says, and what it would learn. */
final class Questioner {

  private static final int RIVALS = 5;

  private final WordCorpus corpus;
  private final Examples examples;
  private final VectorBatches batches;
  private final Apprentice apprentice;

  Questioner(WordCorpus corpus, Examples examples, VectorBatches batches, Apprentice apprentice) {
    this.corpus = corpus;
    this.examples = examples;
    this.batches = batches;
    this.apprentice = apprentice;
  }

  /**
   * The question about the word that is looked at. Changes no weight.
   *
   * @param random for the words to compare with; the same stream gives the same question
   */
  Asked ask(VectorSettings settings, RandomGenerator random) {
    Example example = about(settings);
    Batch batch = batches.of(List.of(example), random);
    Program program = apprentice.read(batch);
    program.backward();
    double[] y = program.head(0).buffer(Symbol.now("y")).data;
    double[] p = program.head(0).buffer(Symbol.now("p")).data;
    double[] error = program.head(0).buffer(Symbol.now("y").toGradient()).data;
    List<Compared> compared = new ArrayList<>();
    for (int place : places(batch, p)) {
      compared.add(new Compared(word(batch, place), y[place], p[place], -error[place]));
    }
    int[] sentence = corpus.sentences().get(example.sentence());
    return new Asked(sentence, example.given(), example.answer(), compared, program.loss());
  }

  /** Of the questions about the word, the first with the most given words; skip-gram: to its right. */
  private Example about(VectorSettings settings) {
    boolean skipGram = settings.variant() == Variant.SKIP_GRAM;
    return examples.all().stream()
        .filter(e -> (skipGram ? examples.given(e)[0] : examples.answer(e)) == settings.word())
        .max(
            Comparator.comparingInt(
                e -> rank(e, skipGram) * corpus.sentences().size() - e.sentence()))
        .orElseThrow();
  }

  private static int rank(Example example, boolean skipGram) {
    return skipGram ? (example.answer() > example.given()[0] ? 1 : 0) : example.given().length;
  }

  /** The right word, then all that were drawn; of a whole vocabulary those found most likely. */
  private static List<Integer> places(Batch batch, double[] p) {
    if (batch.targets() instanceof Targets.Classes classes) {
      int right = classes.ids()[0][0];
      List<Integer> places = new ArrayList<>(List.of(right));
      IntStream.range(0, p.length)
          .boxed()
          .filter(n -> n != right)
          .sorted(Comparator.comparingDouble((Integer n) -> p[n]).reversed())
          .limit(RIVALS)
          .forEach(places::add);
      return places;
    }
    return IntStream.range(0, p.length).boxed().toList();
  }

  private static int word(Batch batch, int place) {
    return batch.targets() instanceof Targets.Values values ? (int) values.rows()[0][place] : place;
  }
}
