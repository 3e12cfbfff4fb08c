package org.unroll.lab.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clipping;
import org.unroll.engine.Escaped;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.lab.Diverged;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Score;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Baseline;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.data.LabelledTexts;

/**
 * A network learning to tell labelled texts apart: a table of word vectors, a recurrent layer, the mean
 * of its states over each text, and a linear read-out under cross-entropy. Whoever drives it may pause
 * between two updates. Equal seeds give equal bits. Belongs to one thread.
 */
public final class ReadingRun {

  private final LabelledTexts texts;
  private final ReadingSettings settings;
  private final Stack network;
  private final Weights weights;
  private final Optimizer optimizer;
  private final UnrolledReader reader;
  private final int batch;
  private final Randomness randomness;
  private final List<EpochScore> epochs = new ArrayList<>();
  private final List<double[]> best = new ArrayList<>();
  private final List<Double> losses = new ArrayList<>();

  /** A run before its first update. A batch is never larger than the training part. */
  public ReadingRun(LabelledTexts texts, ReadingSettings settings, Laboratory laboratory) {
    this.texts = texts;
    this.settings = settings;
    this.network = network(texts, settings, laboratory);
    this.weights = Networks.weights(network);
    this.randomness = new Randomness(settings.seed());
    Initialisation.begin(
        weights, network, Optional.empty(), settings.forgetBias(), settings.seed());
    this.optimizer =
        Optimizers.create(
            settings.learning().optimizer(), weights, settings.learning().learningRate());
    this.batch = Math.min(settings.learning().batchSize(), texts.training().size());
    int longest = Math.max(texts.training().longest(), texts.heldBack().longest());
    this.reader = new UnrolledReader(network, weights, batch, longest, laboratory.team());
  }

  private static Stack network(
      LabelledTexts texts, ReadingSettings settings, Laboratory laboratory) {
    Layer layer =
        Layer.forward(
            "l0", laboratory.cells().get(settings.cell()), settings.embedding(), settings.hidden());
    return Stack.of(
        List.of(
            Blocks.table(FeedForward.TABLE, texts.vocabulary(), settings.embedding()),
            Level.of(layer)),
        CellCatalogue.heads().get(Loss.CROSS_ENTROPY.id()),
        texts.labels().size(),
        Readout.MEAN);
  }

  /** Weight updates of an epoch. */
  public int updatesPerEpoch() {
    return texts.training().size() / batch;
  }

  /**
   * Trains for one epoch and scores it on the held-back part.
   *
   * @param listener told after every update
   * @param stopped asked before every update; if it says yes, the epoch ends there
   * @return the score; of the weights as they are if the epoch was cut short
   * @throws Diverged if a number left the finite range; the best weights are kept
   */
  public EpochScore epoch(UpdateListener listener, BooleanSupplier stopped) {
    long start = System.nanoTime();
    int number = epochs.size() + 1;
    RandomGenerator random = randomness.of(Purpose.TRAINING, number);
    int[][] plan = EpochPlan.shuffled(texts.training(), batch, random);
    WordNoise noise = WordNoise.dropping(settings.wordDropout(), random);
    double sum = 0;
    int done = 0;
    while (done < plan.length && !stopped.getAsBoolean()) {
      double loss = update(plan[done], noise);
      losses.add(loss);
      sum += loss;
      done++;
      listener.updated(losses.size(), loss);
    }
    Score score = heldBackScore();
    EpochScore epoch = new EpochScore(number, sum / done, score, (System.nanoTime() - start) / 1e9);
    keepIfBest(score);
    epochs.add(epoch);
    return epoch;
  }

  private double update(int[] chosen, WordNoise noise) {
    SlicedProgram program = reader.load(texts.training(), chosen, noise);
    program.forward();
    double loss = program.loss();
    program.backward();
    double norm = Clipping.norm(weights);
    if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
      Escaped total =
          new Escaped(Escaped.Kind.TOTAL, "", -1, "", Double.isFinite(loss) ? norm : loss);
      throw new Diverged(settings.cell(), losses.size() + 1, program.escaped().orElse(total));
    }
    settings.learning().clip().apply(weights, norm);
    optimizer.update();
    return loss;
  }

  /** Mean loss and accuracy of the present weights on all held-back texts. */
  public Score heldBackScore() {
    int classes = texts.labels().size();
    double loss = 0;
    int right = 0;
    for (int[] chosen : EpochPlan.byLength(texts.heldBack(), batch)) {
      SlicedProgram program = reader.load(texts.heldBack(), chosen, WordNoise.none());
      program.forward();
      double[] y = reader.outputs(program, classes);
      for (int b = 0; b < chosen.length; b++) {
        int answer = texts.heldBack().classes()[chosen[b]];
        loss += Verdicts.loss(y, b * classes, classes, answer);
        right += Verdicts.largest(y, b * classes, classes) == answer ? 1 : 0;
      }
    }
    double size = texts.heldBack().size();
    return new Score(loss / size, right / size);
  }

  private void keepIfBest(Score score) {
    boolean better = epochs.stream().allMatch(epoch -> epoch.heldBack().metric() < score.metric());
    if (better) {
      best.clear();
      weights.all().forEach(weight -> best.add(weight.value().data.clone()));
    }
  }

  /**
   * Goes back to the weights of the best epoch; the first of equals.
   *
   * @return that epoch
   * @throws IndexOutOfBoundsException before the end of the first epoch
   */
  public EpochScore restoreBest() {
    int n = 0;
    for (Weight weight : weights.all()) {
      double[] kept = best.get(n++);
      System.arraycopy(kept, 0, weight.value().data, 0, kept.length);
    }
    return epochs.stream()
        .reduce((a, b) -> b.heldBack().metric() > a.heldBack().metric() ? b : a)
        .orElseThrow();
  }

  /** What guessing the most frequent class scores. */
  public Baseline baseline() {
    return MostFrequent.of(texts);
  }

  /** The epochs so far. */
  public List<EpochScore> epochs() {
    return List.copyOf(epochs);
  }

  /** The loss of every update so far, before that update. */
  public List<Double> losses() {
    return List.copyOf(losses);
  }

  /** The live weights. */
  public Weights weights() {
    return weights;
  }

  /** What learns. */
  public Stack network() {
    return network;
  }
}
