package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unroll.analysis.FlowCause;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.GradientVariant;
import org.unroll.lab.gradient.UnitPicture;
import org.unroll.lab.gradient.UnitSlope;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Why the gradient vanished or exploded on its way to the chosen step, in one sentence. */
final class LensWords {

  private final Texts texts;
  private final GradientPicture picture;

  LensWords(Texts texts, GradientPicture picture) {
    this.picture = picture;
    this.texts = texts;
  }

  /** The question. */
  String title() {
    return texts.get(
        "lab.lens.title",
        new VariantNames(texts, picture).layered(picture.focus().variant()),
        picture.focus().step() + 1);
  }

  /** The formal name. */
  String formal() {
    int step = picture.focus().step() + 1;
    return texts.get("lab.lens.formal", Numbers.subscript(step), Numbers.subscript(step - 1));
  }

  /** What a slope belongs to: the equation, such as {@code f}, or the function within it. */
  static String name(UnitSlope slope) {
    return slope.inner()
        ? slope.function().name().toLowerCase(Locale.ROOT) + " in " + slope.equation()
        : slope.equation();
  }

  /** How steep each squashing function is at a unit. */
  String slopes(int unit) {
    String all =
        picture.lens().slopes().stream()
            .map(s -> texts.get("chart.level", label(s), Numbers.percent(s.slopes()[unit])))
            .collect(Collectors.joining(texts.get("chart.separator")));
    return texts.get("lab.lens.slopes", unit + 1, all);
  }

  private String label(UnitSlope slope) {
    return slope.inner()
        ? texts.get(
            "lab.lens.inner", slope.function().name().toLowerCase(Locale.ROOT), slope.equation())
        : slope.equation();
  }

  /** The answer; of the unit that is picked out, too. */
  String answer() {
    List<String> sentences = new ArrayList<>(List.of(ofNetwork()));
    if (hasWaysRound()) {
      sentences.add(texts.get("lab.lens.above", picture.focus().layer() + 1));
    }
    picture.unit().ifPresent(unit -> sentences.add(ofUnit(unit)));
    return String.join(" ", sentences);
  }

  /** Below the topmost layer, more comes down at earlier steps than what goes back in the layer itself. */
  private boolean hasWaysRound() {
    FlowCause cause = picture.lens().cause();
    return picture.focus().layer() < picture.layers() - 1 && cause.from() > cause.to();
  }

  private String ofUnit(UnitPicture unit) {
    int step = picture.focus().step();
    double whole = picture.chosen().lastLossUnclipped()[step];
    double share = whole > 0 ? unit.lastLoss()[step] / whole : 0;
    List<UnitSlope> flat =
        picture.lens().slopes().stream().filter(slope -> slope.isFlat(unit.unit())).toList();
    String names =
        flat.stream().map(this::label).collect(Collectors.joining(texts.get("chart.separator")));
    return texts.get(
        flat.isEmpty() ? "lab.lens.unit" : "lab.lens.unit.flat",
        unit.unit() + 1,
        Numbers.percent(share),
        names);
  }

  private String ofNetwork() {
    FlowCause cause = picture.lens().cause();
    int steps = cause.from() - cause.to();
    GradientVariant variant = picture.chosen().variant();
    int reached = variant.reachedFrom(picture.length() - 1);
    if (picture.focus().step() < reached) {
      return texts.get("lab.why.CUT", variant.truncation(), reached + 1);
    }
    if (steps <= 0) {
      return texts.get("lab.why.here");
    }
    String what = cause.main().map(f -> cause.outcome() + "." + f).orElse("KEPT");
    return texts.get(
        "lab.why." + what,
        Numbers.significant(cause.growth(), 3),
        Numbers.significant(cause.gain(), 3),
        Numbers.significant(cause.slope(), 3),
        Numbers.significant(cause.carried().orElse(1.0), 3),
        steps,
        Numbers.significant(cause.end() / cause.start(), 2));
  }
}
