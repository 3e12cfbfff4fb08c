package org.unroll.view.stage;

import java.util.Optional;
import java.util.StringJoiner;
import org.unroll.engine.Trace;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says what lies under the pointer: name, layer, shape, unit, position, value, gradient. */
final class TierHitWords {

  private static final int DIGITS = 5;
  private static final int SHOWN = 5;

  private final Texts texts;
  private final StageWords words;

  TierHitWords(Texts texts) {
    this.texts = texts;
    this.words = new StageWords(texts);
  }

  /** The words for one thing on a picture; what has not happened yet has no numbers. */
  String of(TierPicture picture, TierHit hit) {
    if (hit instanceof TierHit.Unit unit) {
      return unit(picture, unit);
    }
    if (hit instanceof TierHit.Gate gate) {
      return gate(picture, gate);
    }
    if (hit instanceof TierHit.Card card) {
      return say("card", layer(picture, card.part()), card.position() + 1);
    }
    if (hit instanceof TierHit.Linked linked) {
      return linked(picture, linked.part(), linked.position());
    }
    if (hit instanceof TierHit.Joined joined) {
      return joined(picture, joined.part(), joined.position());
    }
    if (hit instanceof TierHit.OnWire wire) {
      return new TierWireWords(texts).of(picture, wire.wire());
    }
    return besides(picture, hit);
  }

  private String besides(TierPicture picture, TierHit hit) {
    if (hit instanceof TierHit.Context context) {
      return context(picture, context.step());
    }
    if (hit instanceof TierHit.Weight weight) {
      return weight(picture, weight.step(), weight.position());
    }
    if (hit instanceof TierHit.Output output) {
      return output(picture, output.position());
    }
    if (hit instanceof TierHit.Chip chip) {
      String input = picture.inputs(chip.decoder()).get(chip.position());
      return texts.get("stage.hit.step", chip.position() + 1, input);
    }
    return hit instanceof TierHit.Column column ? say("column", column.column() + 1) : "";
  }

  private String say(String key, Object... places) {
    return texts.get("stage.tier.hit." + key, places);
  }

  private String layer(TierPicture picture, TracePart part) {
    return new LayerNames(texts, picture.parts()).of(part);
  }

  private String later(String what) {
    return what + "\n" + say("later");
  }

  /** "h = 0.12, -0.30, ... (16 numbers)". */
  String vector(String letter, double[] values) {
    StringJoiner units = new StringJoiner(", ");
    for (int k = 0; k < Math.min(SHOWN, values.length); k++) {
      units.add(Numbers.fixed(values[k], 2));
    }
    String dots = values.length > SHOWN ? ", \u2026" : "";
    return "\n" + say("vector", letter, units + dots, values.length);
  }

  /** "length of the gradient 0.02". */
  String length(double[] gradient) {
    return "\n" + say("length", Numbers.significant(StageNumbers.norm(gradient), DIGITS));
  }

  private String name(TierPicture picture, String symbol) {
    CellFace face = picture.content().face();
    String name = words.symbol(Explanation.family(face.id()), symbol);
    String letter = face.letter(symbol).toString();
    return name.equals(symbol) ? letter : name + " " + letter;
  }

  private String unit(TierPicture picture, TierHit.Unit hit) {
    TracePart part = hit.part();
    int t = hit.position();
    int units = part.trace().hidden();
    String what =
        say(
            "unit",
            layer(picture, part),
            name(picture, hit.symbol()),
            hit.unit() + 1,
            units,
            t + 1);
    if (!picture.hasValue(part, t, hit.symbol())) {
      return later(what);
    }
    double value = part.trace().value(hit.symbol(), t)[hit.unit()];
    StringBuilder said = new StringBuilder(what).append('\n').append(value(value));
    Optional<Trace> free = picture.numbers().free(part);
    free.map(other -> other.value(hit.symbol(), t)[hit.unit()])
        .filter(other -> other != value)
        .ifPresent(other -> said.append('\n').append(free(other)));
    if (picture.hasGradient(part, t, hit.symbol())) {
      double gradient = part.trace().gradient(hit.symbol(), t)[hit.unit()];
      said.append('\n').append(gradient(gradient));
    }
    return said.toString();
  }

  private String value(double value) {
    return say("value", Numbers.significant(value, DIGITS));
  }

  private String free(double value) {
    return texts.get("stage.hit.free", Numbers.significant(value, DIGITS));
  }

  private String gradient(double value) {
    return texts.get("stage.hit.gradient", Numbers.significant(value, DIGITS));
  }

  private String gate(TierPicture picture, TierHit.Gate hit) {
    TracePart part = hit.part();
    int t = hit.position();
    String what = say("gate", layer(picture, part), name(picture, hit.symbol()), t + 1);
    if (!picture.hasValue(part, t, hit.symbol())) {
      return later(what);
    }
    double[] values = part.trace().value(hit.symbol(), t);
    double mean = StageNumbers.mean(values);
    StringBuilder said = new StringBuilder(what);
    said.append('\n').append(say("mean", Numbers.significant(mean, DIGITS)));
    picture
        .numbers()
        .free(part)
        .map(other -> StageNumbers.mean(other.value(hit.symbol(), t)))
        .filter(other -> other != mean)
        .ifPresent(other -> said.append('\n').append(free(other)));
    said.append(vector(picture.content().face().letter(hit.symbol()).toString(), values));
    if (picture.hasGradient(part, t, hit.symbol())) {
      said.append(length(part.trace().gradient(hit.symbol(), t)));
    }
    return said.toString();
  }

  /** A link's joint: what it makes, and of a highway how far its gate is open. */
  String linked(TierPicture picture, TracePart part, int t) {
    TraceJoint joint = picture.numbers().link(part.decoder(), part.storey()).orElseThrow();
    String kind = joint.has("a") ? "highway" : "residual";
    String what = say(kind, layer(picture, part), t + 1);
    if (!picture.hasLevel(part.decoder(), part.storey(), t)) {
      return later(what);
    }
    StringBuilder said = new StringBuilder(what);
    boolean back = picture.hasLevelTurned(part.decoder(), part.storey(), t);
    if (joint.has("a")) {
      double[] open = joint.value("a", t);
      String mean = Numbers.significant(StageNumbers.mean(open), DIGITS);
      said.append('\n').append(say("open", mean)).append(vector("a", open));
      said.append(back ? length(joint.gradient("a", t)) : "");
    }
    said.append(vector("y", joint.value("y", t)));
    return said.append(back ? length(joint.gradient("y", t)) : "").toString();
  }

  private String joined(TierPicture picture, TracePart part, int t) {
    TierShape shape = picture.layout().shape();
    TracePart other = shape.part(false, part.storey(), true).orElseThrow();
    String what = say("joined", part.storey() + 1, t + 1);
    if (!picture.hasLevel(false, part.storey(), t)) {
      return later(what);
    }
    String output = picture.content().face().output();
    String letter = picture.content().face().letter(output).toString();
    return what
        + vector(letter + "\u2192", part.trace().value(output, t))
        + vector(letter + "\u2190", other.trace().value(output, t));
  }

  /** What a step of the decoder mixes. */
  String context(TierPicture picture, int step) {
    String what = say("context", step + 1);
    if (!picture.hasContext(step)) {
      return later(what);
    }
    TraceJoint attention = picture.numbers().attention().orElseThrow();
    String said = what + vector("context", attention.value("context", step));
    return picture.hasContextTurned(step)
        ? said + length(attention.gradient("context", step))
        : said;
  }

  /** How much a step of the decoder looks at a position, and the score that this comes from. */
  String weight(TierPicture picture, int step, int position) {
    String word = picture.content().example().inputs().get(position);
    String what = say("weight", step + 1, word);
    if (!picture.hasContext(step)) {
      return later(what);
    }
    TraceJoint attention = picture.numbers().attention().orElseThrow();
    String weight = Numbers.significant(picture.attention(step)[position], DIGITS);
    String score = Numbers.significant(attention.value("e", step)[position], DIGITS);
    String said = what + "\n" + say("share", weight, score);
    return picture.hasContextTurned(step)
        ? said + "\n" + gradient(attention.gradient("alpha", step)[position])
        : said;
  }

  private String output(TierPicture picture, int t) {
    if (!picture.hasOutput(t)) {
      return texts.get("stage.hit.later", t + 1);
    }
    String loss = Numbers.significant(picture.said().loss(t), DIGITS);
    return texts.get("stage.hit.output", t + 1, picture.targets().get(t), loss);
  }
}
