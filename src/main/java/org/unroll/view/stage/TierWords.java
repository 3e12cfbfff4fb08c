package org.unroll.view.stage;

import java.util.Locale;
import java.util.StringJoiner;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** Says in words what stands on a stage of several layers. */
final class TierWords {

  private final Texts texts;
  private final StageWords words;

  TierWords(Texts texts) {
    this.texts = texts;
    this.words = new StageWords(texts);
  }

  /** The title: which cell does what. */
  String title(StageContent content) {
    return words.title(content);
  }

  /** Where the pass stands: "forward, layer l1, step 5 of 8 · update 3,420". */
  String state(TierPicture picture) {
    Moment moment = picture.moment();
    if (moment.step() < 0) {
      return words.state(moment, picture.content().face(), picture.content().update());
    }
    return texts.get(
        "stage.tier.state." + moment.phase().name().toLowerCase(Locale.ROOT),
        layer(picture, picture.parts().get(moment.part())),
        moment.step() + 1,
        moment.length(),
        Numbers.count(picture.content().update()));
  }

  private String layer(TierPicture picture, TracePart part) {
    return new LayerNames(texts, picture.parts()).of(part);
  }

  /** The first letter of a sentence. */
  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** One sentence about the step at work. */
  String explain(TierPicture picture) {
    Moment moment = picture.moment();
    if (moment.phase() == Phase.START) {
      return texts.get("stage.tier.say.start", picture.parts().size());
    }
    if (moment.phase() == Phase.UPDATE) {
      return texts.get("stage.tier.say.update");
    }
    TracePart part = picture.parts().get(moment.part());
    int position = part.position(moment.step());
    if (moment.phase() == Phase.BACKWARD) {
      String norm = Numbers.significant(picture.numbers().norm(part, position), 2);
      String said = texts.get("stage.tier.say.backward", layer(picture, part), position + 1, norm);
      return sentence(said) + linkedBack(picture, part, position);
    }
    return forward(picture, part, position);
  }

  private String forward(TierPicture picture, TracePart part, int position) {
    boolean speaks = part.equals(picture.top()) && part.trace().hasLoss(position);
    String read =
        part.storey() > 0
            ? texts.get("stage.tier.say.below", layer(picture, part), position + 1)
            : texts.get(
                "stage.tier.say.reads",
                layer(picture, part),
                picture.inputs(part.decoder()).get(position));
    String said = speaks && picture.hasOutput(position) ? " " + said(picture, position) : "";
    String link = picture.hasValue(part, position) ? linked(picture, part, position) : "";
    return sentence(read) + link + said + looks(picture, part, position);
  }

  /** What comes round the level on the way on. */
  private String linked(TierPicture picture, TracePart part, int position) {
    return picture
        .numbers()
        .link(part.decoder(), part.storey())
        .map(
            joint ->
                joint.has("a")
                    ? texts.get(
                        "stage.tier.say.highway",
                        Numbers.percent(StageNumbers.mean(joint.value("a", position))))
                    : texts.get("stage.tier.say.residual"))
        .map(words -> " " + words)
        .orElse("");
  }

  /** How much of the error takes the way round. */
  private String linkedBack(TierPicture picture, TracePart part, int position) {
    return picture
        .numbers()
        .link(part.decoder(), part.storey())
        .map(
            joint -> {
              TierWire round = TierWire.of(TierWire.Kind.ROUND, part, position);
              String norm = Numbers.significant(picture.numbers().norm(round), 2);
              return " " + texts.get("stage.tier.say.backward.round", norm);
            })
        .orElse("");
  }

  private String said(TierPicture picture, int position) {
    double[] chances = picture.said().probability(position);
    String right = picture.targets().get(position);
    String said =
        chances.length == 0
            ? Numbers.plain(picture.said().value("y", position)[0])
            : picture.content().example().outputs().get(Ranking.best(chances));
    return texts.get("stage.tier.say.said", said, right);
  }

  private String looks(TierPicture picture, TracePart part, int position) {
    if (!part.decoder() || !picture.layout().shape().looks() || !picture.hasContext(position)) {
      return "";
    }
    double[] weights = picture.attention(position);
    int best = Ranking.best(weights);
    String word = picture.content().example().inputs().get(best);
    return " " + texts.get("stage.tier.say.looks", word, Numbers.percent(weights[best]));
  }

  /** What a decoder says if it reads its own words; empty where there is none. */
  String written(StageContent content) {
    return content.written().isEmpty()
        ? ""
        : texts.get("stage.tier.written", String.join(" ", content.written()));
  }

  /** Everything, for those who listen instead of look. */
  String describe(TierPicture picture) {
    StringJoiner said = new StringJoiner("\n");
    said.add(title(picture.content()));
    said.add(state(picture));
    said.add(explain(picture));
    String written = written(picture.content());
    if (!written.isEmpty()) {
      said.add(written);
    }
    if (picture.moment().step() >= 0) {
      TracePart part = picture.parts().get(picture.moment().part());
      said.add(card(picture, part, part.position(picture.moment().step())));
    }
    return said.toString();
  }

  /** The numbers of a card. */
  String card(TierPicture picture, TracePart part, int position) {
    StringJoiner said = new StringJoiner("\n");
    said.add(texts.get("stage.tier.card", layer(picture, part), position + 1));
    CellFace face = picture.content().face();
    if (picture.hasValue(part, position)) {
      for (String state : face.states()) {
        StringJoiner units = new StringJoiner(", ");
        double[] values = part.trace().value(state, position);
        for (int k = 0; k < Math.min(6, values.length); k++) {
          units.add(Numbers.fixed(values[k], 2));
        }
        said.add(face.letter(state) + " = " + units + (values.length > 6 ? " \u2026" : ""));
      }
    }
    if (picture.hasGradient(part, position)) {
      String norm = Numbers.significant(picture.numbers().norm(part, position), 3);
      said.add(texts.get("stage.tier.norm", face.letter(face.output()).toString(), norm));
    }
    return said.toString();
  }
}
