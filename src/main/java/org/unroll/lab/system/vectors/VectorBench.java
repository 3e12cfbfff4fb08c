package org.unroll.lab.system.vectors;

import java.util.random.RandomGenerator;
import org.unroll.analysis.PrincipalPlane;
import org.unroll.expr.Buffer;
import org.unroll.lab.system.Apprentice;
import org.unroll.lab.system.CurveNotes;
import org.unroll.lab.system.PlannedBench;
import org.unroll.network.FeedForward;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;

/**
 * word2vec (Mikolov, Chen, Corrado and Dean 2013; Mikolov, Sutskever, Chen, Corrado and Dean 2013) on
 * the sentences of {@link WordCorpus}. Equal settings give equal bits; the plane on which words are
 * drawn follows at fixed updates, so that it too does not depend on how fast the machine is.
 */
public final class VectorBench extends PlannedBench<VectorSettings, VectorPicture> {

  private static final long PLANNED = 20_000;
  private static final int BATCH = 16;
  private static final int BETWEEN_NOTES = 100;
  private static final int BETWEEN_PLANES = 5;
  private static final double RATE = 0.002;

  private final Randomness randomness;
  private final WordCorpus corpus;
  private final VectorBatches batches;
  private final Apprentice apprentice;
  private final Judge judge;
  private final Questioner questioner;
  private final CurveNotes losses = new CurveNotes();
  private VectorSettings settings;
  private PrincipalPlane plane;

  /** Vectors before their first update. */
  public VectorBench(VectorSettings settings) {
    super(PLANNED, BETWEEN_NOTES);
    this.settings = settings;
    this.randomness = new Randomness(settings.seed());
    this.corpus = WordCorpus.of(settings.seed());
    Examples examples = new Examples(corpus, settings.variant(), settings.window());
    Noise noise = new Noise(corpus.counts());
    this.batches = new VectorBatches(examples, settings, noise);
    this.apprentice =
        new Apprentice(
            VectorNetworks.trained(settings, corpus.words().size()), RATE, settings.seed());
    this.judge = new Judge(settings, corpus, examples, noise, apprentice.weights());
    this.questioner = new Questioner(corpus, examples, batches, apprentice);
    this.plane = PrincipalPlane.of(vectors());
    note();
  }

  /** Another word to look at asks for no other numbers. */
  @Override
  public boolean adjust(VectorSettings other) {
    boolean same = other.withWord(settings.word()).equals(settings);
    settings = same ? other : settings;
    return same;
  }

  @Override
  protected void learn() {
    RandomGenerator random = randomness.of(Purpose.TRAINING, updates());
    apprentice.learn(batches.drawn(BATCH, random));
    if ((updates() + 1) % BETWEEN_PLANES == 0) {
      plane = PrincipalPlane.of(vectors()).turnedLike(plane);
    }
  }

  @Override
  protected void note() {
    losses.add((double) updates(), judge.measure());
  }

  private double[][] vectors() {
    Buffer table = apprentice.weights().get(FeedForward.TABLE + ".T").value();
    double[][] rows = new double[table.rows][table.cols];
    for (int n = 0; n < rows.length; n++) {
      System.arraycopy(table.data, n * table.cols, rows[n], 0, table.cols);
    }
    return rows;
  }

  @Override
  public VectorPicture picture() {
    double[][] vectors = vectors();
    double[][] places = new double[vectors.length][];
    for (int n = 0; n < places.length; n++) {
      places[n] = plane.place(vectors[n]);
    }
    return new VectorPicture(
        settings,
        corpus,
        vectors,
        places,
        plane.share(),
        losses.curve(),
        judge.baseline(),
        judge.least(),
        questioner.ask(settings, randomness.of(Purpose.SAMPLING, settings.word())));
  }
}
