package org.unroll.view.system.bag;

import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.HPos;
import org.unroll.lab.system.bag.BagKind;
import org.unroll.lab.system.bag.BagLane;
import org.unroll.lab.system.bag.BagPicture;
import org.unroll.lab.system.bag.Judged;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** Chosen sentences down, classifiers across: the probabilities of the five classes in every cell. */
final class BagTable extends SystemCanvas<BagPicture> {

  private static final double BAR = 9;
  private static final double BETWEEN = 2;
  private static final String RIGHT = "✓";
  private static final String WRONG = "✗";

  BagTable(Texts texts, SystemModel<?, BagPicture> model) {
    super(texts, model);
  }

  private static BagRows rows(BagPicture picture, double width, double height) {
    return new BagRows(picture.sentences().size(), width, height);
  }

  @Override
  protected void paint(Brush brush, BagPicture picture, double width, double height) {
    BagRows rows = rows(picture, width, height);
    head(brush, rows, picture);
    for (int n = 0; n < picture.sentences().size(); n++) {
      Judged judged = picture.sentences().get(n);
      Box row = rows.row(n);
      boolean second = picture.isReordered(n);
      if (!second) {
        brush.line(0, row.y(), width, row.y(), 1, brush.color(Token.LINE));
      }
      sentence(brush, rows, judged, n, second);
      for (BagKind kind : BagKind.values()) {
        cell(brush, rows.cell(n, kind.ordinal()), judged, kind);
      }
    }
  }

  private void head(Brush brush, BagRows rows, BagPicture picture) {
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    brush.text(texts().get("system.bags.right"), rows.right(), 26, caption);
    for (BagLane lane : picture.lanes()) {
      double x = rows.column(lane.kind().ordinal());
      Pen bold = Pen.of(13, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
      brush.text(texts().get("system.bags.kind." + lane.kind().id()), x, 9, bold);
      brush.text(
          texts().get("system.bags.accuracy", Numbers.percent(lane.accuracy())), x, 26, caption);
    }
  }

  private void sentence(Brush brush, BagRows rows, Judged judged, int n, boolean second) {
    Box row = rows.row(n);
    Pen words = Pen.of(13, brush.color(Token.TEXT)).at(HPos.LEFT);
    brush.text(judged.text(), 14, row.centreY(), words);
    if (second) {
      double top = rows.row(n - 1).y() + 6;
      brush.line(4, top, 4, row.bottom() - 6, 2, brush.color(Token.FORWARD));
    }
    String right =
        judged.verdict().isPresent()
            ? texts().get("system.bags.class." + judged.verdict().getAsInt())
            : texts().get("system.bags.none");
    brush.text(right, rows.right(), row.centreY(), words);
  }

  private void cell(Brush brush, Box cell, Judged judged, BagKind kind) {
    double[] p = judged.probabilities().get(kind.ordinal());
    int answer = judged.answer(kind);
    double room = cell.height() - 9;
    double floor = cell.y() + 3 + room;
    for (int k = 0; k < p.length; k++) {
      double x = cell.x() + k * (BAR + BETWEEN);
      brush.fill(new Box(x, floor - room, BAR, room), brush.color(Token.GATE_EMPTY));
      double high = Math.max(1, room * p[k]);
      Token token = k == answer ? Token.FORWARD : Token.GATE;
      brush.fill(new Box(x, floor - high, BAR, high), brush.color(token));
      if (judged.verdict().isPresent() && judged.verdict().getAsInt() == k) {
        brush.fill(new Box(x, floor + 2, BAR, 2), brush.color(Token.TEXT));
      }
    }
    double after = cell.x() + p.length * (BAR + BETWEEN) + 5;
    verdict(brush, after, cell.centreY(), judged, kind);
  }

  private void verdict(Brush brush, double x, double y, Judged judged, BagKind kind) {
    boolean asked = judged.verdict().isPresent();
    boolean right = judged.isRight(kind);
    Token token = !asked || right ? Token.TEXT_SECONDARY : Token.TEXT;
    Pen pen = Pen.of(12, brush.color(token)).at(HPos.LEFT);
    String said = texts().get("system.bags.class." + judged.answer(kind));
    String sign = asked ? (right ? RIGHT : WRONG) + " " : "";
    brush.text(sign + said, x, y, asked && !right ? pen.asBold() : pen);
  }

  @Override
  protected Optional<String> wordsAt(BagPicture picture, double x, double y) {
    BagRows rows = rows(picture, paintedWidth(), paintedHeight());
    for (int n = 0; n < picture.sentences().size(); n++) {
      Judged judged = picture.sentences().get(n);
      for (BagKind kind : BagKind.values()) {
        if (rows.cell(n, kind.ordinal()).contains(x, y)) {
          return Optional.of(words(judged, kind));
        }
      }
      if (rows.row(n).contains(x, y)) {
        String key = judged.heldBack() ? "system.bags.unseen" : "system.bags.seen";
        return Optional.of(texts().get(key, judged.text()));
      }
    }
    return Optional.empty();
  }

  private String words(Judged judged, BagKind kind) {
    StringJoiner words = new StringJoiner("\n");
    words.add(texts().get("system.bags.kind." + kind.id()) + ": " + judged.text());
    double[] p = judged.probabilities().get(kind.ordinal());
    for (int k = p.length - 1; k >= 0; k--) {
      words.add(texts().get("system.bags.class." + k) + " " + Numbers.plain(p[k]));
    }
    return words.toString();
  }

  @Override
  protected String describe(BagPicture picture) {
    StringJoiner words = new StringJoiner(" ");
    for (Judged judged : picture.sentences()) {
      StringJoiner answers = new StringJoiner(", ");
      for (BagKind kind : BagKind.values()) {
        answers.add(
            texts().get("system.bags.kind." + kind.id())
                + " "
                + texts().get("system.bags.class." + judged.answer(kind)));
      }
      words.add(texts().get("system.bags.describe", judged.text(), answers.toString()));
    }
    return words.toString();
  }
}
