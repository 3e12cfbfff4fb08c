package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.export.ChartAxis;
import org.unroll.export.ChartSpec;
import org.unroll.export.LineLabels;
import org.unroll.export.ReferenceLine;
import org.unroll.export.Series;
import org.unroll.export.SeriesRole;
import org.unroll.export.Spread;
import org.unroll.lab.gradient.Band;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.UnitPicture;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.model.FlowParts;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The chart of gradient norms against the step, in the window and in files. */
final class FlowChart {

  private static final int GROUPS = 4;
  private static final SeriesRole[] GROUP_ROLES = {
    SeriesRole.FIRST, SeriesRole.SECOND, SeriesRole.THIRD
  };

  private final Texts texts;
  private final GradientPicture picture;
  private final boolean normalised;

  FlowChart(Texts texts, GradientPicture picture, boolean normalised) {
    this.texts = texts;
    this.picture = picture;
    this.normalised = normalised;
  }

  /** What is chosen. */
  ChartSpec of(FlowParts parts) {
    return switch (parts) {
      case LAST -> ofTheLastLoss();
      case TOTAL -> ofAllLosses();
      case BY_LOSS -> byLoss();
      case BY_LAYER -> byLayer();
    };
  }

  /**
   * ||dL_T/dh_k|| of every network: with the band of single examples if it was computed, and before
   * clipping as well where that makes a difference.
   */
  ChartSpec ofTheLastLoss() {
    int last = picture.length();
    List<Series> lines = new ArrayList<>();
    for (int i = 0; i < picture.variants().size(); i++) {
      lines.add(lastLoss(i));
    }
    if (!normalised) {
      IntStream.range(0, picture.variants().size()).forEach(i -> addUnclipped(i, lines));
    }
    addUnit(lines, UnitPicture::lastLoss, picture.chosen().lastLossUnclipped(), clipScale());
    return spec(
        texts.get("lab.flow.title", last),
        names()
            .ofLayer(
                texts.get(
                    normalised ? "lab.flow.formal.share" : "lab.flow.formal",
                    Numbers.subscript(last),
                    sameness())),
        lines);
  }

  /** ||sum_n dL_n/dh_k|| of every network. */
  ChartSpec ofAllLosses() {
    VariantNames names = names();
    List<Series> lines = new ArrayList<>();
    for (int i = 0; i < picture.variants().size(); i++) {
      lines.add(line(names.of(i), names.role(i), picture.variants().get(i).total()));
    }
    addUnit(lines, UnitPicture::total, picture.chosen().total(), 1);
    String formal = normalised ? "lab.flow.total.formal.share" : "lab.flow.total.formal";
    return spec(
        texts.get("lab.flow.total.title"), names().ofLayer(texts.get(formal, sameness())), lines);
  }

  /** What the networks have in common; of cells side by side, how many weights each has. */
  private String sameness() {
    if (!picture.isOfEqualWeights()) {
      return texts.get("lab.flow.same.units");
    }
    VariantNames names = names();
    String counts =
        IntStream.range(0, picture.variants().size())
            .mapToObj(i -> count(names.of(i), picture.variants().get(i)))
            .collect(Collectors.joining(texts.get("chart.separator")));
    return texts.get("lab.flow.same.weights", counts);
  }

  private String count(String name, VariantPicture variant) {
    return texts.get("lab.flow.count", name, Integer.toString(variant.weights()));
  }

  /** The sum of ||dL_n/dh_k|| over the losses n, stacked: the last losses below, all above. */
  ChartSpec byLoss() {
    List<Series> lines = new ArrayList<>();
    for (int group = 1; group <= GROUPS; group++) {
      lines.add(stacked(group));
    }
    picture.unit().ifPresent(unit -> lines.add(items(unit)));
    String name = names().layered(picture.focus().variant());
    return spec(texts.get("lab.flow.items.title", name), texts.get("lab.flow.items.formal"), lines);
  }

  /** ||dL_T/dh_k|| of every layer of one network; the one that is looked at has the network's line. */
  ChartSpec byLayer() {
    VariantNames names = names();
    List<double[]> layers = picture.chosen().byLayer();
    List<Series> lines = new ArrayList<>();
    for (int l = 0; l < layers.size(); l++) {
      boolean chosen = l == picture.focus().layer();
      SeriesRole role =
          chosen
              ? SeriesRole.ofCell(picture.chosen().variant().cell())
              : GROUP_ROLES[l % GROUP_ROLES.length];
      lines.add(line(texts.get("lab.flow.layer", l + 1), role, layers.get(l)));
    }
    addUnit(lines, UnitPicture::lastLoss, picture.chosen().lastLossUnclipped(), 1);
    int last = picture.length();
    return spec(
        texts.get("lab.flow.layers.title", names.full(picture.focus().variant()), last),
        texts.get(
            normalised ? "lab.flow.layers.formal.share" : "lab.flow.layers.formal",
            Numbers.subscript(last)),
        lines);
  }

  private double clipScale() {
    return normalised ? 1 : picture.chosen().clipScale();
  }

  /**
   * The line of the unit that is picked out.
   *
   * @param network the norms of its network, by k: shares are of what its last step hears
   */
  private void addUnit(
      List<Series> lines,
      Function<UnitPicture, double[]> numbers,
      double[] network,
      double factor) {
    String name = names().unit(picture.focus().variant());
    double unit = normalised ? network[network.length - 1] : 1 / factor;
    picture
        .unit()
        .map(numbers)
        .ifPresent(sizes -> lines.add(line(name, SeriesRole.UNIT, sizes, unit)));
  }

  private ChartSpec spec(String title, String formal, List<Series> lines) {
    int step = picture.focus().step() + 1;
    return new ChartSpec(
            title,
            formal,
            ChartAxis.linear(texts.get("chart.gradients.x")),
            ChartAxis.log(texts.get("chart.gradients.y"), texts.get("chart.gradients.zero")),
            LineLabels.first(""),
            lines,
            List.of(new ReferenceLine(texts.get("lab.flow.level"), 1)),
            Optional.empty())
        .withMarker(step, texts.get("lab.flow.marker", step));
  }

  private Series lastLoss(int index) {
    VariantNames names = names();
    VariantPicture variant = picture.variants().get(index);
    Series line = line(names.of(index), names.role(index), variant.lastLoss());
    return variant.band().map(band -> banded(line, variant, band)).orElse(line);
  }

  /** Shares are of what the shown example's last step hears, so that the line lies in its band. */
  private Series banded(Series line, VariantPicture variant, Band band) {
    double factor =
        normalised ? 1 / variant.lastLossUnclipped()[variant.length() - 1] : variant.clipScale();
    double[] least = Arrays.stream(band.least()).map(n -> factor * n).toArray();
    double[] most = Arrays.stream(band.most()).map(n -> factor * n).toArray();
    return new Series(
        line.name(), line.role(), line.x(), line.y(), Optional.of(new Spread(least, most)));
  }

  private void addUnclipped(int index, List<Series> lines) {
    VariantPicture variant = picture.variants().get(index);
    boolean shownAlready = picture.question().contrast() == Contrast.CLIPPING;
    if (variant.isClipped() && !shownAlready) {
      String name = texts.get("lab.flow.before", names().of(index));
      lines.add(line(name, SeriesRole.BASELINE, variant.lastLossUnclipped()));
    }
  }

  /** sum_n |dL_n/dh_k| of the unit that is picked out. */
  private Series items(UnitPicture unit) {
    double[] whole = sum(0, (n, k) -> picture.chosen().norm(n, k));
    return line(
        names().unit(picture.focus().variant()),
        SeriesRole.UNIT,
        sum(0, unit::size),
        normalised ? whole[whole.length - 1] : 1);
  }

  private VariantNames names() {
    return new VariantNames(texts, picture);
  }

  /** A number for a loss and a step. */
  private interface Pair {
    double at(int loss, int step);
  }

  private double[] sum(int firstLoss, Pair numbers) {
    double[] sum = new double[picture.length()];
    for (int n = firstLoss; n < sum.length; n++) {
      for (int k = 0; k <= n; k++) {
        sum[k] += numbers.at(n, k);
      }
    }
    return sum;
  }

  /** What the losses of the last so many quarters of the sequence send back. */
  private Series stacked(int quarters) {
    int length = picture.length();
    int first = (int) Math.round(length * (1 - quarters / (double) GROUPS));
    VariantPicture chosen = picture.chosen();
    double[] sum = sum(first, chosen::norm);
    boolean all = quarters == GROUPS;
    SeriesRole role = all ? SeriesRole.ofCell(chosen.variant().cell()) : GROUP_ROLES[quarters - 1];
    String name =
        all ? texts.get("lab.flow.items.all") : texts.get("lab.flow.items.from", first + 1, length);
    return line(name, role, sum);
  }

  private Series line(String name, SeriesRole role, double[] norms) {
    return line(name, role, norms, normalised ? norms[norms.length - 1] : 1);
  }

  private static Series line(String name, SeriesRole role, double[] norms, double unit) {
    return new Series(
        name,
        role,
        IntStream.rangeClosed(1, norms.length).asDoubleStream().toArray(),
        Arrays.stream(norms).map(n -> n / unit).toArray());
  }
}
