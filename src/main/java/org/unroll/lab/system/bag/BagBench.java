package org.unroll.lab.system.bag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.lab.system.PlannedBench;
import org.unroll.task.Batch;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.SentimentTask;
import org.unroll.task.Targets;

/** Bags of words and of pairs beside an RNN, on the same sentences of 5 to 12 words. */
public final class BagBench extends PlannedBench<BagSettings, BagPicture> {

  private static final SentimentTask TASK = new SentimentTask();
  private static final List<List<String>> CHOSEN =
      List.of(
          words("I hate this movie ."),
          words("I love this movie ."),
          words("I do not hate this movie ."),
          words("I do not love this movie ."),
          words("we do not hate this old film ."),
          words("we do hate this not old film ."),
          words("they do not love this new movie ."),
          words("they do love this not new movie ."));

  private static final long PLANNED = 1200;
  private static final int BATCH = 32;
  private static final int HELD_BACK = 100;
  private static final int BETWEEN_NOTES = 20;
  private static final int[] LENGTHS = {5, 7, 8, 9, 10, 11, 12};

  private final Randomness randomness;
  private final List<Batch> heldBack;
  private final double guessing;
  private final List<BagLearner> learners;
  private BagSettings settings;

  /** Classifiers before their first update. */
  public BagBench(BagSettings settings) {
    super(PLANNED, BETWEEN_NOTES);
    this.settings = settings;
    this.randomness = new Randomness(settings.seed());
    this.heldBack =
        Arrays.stream(LENGTHS)
            .mapToObj(n -> TASK.heldBackBatch(n, HELD_BACK, randomness.of(Purpose.HELD_BACK, n)))
            .toList();
    this.guessing = guessing();
    int classes = TASK.outputWidth();
    this.learners =
        Arrays.stream(BagKind.values())
            .map(kind -> new BagLearner(kind, TASK.inputWidth(), classes, settings.seed()))
            .toList();
    note();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }

  /** Words that may stand in a sentence of the learner's. */
  public static List<String> knownWords() {
    return TASK.words();
  }

  /** Of who says the class that is most frequent in training. */
  private double guessing() {
    int[] trained = new int[TASK.outputWidth()];
    int[] asked = new int[TASK.outputWidth()];
    for (int n : LENGTHS) {
      Batch batch = TASK.trainingBatch(n, HELD_BACK * 4, randomness.of(Purpose.BASELINE, n));
      count(batch, trained);
    }
    heldBack.forEach(batch -> count(batch, asked));
    int most =
        IntStream.range(0, trained.length)
            .reduce((a, b) -> trained[b] > trained[a] ? b : a)
            .orElseThrow();
    return (double) asked[most] / Arrays.stream(asked).sum();
  }

  private static void count(Batch batch, int[] counts) {
    for (int id : ((Targets.Classes) batch.targets()).ids()[0]) {
      counts[id]++;
    }
  }

  @Override
  public boolean adjust(BagSettings other) {
    boolean same = other.seed() == settings.seed();
    settings = same ? other : settings;
    return same;
  }

  @Override
  protected void learn() {
    int length = LENGTHS[(int) (updates() % LENGTHS.length)];
    Batch batch = TASK.trainingBatch(length, BATCH, randomness.of(Purpose.TRAINING, updates()));
    learners.forEach(learner -> learner.learn(batch));
  }

  @Override
  protected void note() {
    learners.forEach(learner -> learner.note(updates(), heldBack));
  }

  @Override
  public BagPicture picture() {
    List<List<String>> sentences = new ArrayList<>(CHOSEN);
    if (!settings.own().isEmpty()) {
      sentences.add(settings.own());
    }
    List<String> classes =
        IntStream.range(0, TASK.outputWidth()).mapToObj(TASK::outputText).toList();
    return new BagPicture(
        settings,
        classes,
        guessing,
        learners.stream().map(BagLearner::lane).toList(),
        sentences.stream().map(this::judge).toList());
  }

  private Judged judge(List<String> sentence) {
    Batch batch = TASK.reading(sentence);
    return new Judged(
        sentence,
        TASK.verdict(sentence),
        TASK.isHeldBack(sentence),
        learners.stream().map(learner -> learner.judge(batch)).toList());
  }
}
