package org.unroll.view.system.own;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.HPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unroll.lab.system.own.OwnLook;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.lab.system.own.OwnVerdict;
import org.unroll.model.SystemModel;
import org.unroll.task.data.LabelledTexts;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** Held-back texts down; beside each its label, what the network says, and how sure it is. */
final class OwnTable extends SystemCanvas<OwnPicture> {

  private static final double HEAD = 20;
  private static final double TALLEST = 34;
  private static final double GAP = 10;
  private static final double BAR = 46;
  private static final double LABEL_SHARE = 0.18;
  private static final int MOST_WORDS = 24;
  private static final int MOST_LABELS = 8;

  private final SystemModel<OwnSettings, OwnPicture> own;

  OwnTable(Texts texts, SystemModel<OwnSettings, OwnPicture> model) {
    super(texts, model);
    this.own = model;
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private static double rowHeight(OwnPicture picture, double height) {
    return Math.min(TALLEST, (height - HEAD) / Math.max(1, picture.shown().size()));
  }

  private static Box row(OwnPicture picture, int n, double width, double height) {
    double tall = rowHeight(picture, height);
    return new Box(0, HEAD + n * tall, width, tall);
  }

  @Override
  protected void paint(Brush brush, OwnPicture picture, double width, double height) {
    double label = width * LABEL_SHARE;
    double said = width - BAR - GAP - label;
    double truth = said - label;
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    brush.text(texts().get("system.own-texts.text"), GAP, HEAD / 2, caption);
    brush.text(texts().get("system.own-texts.truth"), truth, HEAD / 2, caption);
    brush.text(texts().get("system.own-texts.said"), said, HEAD / 2, caption);
    if (picture.shown().isEmpty()) {
      Pen plain = Pen.of(13, brush.color(Token.TEXT)).at(HPos.LEFT);
      brush.text(texts().get("system.own-texts.none"), GAP, HEAD + TALLEST / 2, plain);
    }
    for (int n = 0; n < picture.shown().size(); n++) {
      OwnVerdict verdict = picture.shown().get(n);
      Box row = row(picture, n, width, height);
      boolean chosen = n == chosen(picture);
      if (chosen) {
        brush.round(row.inset(1), 6, brush.color(Token.FORWARD_SOFT));
      }
      Pen words = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
      double y = row.centreY();
      brush.text(fitting(brush, text(verdict), truth - 2 * GAP, words), GAP, y, words);
      List<String> labels = picture.facts().labels();
      brush.text(fitting(brush, labels.get(verdict.truth()), label - GAP, words), truth, y, words);
      Box cell = new Box(said, row.y(), width - said, row.height());
      said(brush, labels, verdict, cell, label, byNow(picture, verdict));
    }
  }

  /** The weights at work may have learnt what the best ones so far got wrong. */
  private String byNow(OwnPicture picture, OwnVerdict verdict) {
    boolean learnt = picture.settings().look().mistakes() && verdict.isRight();
    return learnt ? " " + texts().get("system.own-texts.by-now") : "";
  }

  private void said(
      Brush brush, List<String> labels, OwnVerdict verdict, Box cell, double label, String note) {
    String sign = verdict.isRight() ? "✓ " : "✗ ";
    Pen plain = Pen.of(12, brush.color(verdict.isRight() ? Token.TEXT_SECONDARY : Token.TEXT));
    Pen pen = (verdict.isRight() ? plain : plain.asBold()).at(HPos.LEFT);
    String name = labels.get(verdict.answer()) + note;
    brush.text(fitting(brush, sign + name, label - GAP, pen), cell.x(), cell.centreY(), pen);
    double p = verdict.probabilities()[verdict.answer()];
    Box whole = new Box(cell.x() + label, cell.centreY() - 4, BAR, 8);
    brush.fill(whole, brush.color(Token.GATE_EMPTY));
    brush.fill(new Box(whole.x(), whole.y(), BAR * p, 8), brush.color(Token.FORWARD));
  }

  private static int chosen(OwnPicture picture) {
    return Math.min(picture.settings().look().chosen(), picture.shown().size() - 1);
  }

  /** A text as one line. */
  private static String text(OwnVerdict verdict) {
    StringJoiner words = new StringJoiner(" ");
    verdict.words().stream().limit(MOST_WORDS).map(OwnTable::shown).forEach(words::add);
    return words + (verdict.words().size() > MOST_WORDS ? " …" : "");
  }

  /** A word as the network reads it: what it does not know is a dot. */
  static String shown(String word) {
    return word.equals(LabelledTexts.UNKNOWN) ? "·" : word;
  }

  /** As much of a text as there is room for. */
  private static String fitting(Brush brush, String text, double room, Pen pen) {
    if (brush.width(text, pen) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && brush.width(text.substring(0, end) + "…", pen) > room) {
      end--;
    }
    return text.substring(0, end).strip() + "…";
  }

  @Override
  protected Optional<String> wordsAt(OwnPicture picture, double x, double y) {
    int n = rowAt(picture, y);
    return n < 0 ? Optional.empty() : Optional.of(words(picture, picture.shown().get(n)));
  }

  private int rowAt(OwnPicture picture, double y) {
    int n = (int) Math.floor((y - HEAD) / rowHeight(picture, paintedHeight()));
    return n >= 0 && n < picture.shown().size() ? n : -1;
  }

  private static String words(OwnPicture picture, OwnVerdict verdict) {
    StringJoiner words = new StringJoiner("\n");
    for (int k = 0; k < Math.min(MOST_LABELS, verdict.probabilities().length); k++) {
      words.add(
          picture.facts().labels().get(k) + " " + Numbers.percent(verdict.probabilities()[k]));
    }
    return words.toString();
  }

  @Override
  protected void chosen(OwnPicture picture, double x, double y) {
    int n = rowAt(picture, y);
    if (n >= 0) {
      choose(n);
    }
  }

  private void choose(int text) {
    OwnLook look = own.settingsProperty().get().look();
    own.choose(own.settingsProperty().get().withLook(look.withChosen(text)));
  }

  private void press(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    Optional<OwnPicture> picture = own.picture();
    if (by != 0 && picture.isPresent() && !picture.get().shown().isEmpty()) {
      int last = picture.get().shown().size() - 1;
      choose(Math.max(0, Math.min(last, chosen(picture.get()) + by)));
      event.consume();
    }
  }

  @Override
  protected String describe(OwnPicture picture) {
    StringJoiner words = new StringJoiner(" ");
    List<String> labels = picture.facts().labels();
    for (OwnVerdict verdict : picture.shown()) {
      words.add(
          texts()
              .get(
                  "system.own-texts.describe",
                  text(verdict),
                  labels.get(verdict.truth()),
                  labels.get(verdict.answer())));
    }
    return picture.shown().isEmpty() ? texts().get("system.own-texts.none") : words.toString();
  }
}
