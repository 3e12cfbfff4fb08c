package org.unroll.view.system.lookup;

import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** A one-hot vector, or the counts of a bag, times the table; the row that is picked; the gradient. */
final class LookupCanvas extends SystemCanvas<LookupPicture> {

  private static final double LEAST_SHARE = 0.01;
  private static final double RAMP = 70;

  LookupCanvas(Texts texts, SystemModel<?, LookupPicture> model) {
    super(texts, model);
  }

  private Looked looked(LookupPicture picture) {
    return Looked.of(picture, model().stepProperty().get());
  }

  private static LookupGrid grid(LookupPicture picture, double width, double height) {
    return new LookupGrid(picture.words().size(), picture.table()[0].length, width, height);
  }

  @Override
  protected void paint(Brush brush, LookupPicture picture, double width, double height) {
    LookupGrid grid = grid(picture, width, height);
    Looked looked = looked(picture);
    chips(brush, grid, looked);
    captions(brush, grid, looked);
    for (int word = 0; word < grid.words(); word++) {
      row(brush, grid, looked, word);
    }
    product(brush, grid, looked);
    legend(brush, grid);
  }

  private static void chips(Brush brush, LookupGrid grid, Looked looked) {
    Chips chips = new Chips(looked.picture(), looked.reading(), grid.chips());
    for (int n = 0; n < looked.reading().words().length; n++) {
      chips.draw(brush, n, looked.isBag() || n == looked.place());
    }
  }

  private void captions(Brush brush, LookupGrid grid, Looked looked) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    double y = grid.captions();
    Pen left = pen.at(HPos.LEFT);
    brush.text(texts().get("system.words.vocabulary"), 6, y, left);
    String vector = looked.isBag() ? "system.words.bag" : "system.words.onehot";
    brush.text(texts().get(vector), grid.entry(0).centreX(), y, pen);
    int last = grid.numbers() - 1;
    double table = (grid.number(0, 0).x() + grid.number(0, last).right()) / 2;
    brush.text(texts().get("system.words.table", grid.words(), grid.numbers()), table, y, pen);
    String share = looked.isBag() ? "system.words.gradient" : "system.words.gradient.share";
    brush.text(texts().get(share), grid.gradient(0, 0).x(), y, left);
    brush.text("×", grid.times(), y, Pen.of(16, pen.color()));
  }

  private static void row(Brush brush, LookupGrid grid, Looked looked, int word) {
    int times = looked.times(word);
    Token token = times > 0 ? Token.TEXT : Token.TEXT_SECONDARY;
    Pen pen = Pen.of(13, brush.color(token)).at(HPos.LEFT);
    Box name = grid.name(word);
    brush.text(Integer.toString(word), 6, name.centreY(), Pen.of(11, pen.color()).at(HPos.LEFT));
    brush.text(
        looked.picture().words().get(word), 24, name.centreY(), times > 0 ? pen.asBold() : pen);
    Box entry = grid.entry(word).inset(1);
    brush.fill(entry, brush.color(times > 0 ? Token.FORWARD : Token.CONTROL));
    Token on = times > 0 ? Token.ON_ACCENT : Token.TEXT_SECONDARY;
    Pen centred = Pen.of(13, brush.color(on));
    brush.text(Integer.toString(times), entry.centreX(), entry.centreY(), centred);
    double[] numbers = looked.picture().table()[word];
    for (int k = 0; k < numbers.length; k++) {
      value(brush, grid.number(word, k), numbers[k], times > 0);
      gradient(brush, grid.gradient(word, k), looked.gradient()[word][k], looked.largestGradient());
    }
    if (times > 0) {
      brush.outline(brush.snap(grid.whole(word)), 3, brush.color(Token.FORWARD));
    }
  }

  private static void value(Brush brush, Box box, double number, boolean picked) {
    Color color = brush.palette().value(number);
    double strength = picked ? 1 : 0.28;
    brush.fill(box.inset(1), color.deriveColor(0, 1, 1, 0.55 * strength));
    Pen pen = Pen.of(12, brush.color(picked ? Token.TEXT : Token.TEXT_SECONDARY));
    brush.text(Numbers.fixed(number, 3), box.centreX(), box.centreY(), pen);
  }

  private static void gradient(Brush brush, Box box, double number, double largest) {
    brush.fill(box.inset(1), brush.color(Token.CONTROL));
    Color color = brush.palette().gradient(Math.abs(number), LEAST_SHARE * largest, largest);
    brush.fill(box.inset(1), color.deriveColor(0, 1, 1, 0.5));
    Token token = number == 0 ? Token.TEXT_SECONDARY : Token.TEXT;
    String words = number == 0 ? "0" : Numbers.fixed(number, 3);
    brush.text(words, box.centreX(), box.centreY(), Pen.of(12, brush.color(token)));
  }

  private void product(Brush brush, LookupGrid grid, Looked looked) {
    double[] result = looked.result();
    for (int k = 0; k < result.length; k++) {
      Box box = grid.result(k);
      value(brush, box, result[k], true);
      brush.outline(brush.snap(box.inset(1)), 2, brush.color(Token.FORWARD));
    }
    Pen pen = Pen.of(13, brush.color(Token.TEXT)).at(HPos.RIGHT);
    String key = looked.isBag() ? "system.words.sum" : "system.words.row";
    double y = grid.result(0).centreY();
    String words = texts().get(key, looked.picture().words().get(looked.word()));
    brush.text(words, grid.result(0).x() - 8, y, pen);
  }

  private void legend(Brush brush, LookupGrid grid) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    String value = texts().get("system.words.legend.value");
    double x = 6;
    brush.text(value, x, grid.legend(), pen);
    x += brush.width(value, pen) + 8;
    ramp(brush, x, grid.legend(), share -> brush.palette().value(2 * share - 1));
    x += RAMP + 24;
    String gradient = texts().get("system.words.legend.gradient");
    brush.text(gradient, x, grid.legend(), pen);
    x += brush.width(gradient, pen) + 8;
    ramp(
        brush,
        x,
        grid.legend(),
        share -> brush.palette().gradient(Math.pow(LEAST_SHARE, 1 - share), LEAST_SHARE, 1));
  }

  private static void ramp(Brush brush, double x, double y, DoubleFunction<Color> color) {
    int steps = 14;
    for (int n = 0; n < steps; n++) {
      Box box = new Box(x + RAMP * n / steps, y - 5, RAMP / steps, 10);
      brush.fill(box, brush.color(Token.CONTROL));
      brush.fill(box, color.apply(n / (steps - 1.0)).deriveColor(0, 1, 1, 0.55));
    }
  }

  @Override
  protected Optional<String> wordsAt(LookupPicture picture, double x, double y) {
    LookupGrid grid = grid(picture, paintedWidth(), paintedHeight());
    Looked looked = looked(picture);
    for (int word = 0; word < grid.words(); word++) {
      for (int k = 0; k < grid.numbers(); k++) {
        if (grid.number(word, k).contains(x, y)) {
          return Optional.of(words("value", picture, word, k, picture.table()[word][k]));
        }
        if (grid.gradient(word, k).contains(x, y)) {
          return Optional.of(words("slope", picture, word, k, looked.gradient()[word][k]));
        }
      }
    }
    return Optional.empty();
  }

  private String words(String key, LookupPicture picture, int word, int k, double number) {
    String exact = Numbers.significant(number, 6);
    return texts().get("system.words.tip." + key, picture.words().get(word), k + 1, exact);
  }

  /** A word of the sentence, or a row whose word is in it. */
  @Override
  protected void chosen(LookupPicture picture, double x, double y) {
    LookupGrid grid = grid(picture, paintedWidth(), paintedHeight());
    int[] sentence = picture.one().words();
    Chips chips = new Chips(picture, picture.one(), grid.chips());
    for (int n = sentence.length - 1; n >= 0; n--) {
      if (chips.contains(n, x, y) || grid.whole(sentence[n]).contains(x, y)) {
        model().stepProperty().set(n);
      }
    }
  }

  @Override
  protected String describe(LookupPicture picture) {
    Looked looked = looked(picture);
    String key = looked.isBag() ? "system.words.canvas.bag" : "system.words.canvas";
    StringBuilder numbers = new StringBuilder();
    for (double number : looked.result()) {
      numbers.append(Numbers.fixed(number, 3)).append(' ');
    }
    String sentence = picture.text(picture.one());
    String word = picture.words().get(looked.word());
    return texts().get(key, sentence, word, looked.word(), numbers.toString().strip());
  }
}
