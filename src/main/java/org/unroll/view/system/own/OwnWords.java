package org.unroll.view.system.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.HPos;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnReading;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/**
 * A text in lines as on a page, each word on the colour of what it changes, above a bar as long as the
 * likelihood up to there.
 */
final class OwnWords extends SystemCanvas<OwnPicture> {

  /** Height of a line of words with their bars, where the text is short. */
  private static final double LINE = 240;

  private static final double LEAST = 26;

  /** Width of a word and its bar, where a text is short, and in any case. */
  private static final double WIDE = 96;

  private static final double NARROW = 38;
  private static final double PAD = 5;
  private static final double GAP = 5;
  private static final double WORD = 24;
  private static final double COLUMN = 24;
  private static final double NUMBER = 14;
  private static final double SIZE = 14;

  /** A change of so much has the full colour. */
  private static final double FULL = 1;

  private List<Box> places = List.of();

  OwnWords(Texts texts, SystemModel<?, OwnPicture> model) {
    super(texts, model);
  }

  @Override
  protected void paint(Brush brush, OwnPicture picture, double width, double height) {
    places = List.of();
    picture.reading().ifPresent(reading -> paint(brush, reading, width, height));
  }

  private void paint(Brush brush, OwnReading reading, double width, double height) {
    places = fitted(brush, reading, width, height);
    for (int n = 0; n < places.size(); n++) {
      word(brush, reading, n);
    }
    if (places.size() < reading.length()) {
      Box last = places.isEmpty() ? Box.NONE : places.get(places.size() - 1);
      Pen more = Pen.of(SIZE, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
      brush.text("…", last.right() + GAP, last.y() + WORD / 2, more);
    }
  }

  private void word(Brush brush, OwnReading reading, int n) {
    Box box = places.get(n);
    double tall = Math.min(WORD, box.height() - 6);
    Box word = new Box(box.x(), box.y(), box.width(), tall);
    brush.round(word, 4, brush.palette().value(reading.change(n), FULL));
    Pen pen = Pen.of(SIZE, brush.color(Token.TEXT)).at(HPos.CENTER);
    brush.text(OwnTable.shown(reading.words().get(n)), box.centreX(), word.centreY(), pen);
    Box bar = new Box(box.x(), word.bottom() + 2, box.width(), box.height() - tall - 2);
    bar(brush, bar, reading.likelihoods()[n]);
  }

  /** A column with its number where there is room for one, else a bar from the left. */
  private static void bar(Brush brush, Box bar, double share) {
    boolean column = bar.height() >= COLUMN;
    double foot = column && bar.height() >= COLUMN + NUMBER ? NUMBER : 0;
    Box whole = new Box(bar.x(), bar.y(), bar.width(), bar.height() - foot);
    brush.fill(whole, brush.color(Token.GATE_EMPTY));
    double high = whole.height() * share;
    Box part =
        column
            ? new Box(whole.x(), whole.bottom() - high, whole.width(), high)
            : new Box(whole.x(), whole.y(), whole.width() * share, whole.height());
    brush.fill(part, brush.color(Token.FORWARD));
    if (foot > 0) {
      Pen number = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.CENTER);
      brush.text(percent(share), bar.centreX(), bar.bottom() - NUMBER / 2 + 1, number);
    }
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Lines as far apart as the height allows; what does not fit is left out. */
  private static List<Box> fitted(Brush brush, OwnReading reading, double width, double height) {
    List<Box> whole = places(brush, reading, width, LINE);
    int lines = (int) Math.round((whole.get(whole.size() - 1).bottom() + GAP) / LINE);
    double pitch = Math.max(LEAST, Math.min(LINE, height / lines));
    return places(brush, reading, width, pitch).stream()
        .filter(box -> box.bottom() <= height + 1)
        .toList();
  }

  private static List<Box> places(Brush brush, OwnReading reading, double width, double pitch) {
    Pen pen = Pen.of(SIZE, brush.color(Token.TEXT));
    double end = width - 20;
    double share = end / reading.words().size() - GAP;
    double least = Math.max(NARROW, Math.min(WIDE, share));
    List<Box> boxes = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (String word : reading.words()) {
      double wide = Math.max(least, brush.width(OwnTable.shown(word), pen) + 2 * PAD);
      if (x > 0 && x + wide > end) {
        x = 0;
        y += pitch;
      }
      boxes.add(new Box(x, y, wide, pitch - GAP));
      x += wide + GAP;
    }
    return boxes;
  }

  @Override
  protected Optional<String> wordsAt(OwnPicture picture, double x, double y) {
    for (int n = 0; n < places.size(); n++) {
      if (places.get(n).contains(x, y) && picture.reading().isPresent()) {
        return Optional.of(words(picture, picture.reading().get(), n));
      }
    }
    return Optional.empty();
  }

  private String words(OwnPicture picture, OwnReading reading, int n) {
    return texts()
        .get(
            "system.own-texts.word",
            OwnTable.shown(reading.words().get(n)),
            picture.facts().labels().get(reading.label()),
            Numbers.percent(reading.likelihoods()[n]),
            Numbers.signed(100 * reading.change(n), 1));
  }

  @Override
  protected String describe(OwnPicture picture) {
    StringJoiner all = new StringJoiner(" ");
    picture
        .reading()
        .ifPresent(
            reading -> {
              for (int n = 0; n < reading.words().size(); n++) {
                all.add(words(picture, reading, n).replace('\n', ' ') + ".");
              }
            });
    return all.toString();
  }
}
