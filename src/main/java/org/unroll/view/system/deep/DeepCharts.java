package org.unroll.view.system.deep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.system.deep.DeepKind;
import org.unroll.lab.system.deep.DeepLane;
import org.unroll.lab.system.deep.DeepPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The two charts of the page, and what they say. */
final class DeepCharts {

  private static final SeriesRole[] ROLES = {
    SeriesRole.RNN, SeriesRole.GRU, SeriesRole.OTHER, SeriesRole.SECOND
  };

  /** Half of the points are of one class. */
  private static final double GUESSING = 0.5;

  private final Texts texts;
  private final DeepPicture picture;

  DeepCharts(Texts texts, DeepPicture picture) {
    this.texts = texts;
    this.picture = picture;
  }

  /** The norm of delta from layer to layer. */
  ChartSpec norms() {
    return new ChartSpec(
        texts.get("system.backprop.norms"),
        texts.get("system.backprop.norms.formal"),
        ChartAxis.linear(texts.get("system.backprop.norms.x")),
        ChartAxis.log("‖δˡ‖", texts.get("system.backprop.norms.zero")),
        LineLabels.first(texts.get("system.backprop.norms.caption")),
        picture.lanes().stream().map(this::norms).toList(),
        List.of(),
        Optional.empty());
  }

  /** What share of the read-out's error arrives. */
  String arrives() {
    DeepLane first = picture.lane(DeepKind.SIGMOID);
    return texts.get(
        "system.backprop.norms.answer",
        Numbers.significant(first.shareThatArrives(), 2),
        share(DeepKind.RELU),
        share(DeepKind.RESIDUAL),
        share(DeepKind.HIGHWAY));
  }

  private String share(DeepKind kind) {
    return Numbers.significant(picture.lane(kind).shareThatArrives(), 2);
  }

  /** Held-back accuracy against updates. */
  ChartSpec learning() {
    return new ChartSpec(
        texts.get("system.backprop.learning"),
        texts.get("system.backprop.learning.formal"),
        ChartAxis.linear(texts.get("system.axis.updates")),
        ChartAxis.linear(texts.get("system.axis.right")),
        LineLabels.last(),
        picture.lanes().stream().map(this::learning).toList(),
        List.of(new ReferenceLine(texts.get("system.guessing"), GUESSING)),
        Optional.empty());
  }

  private Series norms(DeepLane lane) {
    double[] layers = IntStream.rangeClosed(1, lane.norms().length).asDoubleStream().toArray();
    return new Series(name(lane), role(lane), layers, lane.norms());
  }

  private Series learning(DeepLane lane) {
    return new Series(name(lane), role(lane), lane.accuracies());
  }

  private String name(DeepLane lane) {
    return texts.get("system.backprop.kind." + lane.kind().id());
  }

  private static SeriesRole role(DeepLane lane) {
    return ROLES[lane.kind().ordinal()];
  }
}
