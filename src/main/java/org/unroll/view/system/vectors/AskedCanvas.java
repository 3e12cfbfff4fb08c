package org.unroll.view.system.vectors;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.lab.system.vectors.Asked;
import org.unroll.lab.system.vectors.Asked.Compared;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** One question: the sentence, what is read of it, and the words that the answer is compared with. */
final class AskedCanvas extends SystemCanvas<VectorPicture> {

  private static final double CHIPS = 24;
  private static final double HEAD = 18;
  private static final double TALLEST = 22;
  private static final double SHORTEST = 14;
  private static final double TOP = CHIPS + HEAD + 6;
  private static final double ARROW = 34;

  AskedCanvas(Texts texts, SystemModel<?, VectorPicture> model) {
    super(texts, model);
  }

  @Override
  protected void paint(Brush brush, VectorPicture picture, double width, double height) {
    Asked asked = picture.asked();
    sentence(brush, picture, asked);
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    double y = CHIPS + 4 + HEAD / 2;
    brush.text(texts().get("system.word2vec.compared"), 0, y, caption);
    brush.text(texts().get("system.word2vec.score"), score(width), y, caption.at(HPos.RIGHT));
    brush.text(texts().get("system.word2vec.probability"), bar(width), y, caption);
    brush.text(texts().get("system.word2vec.pull"), pull(width), y, caption);
    List<Compared> compared = asked.compared();
    int shown = shown(compared.size(), height);
    double row = row(compared.size(), height);
    for (int n = 0; n < shown; n++) {
      compared(brush, picture, compared.get(n), n, new Box(0, TOP + n * row, width, row));
    }
    if (shown < compared.size()) {
      String more = texts().get("system.word2vec.more", compared.size() - shown);
      brush.text(more, 0, TOP + (shown + 0.5) * row, caption);
    }
  }

  /** Where not all words fit, the last line says how many more there are. */
  private static int shown(int rows, double height) {
    int room = (int) Math.max(1, (height - TOP) / SHORTEST);
    return rows <= room ? rows : room - 1;
  }

  private static double row(int rows, double height) {
    return Math.max(SHORTEST, Math.min(TALLEST, (height - TOP) / rows));
  }

  private static double score(double width) {
    return width * 0.36;
  }

  private static double bar(double width) {
    return width * 0.41;
  }

  private static double pull(double width) {
    return width * 0.76;
  }

  private void sentence(Brush brush, VectorPicture picture, Asked asked) {
    double x = 0;
    for (int place = 0; place < asked.sentence().length; place++) {
      boolean right = place == asked.answer();
      Pen pen = Pen.of(13, brush.color(Token.TEXT));
      String word = picture.word(asked.sentence()[place]);
      double wide = brush.width(word, pen.asBold()) + 14;
      Box chip = brush.snap(new Box(x, 0, wide, CHIPS - 2));
      if (asked.isGiven(place)) {
        brush.round(chip, 5, brush.color(Token.FORWARD_SOFT));
        brush.outline(chip, 5, brush.color(Token.FORWARD));
      } else if (right) {
        brush.outline(chip, 5, brush.color(Token.TEXT));
      }
      brush.text(word, chip.centreX(), chip.centreY(), right ? pen.asBold() : pen);
      x += wide + 3;
    }
  }

  private void compared(Brush brush, VectorPicture picture, Compared word, int n, Box row) {
    Pen pen = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
    Pen name = n == 0 ? pen.asBold() : pen;
    double y = row.centreY();
    String sign = n == 0 ? "✓ " : "";
    brush.text(sign + picture.word(word.word()), 0, y, name);
    brush.text(Numbers.fixed(word.score(), 2), score(row.width()), y, name.at(HPos.RIGHT));
    double left = bar(row.width());
    double room = pull(row.width()) - left - 56;
    double thick = Math.min(10, row.height() - 5);
    Box whole = new Box(left, y - thick / 2, room, thick);
    brush.fill(whole, brush.color(Token.GATE_EMPTY));
    brush.fill(
        new Box(left, whole.y(), room * word.probability(), thick), brush.color(Token.FORWARD));
    brush.text(Numbers.fixed(word.probability(), 3), left + room + 6, y, name);
    pull(brush, word, pull(row.width()), y);
  }

  /** An arrow towards h, at the right, or away from it, and the number. */
  private static void pull(Brush brush, Compared word, double x, double y) {
    double length = Math.min(1, Math.abs(word.pull())) * (ARROW - 8);
    double sign = Math.signum(word.pull());
    double from = x + ARROW / 2 - sign * length / 2;
    double to = x + ARROW / 2 + sign * (length / 2 + 4);
    Color color = brush.color(Token.BACKWARD);
    brush.line(from, y, to - 4 * sign, y, 2, color);
    brush.polygon(
        new double[] {to - 5 * sign, to - 5 * sign, to}, new double[] {y - 4, y + 4, y}, color);
    Pen pen = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
    brush.text(Numbers.signed(word.pull(), 3), x + ARROW + 8, y, pen);
  }

  @Override
  protected Optional<String> wordsAt(VectorPicture picture, double x, double y) {
    List<Compared> compared = picture.asked().compared();
    int at = (int) Math.floor((y - TOP) / row(compared.size(), paintedHeight()));
    return at >= 0 && at < shown(compared.size(), paintedHeight())
        ? Optional.of(words(picture, compared.get(at), at == 0))
        : Optional.empty();
  }

  private String words(VectorPicture picture, Compared word, boolean right) {
    return texts()
        .get(
            right ? "system.word2vec.asked.right" : "system.word2vec.asked.other",
            picture.word(word.word()),
            Numbers.plain(word.score()),
            Numbers.plain(word.probability()),
            Numbers.plain(Math.abs(word.pull())));
  }

  @Override
  protected String describe(VectorPicture picture) {
    Asked asked = picture.asked();
    StringJoiner sentence = new StringJoiner(" ");
    StringJoiner given = new StringJoiner(", ");
    for (int place = 0; place < asked.sentence().length; place++) {
      sentence.add(picture.word(asked.sentence()[place]));
      if (asked.isGiven(place)) {
        given.add(picture.word(asked.sentence()[place]));
      }
    }
    StringJoiner words = new StringJoiner(" ");
    words.add(texts().get("system.word2vec.asked", sentence.toString(), given.toString()));
    for (int n = 0; n < asked.compared().size(); n++) {
      words.add(words(picture, asked.compared().get(n), n == 0));
    }
    return words.toString();
  }
}
