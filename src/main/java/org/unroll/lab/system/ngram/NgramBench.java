package org.unroll.lab.system.ngram;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.engine.Networks;
import org.unroll.lab.system.CurveNotes;
import org.unroll.lab.system.PlannedBench;
import org.unroll.task.Batch;

/**
 * A table of n-gram counts and a neural n-gram model beside an RNN, on one small corpus. The table is
 * counted when the bench is made; the networks learn it sentence by sentence.
 */
public final class NgramBench extends PlannedBench<NgramSettings, NgramPicture> {

  private static final long PLANNED = 1500;
  private static final int BETWEEN_NOTES = 25;

  private final NgramSettings settings;
  private final AgreementCorpus corpus;
  private final Examiner examiner;
  private final NgramCounts widest;
  private final NgramCounts counts;
  private final List<CountedSentence> chosen;
  private final Map<LanguageKind, LanguageLearner> learners = new EnumMap<>(LanguageKind.class);
  private final Map<LanguageKind, CurveNotes> curves = new EnumMap<>(LanguageKind.class);
  private final Map<LanguageKind, double[]> agreement = new EnumMap<>(LanguageKind.class);
  private final List<WindowCost> costs;
  private final double guessing;
  private final double best;

  /** Models before their first update. */
  public NgramBench(NgramSettings settings) {
    super(PLANNED, BETWEEN_NOTES);
    this.settings = settings;
    this.corpus = new AgreementCorpus(settings.seed());
    this.examiner = new Examiner(corpus.heldBackByLength());
    this.widest = new NgramCounts(NgramSettings.LARGEST, words());
    corpus.training().forEach(sentence -> widest.count(AgreementCorpus.withStop(sentence)));
    this.counts = widest.shorter(settings.n());
    this.chosen =
        corpus.chosen().stream()
            .map(sentence -> new CountedSentence(sentence, corpus.grammar(), counts))
            .toList();
    this.costs = IntStream.rangeClosed(1, NgramSettings.LARGEST).mapToObj(this::cost).toList();
    this.guessing = costs.get(0).perplexity();
    this.best = examiner.perplexity((before, word) -> corpus.grammar().next(before)[word]);
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

  private WindowCost cost(int n) {
    NgramCounts model = widest.shorter(n);
    long weights = n == 1 ? 0 : Networks.weights(LanguageLearner.neural(n, words())).count();
    double perplexity =
        examiner.perplexity(
            (before, word) -> model.probability(AgreementCorpus.withStop(before), word));
    return new WindowCost(n, model.cells(), model.filled(), weights, perplexity);
  }

  @Override
  protected void learn() {
    Batch batch = corpus.batch(updates());
    learners.values().forEach(learner -> learner.learn(batch));
  }

  @Override
  protected void note() {
    learners.keySet().forEach(this::note);
  }

  private void note(LanguageKind kind) {
    Examiner.Marks marks =
        kind == LanguageKind.COUNTS
            ? examiner.examine(same -> same.stream().map(counts::read).toList())
            : examiner.examine(learners.get(kind)::read);
    curves.get(kind).add((double) updates(), marks.perplexity());
    agreement.put(kind, marks.agreement());
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
        chosen.stream().map(this::read).toList());
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

  private ReadSentence read(CountedSentence counted) {
    List<int[]> alone = List.of(counted.ids());
    double[][] neural = learners.get(LanguageKind.NEURAL).read(alone).get(0);
    double[][] recurrent = learners.get(LanguageKind.RNN).read(alone).get(0);
    return counted.with(neural, recurrent);
  }
}
