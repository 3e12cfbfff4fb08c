package org.unroll.view.lab;

import org.unroll.analysis.FlowCause;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Why the gradient vanished or exploded on its way to the chosen step, in one sentence. */
final class LensWords implements LabWords {

  private final Texts texts;

  LensWords(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String title(GradientPicture picture) {
    return texts.get(
        "lab.lens.title",
        new VariantNames(texts, picture).full(picture.focus().variant()),
        picture.focus().step() + 1);
  }

  @Override
  public String formal(GradientPicture picture) {
    int step = picture.focus().step() + 1;
    return texts.get("lab.lens.formal", Numbers.subscript(step), Numbers.subscript(step - 1));
  }

  @Override
  public String answer(GradientPicture picture) {
    FlowCause cause = picture.lens().cause();
    int steps = cause.from() - cause.to();
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
