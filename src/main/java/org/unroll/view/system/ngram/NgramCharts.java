package org.unroll.view.system.ngram;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartMarker;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.Curve;
import org.unroll.lab.system.ngram.LanguageKind;
import org.unroll.lab.system.ngram.LanguageLane;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.ngram.WindowCost;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The charts of the page, and what they say. */
final class NgramCharts {

  private static final SeriesRole[] ROLES = {SeriesRole.OTHER, SeriesRole.GRU, SeriesRole.RNN};

  private final Texts texts;
  private final NgramPicture picture;

  NgramCharts(Texts texts, NgramPicture picture) {
    this.texts = texts;
    this.picture = picture;
  }

  /** Held-back perplexity against updates. */
  ChartSpec learning() {
    return new ChartSpec(
        word("learning"),
        word("learning.formal"),
        ChartAxis.linear(texts.get("system.axis.updates")),
        ChartAxis.linear(word("perplexity")),
        LineLabels.last(),
        picture.lanes().stream().map(this::learning).toList(),
        List.of(
            new ReferenceLine(texts.get("system.guessing"), picture.guessing()),
            new ReferenceLine(word("best"), picture.best())),
        Optional.empty());
  }

  /** What is counted at once is a level. */
  private Series learning(LanguageLane lane) {
    boolean counted = lane.kind() == LanguageKind.COUNTS;
    Curve own = lane.perplexities();
    Curve networks = picture.lane(LanguageKind.RNN).perplexities();
    Curve drawn = counted ? own.levelAlong(networks) : own;
    return new Series(name(lane.kind()), role(lane.kind()), drawn);
  }

  /** Whether the verb's number is right, by how far away its cue is. */
  ChartSpec agreement() {
    return new ChartSpec(
        word("agreement"),
        word("agreement.formal"),
        ChartAxis.linear(word("agreement.x")),
        ChartAxis.linear(texts.get("system.axis.right")),
        LineLabels.last(),
        picture.lanes().stream().map(this::agreement).toList(),
        List.of(new ReferenceLine(texts.get("system.guessing"), 0.5)),
        Optional.of(new ChartMarker(picture.settings().n() - 0.5, word("agreement.marker"))));
  }

  private Series agreement(LanguageLane lane) {
    double[] all = lane.agreement();
    double[] x =
        IntStream.range(0, all.length)
            .filter(d -> !Double.isNaN(all[d]))
            .asDoubleStream()
            .toArray();
    double[] y = Arrays.stream(x).map(d -> all[(int) d]).toArray();
    return new Series(name(lane.kind()), role(lane.kind()), x, y);
  }

  /** What a window costs, by its length. */
  ChartSpec sizes() {
    return new ChartSpec(
        word("sizes"),
        word("sizes.formal"),
        ChartAxis.linear("n"),
        ChartAxis.log(word("sizes.y"), ""),
        LineLabels.last(),
        List.of(
            costs(word("sizes.cells"), SeriesRole.SECOND, 1, WindowCost::cells),
            costs(word("sizes.filled"), SeriesRole.OTHER, 1, WindowCost::filled),
            costs(name(LanguageKind.NEURAL), SeriesRole.GRU, 2, WindowCost::weights),
            costs(
                name(LanguageKind.RNN),
                SeriesRole.RNN,
                1,
                cost -> picture.lane(LanguageKind.RNN).numbers())),
        List.of(),
        Optional.of(new ChartMarker(picture.settings().n(), "n = " + picture.settings().n())));
  }

  private Series costs(String name, SeriesRole role, int from, ToDoubleFunction<WindowCost> size) {
    List<WindowCost> costs = picture.costs().stream().filter(cost -> cost.n() >= from).toList();
    return new Series(
        name,
        role,
        costs.stream().mapToDouble(WindowCost::n).toArray(),
        costs.stream().mapToDouble(size).toArray());
  }

  /** How little of the table the corpus fills. */
  String sizesAnswer() {
    WindowCost cost = picture.costs().get(picture.settings().n() - 1);
    return word(
        "sizes.answer",
        cost.n(),
        picture.words().size(),
        Numbers.significant(cost.cells(), 2),
        Numbers.count(cost.filled()),
        Numbers.count(cost.weights()),
        Numbers.count(picture.lane(LanguageKind.RNN).numbers()));
  }

  private String name(LanguageKind kind) {
    return word("kind." + kind.id());
  }

  private static SeriesRole role(LanguageKind kind) {
    return ROLES[kind.ordinal()];
  }

  private String word(String key, Object... arguments) {
    return texts.get("system.ngrams." + key, arguments);
  }
}
