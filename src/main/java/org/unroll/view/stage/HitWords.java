package org.unroll.view.stage;

import org.unroll.engine.Trace;
import org.unroll.model.Moment;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says what lies under the pointer: name, unit, time step, exact value, gradient. */
final class HitWords {

  private static final int DIGITS = 5;

  private final Texts texts;
  private final StageWords words;

  HitWords(Texts texts) {
    this.texts = texts;
    this.words = new StageWords(texts);
  }

  /** The words for one thing on a picture; what has not happened yet has no numbers. */
  String of(StagePicture picture, StageHit hit) {
    Moment moment = picture.moment();
    if (hit.step() >= 0 && !isThere(moment, hit)) {
      return texts.get("stage.hit.later", hit.step() + 1);
    }
    if (hit instanceof StageHit.Unit unit) {
      return unit(picture, unit);
    }
    if (hit instanceof StageHit.Whole whole) {
      return whole(picture, whole);
    }
    if (hit instanceof StageHit.Wire wire) {
      double norm = StageNumbers.norm(picture.trace().gradient(wire.symbol(), wire.step()));
      return texts.get(
          "stage.hit.wire",
          letter(picture, wire.symbol()),
          wire.step() + 1,
          Numbers.significant(norm, DIGITS));
    }
    if (hit instanceof StageHit.Output output) {
      return output(picture, output.step());
    }
    String input = picture.content().example().inputs().get(hit.step());
    return hit instanceof StageHit.Input
        ? input(picture, hit.step(), input)
        : texts.get("stage.hit.step", hit.step() + 1, input);
  }

  private static boolean isThere(Moment moment, StageHit hit) {
    if (hit instanceof StageHit.Unit unit) {
      return moment.hasValue(unit.step(), unit.symbol());
    }
    return hit instanceof StageHit.Whole whole
        ? moment.hasValue(whole.step(), whole.symbol())
        : moment.hasValue(hit.step()) || moment.isAt(hit.step());
  }

  private String name(StagePicture picture, String symbol) {
    return words.symbol(Explanation.family(picture.face().id()), symbol);
  }

  private static String letter(StagePicture picture, String symbol) {
    return picture.face().letter(symbol).toString();
  }

  private String unit(StagePicture picture, StageHit.Unit hit) {
    Trace trace = picture.trace();
    String name = name(picture, hit.symbol());
    String value = Numbers.significant(trace.value(hit.symbol(), hit.step())[hit.unit()], DIGITS);
    if (hit.step() < 0) {
      return texts.get(
          "stage.hit.initial", name, letter(picture, hit.symbol()), hit.unit() + 1, value);
    }
    String said =
        texts.get(
            "stage.hit.unit",
            name,
            letter(picture, hit.symbol()),
            hit.unit() + 1,
            hit.step() + 1,
            value);
    return said + before(picture, hit) + gradient(picture, hit);
  }

  /** What the number would be with nothing held, where that is another one. */
  private String before(StagePicture picture, StageHit.Unit hit) {
    return picture
        .content()
        .free()
        .map(free -> free.value(hit.symbol(), hit.step())[hit.unit()])
        .filter(free -> free != picture.trace().value(hit.symbol(), hit.step())[hit.unit()])
        .map(free -> "\n" + texts.get("stage.hit.free", Numbers.significant(free, DIGITS)))
        .orElse("");
  }

  private String gradient(StagePicture picture, StageHit.Unit hit) {
    if (!picture.moment().hasGradient(hit.step(), hit.symbol())) {
      return "";
    }
    double gradient = picture.trace().gradient(hit.symbol(), hit.step())[hit.unit()];
    return "\n" + texts.get("stage.hit.gradient", Numbers.significant(gradient, DIGITS));
  }

  private String whole(StagePicture picture, StageHit.Whole hit) {
    double mean = StageNumbers.mean(picture.trace().value(hit.symbol(), hit.step()));
    String said =
        texts.get(
                "stage.hit.whole",
                name(picture, hit.symbol()),
                letter(picture, hit.symbol()),
                hit.step() + 1,
                Numbers.significant(mean, DIGITS))
            + before(picture, hit, mean);
    if (!picture.moment().hasGradient(hit.step(), hit.symbol())) {
      return said;
    }
    double norm = StageNumbers.norm(picture.trace().gradient(hit.symbol(), hit.step()));
    return said + "\n" + texts.get("stage.hit.gradient", Numbers.significant(norm, DIGITS));
  }

  private String before(StagePicture picture, StageHit.Whole hit, double mean) {
    return picture
        .content()
        .free()
        .map(free -> StageNumbers.mean(free.value(hit.symbol(), hit.step())))
        .filter(free -> free != mean)
        .map(free -> "\n" + texts.get("stage.hit.free", Numbers.significant(free, DIGITS)))
        .orElse("");
  }

  private String input(StagePicture picture, int step, String input) {
    String said = texts.get("stage.hit.step", step + 1, input);
    return picture.moment().hasGradient(step, "x")
        ? said
            + "\n"
            + texts.get(
                "stage.hit.gradient",
                Numbers.significant(picture.numbers().inputNorm(step), DIGITS))
        : said;
  }

  private String output(StagePicture picture, int step) {
    String right = picture.content().example().targets().get(step);
    String loss = Numbers.significant(picture.trace().loss(step), DIGITS);
    return texts.get("stage.hit.output", step + 1, right, loss);
  }
}
