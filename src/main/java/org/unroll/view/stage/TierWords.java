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
        layer(picture.parts().get(moment.part())),
        moment.step() + 1,
        moment.length(),
        Numbers.count(picture.content().update()));
  }

  /** What a layer is called: "layer 2, from the end". */
  String layer(TracePart part) {
    String side = part.reversed() ? "reversed" : part.decoder() ? "decoder" : "forward";
    return texts.get("stage.tier.layer." + side, part.storey() + 1);
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
      String norm = Numbers.significant(picture.norm(part, position), 2);
      return texts.get("stage.tier.say.backward", layer(part), position + 1, norm);
    }
    return forward(picture, part, position);
  }

  private String forward(TierPicture picture, TracePart part, int position) {
    boolean speaks = part.equals(picture.top()) && part.trace().hasLoss(position);
    String read =
        part.storey() > 0
            ? texts.get("stage.tier.say.below", layer(part), position + 1)
            : texts.get(
                "stage.tier.say.reads", layer(part), picture.inputs(part.decoder()).get(position));
    String said = speaks && picture.hasOutput(position) ? " " + said(picture, position) : "";
    return read + said + looks(picture, part, position);
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
    if (!part.decoder() || !picture.hasAttention() || !picture.hasOutput(position)) {
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
    said.add(texts.get("stage.tier.hit.card", layer(part), position + 1));
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
      String norm = Numbers.significant(picture.norm(part, position), 3);
      said.add(texts.get("stage.tier.hit.norm", face.letter(face.output()).toString(), norm));
    }
    return said.toString();
  }

  /** What lies at a point; empty where there is nothing to say. */
  String hit(TierPicture picture, double x, double y) {
    TierLayout layout = picture.layout();
    int column = layout.first() + (int) Math.floor((x - layout.cards().x()) / layout.slot());
    if (x < layout.cards().x() || !layout.shows(column)) {
      return "";
    }
    boolean decoder = column > layout.reading();
    int position = decoder ? column - layout.reading() - 1 : column;
    for (TracePart part : picture.parts()) {
      boolean here = part.decoder() == decoder && position < part.trace().length();
      if (here && column != layout.reading() && layout.card(part, position).contains(x, y)) {
        return card(picture, part, position);
      }
    }
    if (layout.map().contains(x, y) && column < layout.reading()) {
      int step = (int) ((y - layout.map().y()) / layout.map().height() * layout.writing());
      return weight(picture, step, column);
    }
    boolean output = layout.output(column).contains(x, y) && picture.said().length() > position;
    if (output && picture.said().hasLoss(position) && (decoder || layout.writing() == 0)) {
      String loss = Numbers.significant(picture.said().loss(position), 3);
      return texts.get("stage.hit.output", position + 1, picture.targets().get(position), loss);
    }
    boolean chip = layout.chip(column).contains(x, y) && column != layout.reading();
    return chip
        ? texts.get("stage.hit.step", position + 1, picture.inputs(decoder).get(position))
        : "";
  }

  private String weight(TierPicture picture, int step, int position) {
    if (!picture.hasOutput(step)) {
      return "";
    }
    return texts.get(
        "stage.tier.hit.weight",
        step + 1,
        picture.content().example().inputs().get(position),
        Numbers.fixed(picture.attention(step)[position], 3));
  }
}
