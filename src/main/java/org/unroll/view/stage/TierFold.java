package org.unroll.view.stage;

import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import javafx.scene.canvas.GraphicsContext;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Reach;
import org.unroll.model.Walk;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;

/**
 * A network of several layers folded up: one card for each layer with the loop in which it hands its states to
 * itself, and the numbers of the step at work.
 */
public final class TierFold {

  private final StageContent content;
  private final TierNumbers numbers;
  private final Reach reach;
  private final Texts texts;

  /** A picture of a pass through several layers. */
  public TierFold(StageContent content, Texts texts) {
    this.content = content;
    this.numbers = new TierNumbers(content);
    this.reach = new Reach(Walk.of(content.trace()));
    this.texts = texts;
  }

  /** Whether a pass goes through more than one layer. */
  public static boolean suits(StageContent content) {
    return content.isLayered();
  }

  /** Whether a walk is the one of this pass. */
  public boolean follows(Walk walk) {
    return reach.walk().equals(walk);
  }

  private TierPicture picture(Moment moment, Box room) {
    TierLayout layout = TierLayout.of(numbers.shape(), room.width(), room.height(), 0);
    return new TierPicture(content, numbers, layout, moment, reach);
  }

  /** Draws it folded up. */
  public void paint(GraphicsContext gc, Brush brush, Moment moment, Box room) {
    painter(gc, brush, moment, room).folded();
  }

  /**
   * Draws it on the way from folded up to its cards in the sequence.
   *
   * @param share above 0, 1 when all cards have arrived
   * @param places of the cards, for each layer by its steps
   */
  public void paintOpening(
      GraphicsContext gc,
      Brush brush,
      Moment moment,
      Box room,
      double share,
      List<? extends SortedMap<Integer, Box>> places) {
    painter(gc, brush, moment, room).opening(share, places);
  }

  private TierFoldPainter painter(GraphicsContext gc, Brush brush, Moment moment, Box room) {
    TierFoldLayout layout = new TierFoldLayout(numbers.shape(), room);
    return new TierFoldPainter(gc, brush, texts, picture(moment, room), layout);
  }

  /** Everything in words, for who listens. */
  public String describe(Moment moment) {
    TierPicture picture = picture(moment, new Box(0, 0, 960, 400));
    StageWords words = new StageWords(texts);
    StringJoiner said = new StringJoiner("\n");
    int layers = picture.parts().size();
    said.add(texts.get("stage.fold.describe", words.cell(content.face().id()), layers));
    LayerNames names = new LayerNames(texts, picture.parts());
    for (TracePart part : picture.parts()) {
      int step = Reach.beside(picture.parts(), moment, picture.parts().indexOf(part));
      int t = part.position(step);
      if (picture.hasGradient(part, t)) {
        String norm = Numbers.significant(numbers.norm(part, t), 2);
        said.add(texts.get("stage.fold.gradient", names.of(part), t + 1, norm));
      } else if (picture.hasValue(part, t)) {
        double mean = StageNumbers.mean(part.trace().value(content.face().output(), t));
        String value = Numbers.significant(mean, 2);
        said.add(texts.get("stage.fold.value", names.of(part), t + 1, value));
      } else {
        said.add(texts.get("stage.fold.waits", names.of(part)));
      }
    }
    return said.toString();
  }
}
