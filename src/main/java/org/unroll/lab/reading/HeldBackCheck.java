package org.unroll.lab.reading;

import org.unroll.engine.SlicedProgram;
import org.unroll.lab.Score;
import org.unroll.task.data.LabelledTexts;
import org.unroll.task.data.LabelledTexts.Examples;

/** Asks a network about all held-back texts, a batch at a time. */
final class HeldBackCheck {

  private final LabelledTexts texts;
  private final UnrolledReader reader;
  private final int[][] plan;
  private final int[] answers;
  private double loss;
  private int right;
  private int done;

  /** A check before its first batch. */
  HeldBackCheck(LabelledTexts texts, UnrolledReader reader, int batch) {
    this.texts = texts;
    this.reader = reader;
    this.plan = EpochPlan.byLength(texts.heldBack(), batch);
    this.answers = new int[texts.heldBack().size()];
  }

  /** How many batches there are. */
  int batches() {
    return plan.length;
  }

  /** How many were asked. */
  int done() {
    return done;
  }

  /** Whether all were asked. */
  boolean isComplete() {
    return done == plan.length;
  }

  /** The next batch. */
  void next() {
    int[] chosen = plan[done++];
    Examples heldBack = texts.heldBack();
    int classes = texts.labels().size();
    SlicedProgram program = reader.load(heldBack, chosen, WordNoise.none());
    program.forward();
    double[] y = reader.outputs(program, classes);
    for (int b = 0; b < chosen.length; b++) {
      int truth = heldBack.classes()[chosen[b]];
      answers[chosen[b]] = Verdicts.largest(y, b * classes, classes);
      loss += Verdicts.loss(y, b * classes, classes, truth);
      right += answers[chosen[b]] == truth ? 1 : 0;
    }
  }

  /** Mean loss and accuracy over all held-back texts. */
  Score score() {
    double size = texts.heldBack().size();
    return new Score(loss / size, right / size);
  }

  /** The class that every held-back text was given. A fresh array. */
  int[] answers() {
    return answers.clone();
  }
}
