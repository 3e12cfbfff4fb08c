package org.unroll.lab.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.unroll.engine.Clipping;
import org.unroll.engine.Escaped;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Optimizers;
import org.unroll.engine.SlicedProgram;
import org.unroll.engine.Team;
import org.unroll.engine.Weights;
import org.unroll.lab.Curve;
import org.unroll.lab.Diverged;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Score;
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
  private final Team team;
  private final Randomness randomness;
  private final List<EpochScore> epochs = new ArrayList<>();
  private final List<Double> losses = new ArrayList<>();
  private final List<Double> rights = new ArrayList<>();
  private Optional<BestEpoch> best = Optional.empty();
  private Optional<EpochWork> work = Optional.empty();

  /** A run before its first update. A batch is never larger than the training part. */
  public ReadingRun(LabelledTexts texts, ReadingSettings settings, Laboratory laboratory) {
    this.texts = texts;
    this.settings = settings;
    this.network = settings.network(texts, laboratory);
    this.weights = Networks.weights(network);
    this.randomness = new Randomness(settings.seed());
    Initialisation.begin(
        weights, network, Optional.empty(), settings.forgetBias(), settings.seed());
    this.optimizer =
        Optimizers.create(
            settings.learning().optimizer(), weights, settings.learning().learningRate());
    this.batch = Math.min(settings.learning().batchSize(), texts.training().size());
    int longest = Math.max(texts.training().longest(), texts.heldBack().longest());
    this.team = laboratory.team();
    this.reader = new UnrolledReader(network, weights, batch, longest, team);
  }

  /** Weight updates of an epoch. */
  public int updatesPerEpoch() {
    return texts.training().size() / batch;
  }

  /** Batches in which all held-back texts are asked at the end of an epoch. */
  public int checksPerEpoch() {
    return (texts.heldBack().size() + batch - 1) / batch;
  }

  /**
   * Trains for one epoch, or what is left of the one that was begun, and scores it on the held-back part.
   *
   * @param listener told after every update
   * @param stopped asked before every update; if it says yes, the epoch ends there
   * @return the score; of the weights as they are if the epoch was cut short
   * @throws Diverged if a number left the finite range; the best weights are kept
   */
  public EpochScore epoch(UpdateListener listener, BooleanSupplier stopped) {
    int before = epochs.size();
    while (epochs.size() == before) {
      boolean learns = isLearning();
      if (learns && stopped.getAsBoolean()) {
        cut();
      } else {
        step();
        if (learns) {
          listener.updated(losses.size(), losses.get(losses.size() - 1));
        }
      }
    }
    return epochs.get(before);
  }

  /**
   * One piece of work: an update, or at the end of an epoch the check of one batch of held-back texts.
   *
   * @throws Diverged if a number left the finite range; the best weights are kept
   */
  public void step() {
    EpochWork epoch = epochInHand();
    long start = System.nanoTime();
    if (epoch.isLearning()) {
      double loss = update(epoch.texts(), epoch.noise());
      losses.add(loss);
      epoch.learnt(loss);
    } else {
      epoch.check().next();
    }
    epoch.took(System.nanoTime() - start);
    if (epoch.isComplete()) {
      finish(epoch);
    }
  }

  /** Ends the present epoch's updates; its check is still to be made. */
  public void cut() {
    epochInHand().cut();
  }

  /** Whether the next piece of work is an update. */
  public boolean isLearning() {
    return epochInHand().isLearning();
  }

  /** Pieces of work until the present epoch ends. */
  public int leftOfEpoch() {
    return epochInHand().left();
  }

  private EpochWork epochInHand() {
    if (work.isEmpty()) {
      int number = epochs.size() + 1;
      RandomGenerator random = randomness.of(Purpose.TRAINING, number);
      int[][] plan = EpochPlan.shuffled(texts.training(), batch, random);
      work = Optional.of(new EpochWork(number, plan, check(), settings, random));
    }
    return work.get();
  }

  private void finish(EpochWork epoch) {
    work = Optional.empty();
    EpochScore score = epoch.score();
    if (best.stream().allMatch(former -> former.isBeatenBy(score))) {
      best = Optional.of(BestEpoch.of(score, epoch.check().answers(), weights));
    }
    epochs.add(score);
  }

  private double update(int[] chosen, WordNoise noise) {
    SlicedProgram program = reader.load(texts.training(), chosen, noise);
    program.forward();
    double loss = program.loss();
    rights.add(share(program, chosen));
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

  /** Share of a batch that the last forward pass got right. */
  private double share(SlicedProgram program, int[] chosen) {
    int classes = texts.labels().size();
    double[] y = reader.outputs(program, classes);
    int right = 0;
    for (int b = 0; b < chosen.length; b++) {
      int answer = Verdicts.largest(y, b * classes, classes);
      right += answer == texts.training().classes()[chosen[b]] ? 1 : 0;
    }
    return (double) right / chosen.length;
  }

  /** Mean loss and accuracy of the present weights on all held-back texts. */
  public Score heldBackScore() {
    HeldBackCheck check = check();
    while (!check.isComplete()) {
      check.next();
    }
    return check.score();
  }

  private HeldBackCheck check() {
    return new HeldBackCheck(texts, reader, batch);
  }

  /** The class that the best epoch's weights gave each held-back text; empty before its end. */
  public int[] answers() {
    return best.map(epoch -> epoch.answers().clone()).orElseGet(() -> new int[0]);
  }

  /**
   * Goes back to the weights of the best epoch; the first of equals.
   *
   * @return that epoch
   * @throws java.util.NoSuchElementException before the end of the first epoch
   */
  public EpochScore restoreBest() {
    best.orElseThrow().restore(weights);
    return best.orElseThrow().score();
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

  /** Reads texts with the present weights, a few at a time. */
  public Spectator spectator(int batch, int longest) {
    return new Spectator(
        new UnrolledReader(network, weights, batch, longest, team), batch, texts.labels().size());
  }

  /** The live weights. */
  public Weights weights() {
    return weights;
  }

  /** Share of a batch that was right before its update, against updates. */
  public Curve trainingAccuracy() {
    double[] y = rights.stream().mapToDouble(share -> share).toArray();
    return new Curve(IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
  }

  /** What learns. */
  public Stack network() {
    return network;
  }
}
