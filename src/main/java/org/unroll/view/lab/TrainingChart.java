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
import org.unroll.lab.gradient.GradientVariant;
import org.unroll.lab.gradient.LayerUpdate;
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
  private final GradientPicture picture;

  TrainingChart(Texts texts, GradientPicture picture, StudyPicture study) {
    this.texts = texts;
    this.study = study;
    this.picture = picture;
    this.names = new VariantNames(texts, picture);
  }

  /** One of the curves. */
  ChartSpec of(TrainingCurve curve) {
    return switch (curve) {
      case NORM -> spec(curve, true, each(this::norm), thresholds());
      case LOSS -> spec(curve, false, each(UpdateRecord::loss), List.of());
      case DEAD -> spec(curve, false, dead(), List.of());
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
            formal(curve, texts.get(key + ".formal", names.full(study.chosen()))),
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

  /** The loss is that of the whole network. */
  private String formal(TrainingCurve curve, String said) {
    return curve == TrainingCurve.LOSS ? said : names.ofLayer(said);
  }

  /** What became of the layer that is looked at. */
  private LayerUpdate layer(UpdateRecord update) {
    int top = update.layers().size() - 1;
    return update.layers().get(Math.min(picture.focus().layer(), top));
  }

  /** Of the layer, where there are several; of all weights, the read-out's too, where there is one. */
  private double norm(UpdateRecord update) {
    return picture.isLayered() ? layer(update).norm() : update.norm();
  }

  private List<Series> dead() {
    List<Series> lines = new ArrayList<>();
    for (int i = 0; i < study.variants().size(); i++) {
      TrainedVariant trained = study.variants().get(i);
      GradientVariant variant = trained.variant();
      double[] shares =
          trained.curve(
              u ->
                  variant.hasDeadUnits()
                      ? layer(u).dead().size() / (double) variant.units()
                      : Double.NaN);
      lines.add(line(names.of(i), names.role(i), shares));
    }
    int unit = picture.focus().unit();
    TrainedVariant closely = study.closely();
    boolean own = study.chosen() == picture.focus().variant() && picture.focus().hasUnit();
    if (own && closely.variant().hasDeadUnits()) {
      double[] dead = closely.curve(u -> layer(u).dead().contains(unit) ? 1 : 0);
      lines.add(line(names.unit(study.chosen()), SeriesRole.UNIT, dead));
    }
    return lines;
  }

  private List<Series> each(ToDoubleFunction<UpdateRecord> number) {
    return IntStream.range(0, study.variants().size())
        .mapToObj(i -> line(names.of(i), names.role(i), study.variants().get(i).curve(number)))
        .toList();
  }

  private List<Series> groups() {
    List<Series> lines = new ArrayList<>();
    for (WeightGroup group : WeightGroup.values()) {
      double[] ratios =
          study.closely().curve(u -> layer(u).ratios().getOrDefault(group, Double.NaN));
      String name = texts.get("lab.training.group." + group);
      lines.add(line(name, GROUPS[group.ordinal()], ratios));
    }
    return lines;
  }

  private static Series line(String name, SeriesRole role, double[] y) {
    return new Series(name, role, IntStream.rangeClosed(1, y.length).asDoubleStream().toArray(), y);
  }

  /** A threshold is for the gradient of all weights together. */
  private List<ReferenceLine> thresholds() {
    if (picture.isLayered()) {
      return List.of();
    }
    return study.variants().stream()
        .map(TrainedVariant::variant)
        .mapToDouble(v -> v.clip())
        .filter(clip -> clip > 0)
        .distinct()
        .mapToObj(clip -> new ReferenceLine(texts.get("lab.training.threshold"), clip))
        .toList();
  }
}
