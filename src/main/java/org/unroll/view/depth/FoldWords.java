package org.unroll.view.depth;

import org.unroll.text.CellTitles;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/** The captions of the folded network in one language. */
final class FoldWords {

  private final Texts texts;

  FoldWords(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  String plain(String key) {
    return texts.get("fold." + key);
  }

  String say(String key, Object... arguments) {
    return texts.get("fold." + key, arguments);
  }

  /** What a cell is called; its id if the bundle does not know it. */
  String cell(String id) {
    return CellTitles.of(texts, id);
  }

  /** Everything in words, for who listens. */
  String describe(FoldPicture picture) {
    String cell = cell(picture.content().face().id());
    StringBuilder said = new StringBuilder(say("describe", cell, picture.states()));
    if (picture.hasBegun()) {
      said.append('\n').append(say("step", picture.step() + 1, picture.trace().length()));
      said.append(": ").append(picture.input());
    }
    if (picture.isThere() && picture.hasLoss()) {
      String loss = Numbers.plain(picture.trace().loss(picture.step()));
      said.append('\n').append(say("said", picture.said())).append(", ").append(say("loss", loss));
    }
    if (picture.isThere() && picture.hasTurned()) {
      said.append('\n').append(say("gradient", Numbers.significant(picture.gradient(), 2)));
    }
    return said.toString();
  }
}
