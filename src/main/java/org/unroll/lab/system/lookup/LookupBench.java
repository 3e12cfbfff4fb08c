package org.unroll.lab.system.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.lab.system.Apprentice;
import org.unroll.lab.system.CurveNotes;
import org.unroll.lab.system.PlannedBench;
import org.unroll.network.FeedForward;
import org.unroll.network.Loss;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Targets;

/**
 * A table of word vectors below a bag: the rows of a sentence's words are summed, and the sum is to say
 * who acts. It learns by plain gradient descent, one sentence at a time, so that an update moves the rows
 * of that sentence's words and no others.
 */
public final class LookupBench extends PlannedBench<LookupSettings, LookupPicture> {

  private static final int WIDTH = 4;
  private static final double RATE = 0.03;
  private static final long PLANNED = 3000;
  private static final int BETWEEN_NOTES = 30;
  private static final Symbol TABLE = Symbol.now("T");

  private final Randomness randomness;
  private final Apprentice apprentice;
  private final List<int[]> sentences = Scene.all();
  private final Batch all = batch(sentences);
  private final CurveNotes losses = new CurveNotes();
  private LookupSettings settings;

  /** A table before its first update. */
  public LookupBench(LookupSettings settings) {
    super(PLANNED, BETWEEN_NOTES);
    this.settings = settings;
    this.randomness = new Randomness(settings.seed());
    this.apprentice =
        new Apprentice(
            FeedForward.cbow(
                Scene.WORDS.size(),
                WIDTH,
                CellCatalogue.heads().get(Loss.CROSS_ENTROPY.id()),
                Scene.CLASSES),
            Optional.empty(),
            "sgd",
            RATE,
            settings.seed());
    note();
  }

  /** Words that a sentence may be made of. */
  public static List<String> knownWords() {
    return Scene.WORDS;
  }

  private static Batch batch(List<int[]> sentences) {
    double[][] steps = new double[sentences.get(0).length][sentences.size()];
    int[] classes = new int[sentences.size()];
    for (int b = 0; b < classes.length; b++) {
      classes[b] = Scene.actor(sentences.get(b)).orElse(0);
      for (int t = 0; t < steps.length; t++) {
        steps[t][b] = sentences.get(b)[t];
      }
    }
    return new Batch(classes.length, 1, steps, new Targets.Classes(new int[][] {classes}));
  }

  @Override
  public boolean adjust(LookupSettings other) {
    boolean same = other.seed() == settings.seed();
    settings = same ? other : settings;
    return same;
  }

  @Override
  protected void learn() {
    int drawn = randomness.of(Purpose.TRAINING, updates()).nextInt(sentences.size());
    apprentice.learn(batch(List.of(sentences.get(drawn))));
  }

  @Override
  protected void note() {
    losses.add((double) updates(), apprentice.read(all).loss());
  }

  /** What cannot be told from the words without their order costs log 2. */
  private double least() {
    Map<List<Integer>, List<int[]>> bags =
        sentences.stream()
            .collect(Collectors.groupingBy(s -> Arrays.stream(s).sorted().boxed().toList()));
    long open =
        bags.values().stream()
            .filter(bag -> bag.stream().map(Scene::actor).distinct().count() > 1)
            .mapToLong(List::size)
            .sum();
    return Math.log(2) * open / sentences.size();
  }

  @Override
  public LookupPicture picture() {
    int[] sentence = Scene.numbers(settings.sentence());
    return new LookupPicture(
        settings,
        Scene.WORDS,
        rows(apprentice.weights().get(FeedForward.TABLE + ".T").value()),
        read(sentence),
        read(Scene.reordered(sentence)),
        losses.curve(),
        Math.log(Scene.CLASSES),
        least());
  }

  private Reading read(int[] sentence) {
    OptionalInt right = Scene.actor(sentence);
    Program program = apprentice.read(batch(List.of(sentence)));
    program.backward();
    double[][] rows = new double[sentence.length][];
    double[][][] shares = new double[sentence.length][][];
    for (int t = 0; t < sentence.length; t++) {
      Frame frame = program.step(FeedForward.TABLE, t);
      rows[t] = frame.buffer(Symbol.now("h")).data.clone();
      shares[t] = scaled(rows(frame.contribution(TABLE)), right);
    }
    int[] counts = new int[Scene.WORDS.size()];
    IntStream.of(sentence).forEach(word -> counts[word]++);
    return new Reading(
        sentence,
        rows,
        shares,
        counts,
        program.head(0).buffer(Symbol.now("h")).data.clone(),
        scaled(rows(apprentice.weights().get(FeedForward.TABLE + ".T").gradient()), right),
        program.head(0).buffer(Symbol.now("p")).data.clone(),
        right);
  }

  /** Nothing to be right about, nothing to learn. */
  private static double[][] scaled(double[][] gradient, OptionalInt right) {
    return right.isPresent() ? gradient : new double[gradient.length][WIDTH];
  }

  private static double[][] rows(Buffer table) {
    return rows(table.data);
  }

  private static double[][] rows(double[] table) {
    double[][] rows = new double[table.length / WIDTH][];
    Arrays.setAll(rows, n -> Arrays.copyOfRange(table, n * WIDTH, (n + 1) * WIDTH));
    return rows;
  }
}
