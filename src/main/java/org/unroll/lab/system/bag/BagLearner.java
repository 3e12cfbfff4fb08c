package org.unroll.lab.system.bag;

import java.util.List;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;
import org.unroll.lab.system.Apprentice;
import org.unroll.lab.system.CurveNotes;
import org.unroll.task.Accuracy;
import org.unroll.task.Batch;

/** One classifier and what it scores. Belongs to one thread. */
final class BagLearner {

  private static final double RATE = 0.01;

  private final BagKind kind;
  private final Apprentice apprentice;
  private final CurveNotes accuracies = new CurveNotes();
  private final Accuracy accuracy = new Accuracy();

  BagLearner(BagKind kind, int words, int classes, long seed) {
    this.kind = kind;
    this.apprentice = new Apprentice(kind.network(words, classes), RATE, seed);
  }

  void learn(Batch oneHot) {
    apprentice.learn(kind.read(oneHot));
  }

  /** Writes down the share of held-back sentences it gets right after so many updates. */
  void note(long updates, List<Batch> heldBack) {
    double sum = 0;
    for (Batch batch : heldBack) {
      sum += accuracy.of(apprentice.read(kind.read(batch)).outputs(), batch);
    }
    accuracies.add((double) updates, sum / heldBack.size());
  }

  /** Probabilities of the classes for one sentence. */
  double[] judge(Batch sentence) {
    Program program = apprentice.read(kind.read(sentence));
    return program.head(0).buffer(Symbol.now("p")).data.clone();
  }

  BagLane lane() {
    return new BagLane(kind, apprentice.weights().count(), accuracies.curve());
  }
}
