package org.unroll.view.system.lookup;

import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.HPos;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.Reading;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** A sentence and its words in another order: counts, sums and what the classifier says. */
final class OrderCanvas extends SystemCanvas<LookupPicture> {

  private static final double SENTENCE = 26;
  private static final double CAPTION = 16;
  private static final double TALLEST = 26;
  private static final double COUNTS_SHARE = 0.48;
  private static final double SUM_SHARE = 0.27;
  private static final double GAP = 12;

  OrderCanvas(Texts texts, SystemModel<?, LookupPicture> model) {
    super(texts, model);
  }

  @Override
  protected void paint(Brush brush, LookupPicture picture, double width, double height) {
    double half = height / 2;
    block(brush, picture, picture.one(), new Box(0, 0, width, half));
    block(brush, picture, picture.other(), new Box(0, half, width, half));
  }

  private static double cellTop(Box block) {
    return block.y() + SENTENCE + CAPTION;
  }

  private static double cellHeight(Box block) {
    return Math.min(TALLEST, block.height() - SENTENCE - CAPTION - 4);
  }

  private static Box count(Box block, int k, int words) {
    double wide = block.width() * COUNTS_SHARE / words;
    return new Box(block.x() + k * wide, cellTop(block), wide, cellHeight(block));
  }

  private static Box sum(Box block, int k, int numbers) {
    double wide = block.width() * SUM_SHARE / numbers;
    double left = block.x() + block.width() * COUNTS_SHARE + GAP;
    return new Box(left + k * wide, cellTop(block), wide, cellHeight(block));
  }

  private void block(Brush brush, LookupPicture picture, Reading reading, Box block) {
    Chips chips = new Chips(picture, reading, new Box(0, block.y(), 0, SENTENCE - 4));
    for (int n = 0; n < reading.words().length; n++) {
      chips.draw(brush, n, false);
    }
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    double y = block.y() + SENTENCE + CAPTION / 2 - 1;
    int[] counts = reading.counts();
    for (int k = 0; k < counts.length; k++) {
      Box box = count(block, k, counts.length);
      brush.text(picture.words().get(k), box.centreX(), y, caption);
      brush.fill(box.inset(1), brush.color(counts[k] > 0 ? Token.FORWARD_SOFT : Token.CONTROL));
      Token token = counts[k] > 0 ? Token.TEXT : Token.TEXT_SECONDARY;
      Pen pen = Pen.of(13, brush.color(token));
      brush.text(Integer.toString(counts[k]), box.centreX(), box.centreY(), pen);
    }
    double[] sum = reading.sum();
    for (int k = 0; k < sum.length; k++) {
      Box box = sum(block, k, sum.length);
      brush.fill(box.inset(1), brush.palette().value(sum[k]).deriveColor(0, 1, 1, 0.55));
      Pen pen = Pen.of(12, brush.color(Token.TEXT));
      brush.text(Numbers.fixed(sum[k], 2), box.centreX(), box.centreY(), pen);
    }
    brush.text(texts().get("system.words.sum.short"), sum(block, 0, 1).centreX(), y, caption);
    verdict(brush, reading, block, y);
  }

  private void verdict(Brush brush, Reading reading, Box block, double y) {
    double left = sum(block, 0, 1).right() + GAP;
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    brush.text(texts().get("system.words.says"), left, y, caption);
    Pen pen = Pen.of(13, brush.color(Token.TEXT)).at(HPos.LEFT);
    double middle = cellTop(block) + cellHeight(block) / 2;
    brush.text(says(reading), left, middle, reading.isRight() ? pen : pen.asBold());
  }

  private String says(Reading reading) {
    String sign = reading.right().isEmpty() ? "" : reading.isRight() ? "✓ " : "✗ ";
    String name = texts().get("system.words.class." + reading.answer());
    return sign + name + " " + Numbers.fixed(reading.probabilities()[reading.answer()], 2);
  }

  @Override
  protected Optional<String> wordsAt(LookupPicture picture, double x, double y) {
    double half = paintedHeight() / 2;
    boolean first = y < half;
    Reading reading = first ? picture.one() : picture.other();
    Box block = new Box(0, first ? 0 : half, paintedWidth(), half);
    for (int k = 0; k < reading.sum().length; k++) {
      if (sum(block, k, reading.sum().length).contains(x, y)) {
        String exact = Numbers.significant(reading.sum()[k], 6);
        return Optional.of(texts().get("system.words.tip.sum", k + 1, exact));
      }
    }
    return Optional.of(words(picture, reading));
  }

  private String words(LookupPicture picture, Reading reading) {
    String right =
        reading.right().isPresent()
            ? texts().get("system.words.class." + reading.right().getAsInt())
            : texts().get("system.words.class.none");
    return texts().get("system.words.order.tip", picture.text(reading), says(reading), right);
  }

  @Override
  protected String describe(LookupPicture picture) {
    StringJoiner words = new StringJoiner(" ");
    words.add(words(picture, picture.one()));
    words.add(words(picture, picture.other()));
    return words.toString();
  }
}
