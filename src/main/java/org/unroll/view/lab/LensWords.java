package org.unroll.view.lab;

import org.unroll.analysis.FlowCause;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.GradientVariant;
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
        new VariantNames(texts, picture).full(picture.focus().variant()),
        picture.focus().step() + 1);
  }

  /** The formal name. */
  String formal() {
    int step = picture.focus().step() + 1;
    return texts.get("lab.lens.formal", Numbers.subscript(step), Numbers.subscript(step - 1));
  }

  /** The answer. */
  String answer() {
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
