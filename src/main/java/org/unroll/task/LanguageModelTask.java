package org.unroll.task;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * Prediction of what comes next: at each step the input is a character or word of a text, and the target
 * is the one after it. p(x_1 ... x_n) is a chain of such factors.
 *
 * <p>Windows are drawn at random places: for training from the first nine tenths of the text, held-back
 * ones from the last tenth. Inputs are one-hot over the vocabulary, the loss is the soft-max
 * cross-entropy at every step. Read as a stream, the training part goes by in pieces that follow each
 * other.
 */
public final class LanguageModelTask implements StreamTask {

  private static final int LENGTH = 25;

  private final String id;
  private final Corpus corpus;
  private final int[] training;
  private final int[] heldBack;

  /** The task on the built-in English text. */
  public LanguageModelTask() {
    this("language-model", Corpus.english());
  }

  /** The task of this name on a text. */
  public LanguageModelTask(String id, Corpus corpus) {
    this.id = id;
    this.corpus = corpus;
    this.training = corpus.training();
    this.heldBack = corpus.heldBack();
  }

  @Override
  public String id() {
    return id;
  }

  /** The text that is learned, with its vocabulary. */
  public Corpus corpus() {
    return corpus;
  }

  @Override
  public int inputWidth() {
    return corpus.vocabulary().size();
  }

  @Override
  public int outputWidth() {
    return corpus.vocabulary().size();
  }

  @Override
  public Readout readout() {
    return Readout.EVERY;
  }

  /** The target of a step is the next input. */
  @Override
  public boolean foretells() {
    return true;
  }

  @Override
  public Loss loss() {
    return Loss.CROSS_ENTROPY;
  }

  /** Only the one: perplexity and drawn text need probabilities over the whole vocabulary. */
  @Override
  public List<Loss> losses() {
    return List.of(Loss.CROSS_ENTROPY);
  }

  /** Shorter where the text is too short for the usual length. */
  @Override
  public int defaultLength() {
    return Math.min(LENGTH, maximumLength());
  }

  @Override
  public int minimumLength() {
    return 1;
  }

  @Override
  public int maximumLength() {
    return corpus.longestWindow();
  }

  /** {@inheritDoc} A text too short for the length is a {@link TextProblem}. */
  @Override
  public void requireLength(int length) {
    StreamTask.super.requireLength(length);
    corpus.requireWindow(length);
  }

  @Override
  public Metric metric() {
    return new Perplexity();
  }

  /** Counted, not sampled: the frequencies in the training part on the held-back part. */
  @Override
  public Baseline baseline(Loss loss, int length) {
    return corpus.unigrams();
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    return windows(training, length, size, random);
  }

  @Override
  public Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return windows(heldBack, length, size, random);
  }

  private Batch windows(int[] part, int length, int size, RandomGenerator random) {
    requireLength(length);
    int[] starts = new int[size];
    Arrays.setAll(starts, example -> random.nextInt(part.length - length));
    return windows(part, length, starts);
  }

  /** Piece c of a text begins at c k; the last few that fill no piece are left out. */
  @Override
  public Chunk chunk(int steps, int size, long index) {
    corpus.requireWindow(steps);
    int pieces = (training.length - 1) / steps;
    int[] starts = new int[size];
    boolean[] fresh = new boolean[size];
    for (int example = 0; example < size; example++) {
      long first = (long) example * pieces / size;
      int piece = (int) ((first + index) % pieces);
      starts[example] = piece * steps;
      fresh[example] = piece == 0 || index == 0;
    }
    return new Chunk(windows(training, steps, starts), fresh);
  }

  private Batch windows(int[] part, int length, int[] starts) {
    int[][] now = new int[length][starts.length];
    int[][] next = new int[length][starts.length];
    for (int example = 0; example < starts.length; example++) {
      for (int step = 0; step < length; step++) {
        now[step][example] = part[starts[example] + step];
        next[step][example] = part[starts[example] + step + 1];
      }
    }
    return new Batch(
        starts.length, inputWidth(), OneHot.rows(now, inputWidth()), new Targets.Classes(next));
  }

  @Override
  public String inputText(Batch batch, int step, int example) {
    return corpus.vocabulary().shown(OneHot.at(batch, step, example));
  }

  @Override
  public String outputText(int output) {
    return corpus.vocabulary().shown(output);
  }
}
