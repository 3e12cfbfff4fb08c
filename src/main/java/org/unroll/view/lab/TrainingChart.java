package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.TrainedVariant;
import org.unroll.lab.gradient.UpdateRecord;
import org.unroll.lab.gradient.WeightGroup;
import org.unroll.model.TrainingCurve;
import org.unroll.text.Texts;

/** The curves of a short training, in the window and in files. */
final class TrainingChart {

  /**
   * What the change of a weight should be of the weight, by a rule of thumb. Source: Karpathy, CS231n
   * Convolutional neural networks for visual recognition, notes on neural networks 3, "Ratio of
   * weights:updates".
   */
  private static final double RULE_OF_THUMB = 1e-3;

  private static final SeriesRole[] GROUPS = {
    SeriesRole.FIRST, SeriesRole.SECOND, SeriesRole.THIRD, SeriesRole.FOURTH
  };

  private final Texts texts;
  private final StudyPicture study;
  private final VariantNames names;

  TrainingChart(Texts texts, GradientPicture picture, StudyPicture study) {
    this.texts = texts;
    this.study = study;
    this.names = new VariantNames(texts, picture);
  }

  /** One of the curves. */
  ChartSpec of(TrainingCurve curve) {
    return switch (curve) {
      case NORM -> spec(curve, true, each(UpdateRecord::norm), thresholds());
      case LOSS -> spec(curve, false, each(UpdateRecord::loss), List.of());
      case DEAD -> spec(curve, false, each(UpdateRecord::dead), List.of());
      case RATIO ->
          spec(
              curve,
              true,
              groups(),
              List.of(new ReferenceLine(texts.get("lab.training.rule"), RULE_OF_THUMB)));
    };
  }

  private ChartSpec spec(
      TrainingCurve curve, boolean log, List<Series> lines, List<ReferenceLine> levels) {
    String key = "lab.training." + curve;
    String y = texts.get(key + ".y");
    ChartSpec spec =
        new ChartSpec(
            texts.get(key + ".title"),
            texts.get(key + ".formal", names.full(study.chosen())),
            ChartAxis.linear(texts.get("lab.training.x")),
            log ? ChartAxis.log(y, texts.get("chart.gradients.zero")) : ChartAxis.linear(y),
            LineLabels.last(),
            lines,
            levels,
            Optional.empty());
    return study
        .plane()
        .map(p -> spec.withMarker(p.update() + 1, texts.get("lab.training.marker", p.update() + 1)))
        .orElse(spec);
  }

  private List<Series> each(ToDoubleFunction<UpdateRecord> number) {
    return IntStream.range(0, study.variants().size())
        .mapToObj(i -> line(names.of(i), names.role(i), study.variants().get(i).curve(number)))
        .toList();
  }

  private List<Series> groups() {
    List<Series> lines = new ArrayList<>();
    for (WeightGroup group : WeightGroup.values()) {
      double[] ratios = study.closely().curve(u -> u.ratios().getOrDefault(group, Double.NaN));
      String name = texts.get("lab.training.group." + group);
      lines.add(line(name, GROUPS[group.ordinal()], ratios));
    }
    return lines;
  }

  private static Series line(String name, SeriesRole role, double[] y) {
    return new Series(name, role, IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
  }

  private List<ReferenceLine> thresholds() {
    return study.variants().stream()
        .map(TrainedVariant::variant)
        .mapToDouble(v -> v.clip())
        .filter(clip -> clip > 0)
        .distinct()
        .mapToObj(clip -> new ReferenceLine(texts.get("lab.training.threshold"), clip))
        .toList();
  }
}
