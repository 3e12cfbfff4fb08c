package org.unroll.lab.system.ngram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.engine.Networks;
import org.unroll.lab.system.Bench;
import org.unroll.lab.system.CurveNotes;
import org.unroll.task.Batch;

/**
 * A table of n-gram counts and a neural n-gram model beside an RNN, on one small corpus. The table is
 * counted when the bench is made; the networks learn it sentence by sentence.
 */
public final class NgramBench implements Bench<NgramSettings, NgramPicture> {

  private static final long PLANNED = 1500;
  private static final int BETWEEN_NOTES = 25;

  private final NgramSettings settings;
  private final AgreementCorpus corpus;
  private final Examiner examiner;
  private final NgramCounts counts;
  private final Map<LanguageKind, LanguageLearner> learners = new EnumMap<>(LanguageKind.class);
  private final Map<LanguageKind, CurveNotes> curves = new EnumMap<>(LanguageKind.class);
  private final Map<LanguageKind, double[]> agreement = new EnumMap<>(LanguageKind.class);
  private final List<WindowCost> costs;
  private final double guessing;
  private final double best;
  private long updates;

  /** Models before their first update. */
  public NgramBench(NgramSettings settings) {
    this.settings = settings;
    this.corpus = new AgreementCorpus(settings.seed());
    this.examiner = new Examiner(corpus.heldBackByLength());
    this.counts = counted(settings.n());
    this.costs = IntStream.rangeClosed(1, NgramSettings.LARGEST).mapToObj(this::cost).toList();
    this.guessing = costs.get(0).perplexity();
    this.best = examiner.examine(same -> said(same, corpus.grammar()::next)).perplexity();
    int words = words();
    learners.put(
        LanguageKind.NEURAL,
        new LanguageLearner(LanguageLearner.neural(settings.n(), words), settings.seed()));
    learners.put(
        LanguageKind.RNN, new LanguageLearner(LanguageLearner.recurrent(words), settings.seed()));
    for (LanguageKind kind : LanguageKind.values()) {
      curves.put(kind, new CurveNotes());
      note(kind);
    }
  }

  /** The sentences that can be looked at. */
  public static List<String> sentences() {
    return AgreementCorpus.CHOSEN;
  }

  private int words() {
    return corpus.grammar().words().size();
  }

  private NgramCounts counted(int n) {
    NgramCounts model = new NgramCounts(n, words());
    corpus.training().forEach(sentence -> model.count(AgreementCorpus.withStop(sentence)));
    return model;
  }

  private WindowCost cost(int n) {
    NgramCounts model = counted(n);
    long weights = n == 1 ? 0 : Networks.weights(LanguageLearner.neural(n, words())).count();
    return new WindowCost(n, model.cells(), model.filled(), weights, examine(model).perplexity());
  }

  private Examiner.Marks examine(NgramCounts model) {
    return examiner.examine(same -> said(same, before -> afterStop(model, before)));
  }

  private static double[] afterStop(NgramCounts model, int[] before) {
    return model.next(AgreementCorpus.withStop(before));
  }

  private static List<double[][]> said(List<int[]> sentences, Model model) {
    return sentences.stream().map(sentence -> said(sentence, model)).toList();
  }

  private static double[][] said(int[] sentence, Model model) {
    double[][] places = new double[sentence.length][];
    Arrays.setAll(places, t -> model.next(Arrays.copyOf(sentence, t)));
    return places;
  }

  @Override
  public void update() {
    Batch batch = corpus.batch(updates);
    learners.values().forEach(learner -> learner.learn(batch));
    updates++;
    if (updates % BETWEEN_NOTES == 0) {
      learners.keySet().forEach(this::note);
    }
  }

  private void note(LanguageKind kind) {
    Examiner.Marks marks =
        kind == LanguageKind.COUNTS ? examine(counts) : examiner.examine(learners.get(kind)::read);
    curves.get(kind).add((double) updates, marks.perplexity());
    agreement.put(kind, marks.agreement());
  }

  @Override
  public long updates() {
    return updates;
  }

  @Override
  public long planned() {
    return PLANNED;
  }

  @Override
  public NgramPicture picture() {
    return new NgramPicture(
        settings,
        corpus.grammar().words(),
        Arrays.stream(LanguageKind.values()).map(this::lane).toList(),
        costs,
        guessing,
        best,
        corpus.chosen().stream().map(this::read).toList());
  }

  private LanguageLane lane(LanguageKind kind) {
    Optional<LanguageLearner> learner = Optional.ofNullable(learners.get(kind));
    return new LanguageLane(
        kind,
        learner.map(LanguageLearner::network),
        learner.map(LanguageLearner::numbers).orElseGet(counts::filled),
        curves.get(kind).curve(),
        agreement.get(kind));
  }

  private ReadSentence read(int[] sentence) {
    List<double[][]> models = new ArrayList<>();
    models.add(said(sentence, before -> afterStop(counts, before)));
    models.add(learners.get(LanguageKind.NEURAL).read(List.of(sentence)).get(0));
    models.add(learners.get(LanguageKind.RNN).read(List.of(sentence)).get(0));
    List<Foretold> places = new ArrayList<>();
    for (int t = 0; t < sentence.length; t++) {
      int[] before = Arrays.copyOf(sentence, t);
      int place = t;
      places.add(
          new Foretold(
              corpus.grammar().next(before),
              models.stream().map(model -> model[place]).toList(),
              counts.orders(AgreementCorpus.withStop(before), sentence[t])));
    }
    List<String> words =
        Arrays.stream(sentence).mapToObj(id -> corpus.grammar().words().get(id)).toList();
    return new ReadSentence(sentence, words, places);
  }

  /** Says p of every word after the first words of a sentence. */
  private interface Model {
    double[] next(int[] before);
  }
}
