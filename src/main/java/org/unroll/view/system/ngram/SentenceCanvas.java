package org.unroll.view.system.ngram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import org.unroll.lab.system.ngram.Foretold;
import org.unroll.lab.system.ngram.LanguageKind;
import org.unroll.lab.system.ngram.NgramPicture;
import org.unroll.lab.system.ngram.ReadSentence;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** A sentence with the window before the word that is asked for, and what the models say of that word. */
final class SentenceCanvas extends SystemCanvas<NgramPicture> {

  /** Colours of the models, by {@link LanguageKind}. */
  static final Token[] TOKENS = {Token.CELL_OTHER, Token.CELL_GRU, Token.CELL_RNN};

  SentenceCanvas(Texts texts, SystemModel<?, NgramPicture> model) {
    super(texts, model);
  }

  private ReadSentence sentence(NgramPicture picture) {
    return picture.sentences().get(model().choiceProperty().get());
  }

  private int place(ReadSentence sentence) {
    return Math.min(model().stepProperty().get(), sentence.words().size() - 1);
  }

  private static SentenceRows rows(ReadSentence sentence, double width, double height) {
    return new SentenceRows(sentence.words().size(), width, height);
  }

  @Override
  protected void paint(Brush brush, NgramPicture picture, double width, double height) {
    ReadSentence sentence = sentence(picture);
    SentenceRows rows = rows(sentence, width, height);
    int place = place(sentence);
    int first = Math.max(0, place - picture.settings().n() + 1);
    words(brush, rows, sentence, first, place);
    reaches(brush, rows, picture, first, place);
    columns(brush, rows);
    List<Integer> listed = listed(sentence.places().get(place), rows.listed());
    for (int n = 0; n < listed.size(); n++) {
      line(brush, rows, picture, sentence, n, listed.get(n));
    }
  }

  private void words(Brush brush, SentenceRows rows, ReadSentence sentence, int first, int place) {
    for (int t = 0; t < sentence.words().size(); t++) {
      Box box = brush.snap(rows.word(t));
      boolean seen = t >= first && t < place;
      brush.round(box, 6, brush.color(seen ? Token.FORWARD_SOFT : Token.CONTROL));
      if (t == place) {
        brush.outline(box, 6, brush.color(Token.FORWARD));
      }
      boolean cue = t == sentence.cue() && place > sentence.cue();
      Token token = t < place ? Token.TEXT : Token.TEXT_SECONDARY;
      Pen pen = Pen.of(Math.min(13, box.width() / 4.2), brush.color(token));
      brush.text(sentence.words().get(t), box.centreX(), box.centreY(), cue ? pen.asBold() : pen);
      if (cue && place == sentence.verb()) {
        brush.text(texts().get("system.ngrams.cue"), box.centreX(), 11, caption(brush));
        brush.outline(box, 6, brush.color(Token.TEXT));
      }
    }
    Box asked = rows.word(place);
    brush.text(texts().get("system.ngrams.asked"), asked.centreX(), 11, caption(brush));
  }

  private static Pen caption(Brush brush) {
    return Pen.of(11, brush.color(Token.TEXT_SECONDARY));
  }

  /** How far back the window reaches, and how far the state. */
  private void reaches(Brush brush, SentenceRows rows, NgramPicture picture, int first, int place) {
    double right = rows.word(place).x() - 4;
    Pen pen = caption(brush).at(HPos.LEFT);
    if (place > 0) {
      brush.line(
          rows.word(first).x(), rows.window(), right, rows.window(), 3, brush.color(Token.FORWARD));
      brush.line(0, rows.state(), right, rows.state(), 3, brush.color(Token.CELL_RNN));
    }
    double after = rows.word(place).x() + 2;
    boolean late = place > rows.words() / 2;
    Pen aligned = late ? caption(brush).at(HPos.RIGHT) : pen;
    String window = texts().get("system.ngrams.window", picture.settings().n());
    String state = texts().get("system.ngrams.state");
    double windowAt = late ? rows.word(first).x() - 6 : after;
    if (late && windowAt < brush.width(window, pen)) {
      windowAt = after;
      aligned = pen;
    }
    brush.text(window, windowAt, rows.window(), aligned);
    boolean fits = after + brush.width(state, pen) <= rows.width();
    if (fits) {
      brush.text(state, after, rows.state(), pen);
    } else {
      brush.text(state, right, rows.state() + 13, pen.at(HPos.RIGHT));
    }
  }

  private void columns(Brush brush, SentenceRows rows) {
    Pen bold = Pen.of(12, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    brush.text(texts().get("system.ngrams.truth"), rows.cell(0, 0).x(), rows.names(), bold);
    for (LanguageKind kind : LanguageKind.values()) {
      String name = texts().get("system.ngrams.kind." + kind.id());
      brush.text(name, rows.cell(0, kind.ordinal() + 1).x(), rows.names(), bold);
    }
  }

  /** The words that some model or the grammar finds likeliest, by the grammar the likeliest first. */
  private static List<Integer> listed(Foretold foretold, int room) {
    return IntStream.range(0, foretold.truth().length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer word) -> -largest(foretold, word)))
        .limit(room)
        .sorted(
            Comparator.comparingDouble((Integer word) -> -foretold.truth()[word])
                .thenComparingDouble(word -> -largest(foretold, word)))
        .toList();
  }

  private static double largest(Foretold foretold, int word) {
    return foretold.said().stream()
        .mapToDouble(p -> p[word])
        .reduce(foretold.truth()[word], Math::max);
  }

  private void line(
      Brush brush,
      SentenceRows rows,
      NgramPicture picture,
      ReadSentence sentence,
      int n,
      int word) {
    int place = place(sentence);
    Foretold foretold = sentence.places().get(place);
    Box line = rows.line(n);
    boolean comes = word == sentence.ids()[place];
    Pen name = Pen.of(Math.min(13, line.height() - 2), brush.color(Token.TEXT)).at(HPos.RIGHT);
    String text = picture.words().get(word);
    brush.text(text, rows.nameEnd(), line.centreY(), comes ? name.asBold() : name);
    bar(brush, rows.cell(n, 0), foretold.truth()[word], Token.TEXT_SECONDARY);
    for (LanguageKind kind : LanguageKind.values()) {
      Box cell = rows.cell(n, kind.ordinal() + 1);
      bar(brush, cell, foretold.by(kind)[word], TOKENS[kind.ordinal()]);
    }
  }

  private static void bar(Brush brush, Box cell, double p, Token token) {
    double number = 42;
    double room = Math.max(4, cell.width() - number);
    double thick = Math.min(12, cell.height() - 4);
    double y = cell.centreY() - thick / 2;
    brush.fill(new Box(cell.x(), y, Math.max(1, room * p), thick), brush.color(token));
    Pen pen = Pen.of(Math.min(12, cell.height() - 2), brush.color(Token.TEXT)).at(HPos.LEFT);
    brush.text(Numbers.fixed(p, 3), cell.x() + Math.max(1, room * p) + 5, cell.centreY(), pen);
  }

  @Override
  protected Optional<String> wordsAt(NgramPicture picture, double x, double y) {
    ReadSentence sentence = sentence(picture);
    SentenceRows rows = rows(sentence, paintedWidth(), paintedHeight());
    List<Integer> listed = listed(sentence.places().get(place(sentence)), rows.listed());
    for (int n = 0; n < listed.size(); n++) {
      if (rows.line(n).contains(x, y)) {
        return Optional.of(words(picture, sentence.places().get(place(sentence)), listed.get(n)));
      }
    }
    return Optional.empty();
  }

  private String words(NgramPicture picture, Foretold foretold, int word) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(picture.words().get(word));
    lines.add(texts().get("system.ngrams.truth") + " " + Numbers.plain(foretold.truth()[word]));
    for (LanguageKind kind : LanguageKind.values()) {
      String name = texts().get("system.ngrams.kind." + kind.id());
      lines.add(name + " " + Numbers.plain(foretold.by(kind)[word]));
    }
    return lines.toString();
  }

  @Override
  protected void chosen(NgramPicture picture, double x, double y) {
    ReadSentence sentence = sentence(picture);
    SentenceRows rows = rows(sentence, paintedWidth(), paintedHeight());
    for (int t = 0; t < sentence.words().size(); t++) {
      if (rows.word(t).contains(x, y)) {
        model().stepProperty().set(t);
      }
    }
  }

  @Override
  protected String describe(NgramPicture picture) {
    ReadSentence sentence = sentence(picture);
    int place = place(sentence);
    Foretold foretold = sentence.places().get(place);
    int word = sentence.ids()[place];
    StringJoiner said = new StringJoiner(", ");
    for (LanguageKind kind : LanguageKind.values()) {
      String name = texts().get("system.ngrams.kind." + kind.id());
      said.add(name + " " + Numbers.plain(foretold.by(kind)[word]));
    }
    int first = Math.max(0, place - picture.settings().n() + 1);
    return texts()
        .get(
            "system.ngrams.canvas",
            String.join(" ", sentence.words().subList(0, place)),
            String.join(" ", sentence.words().subList(first, place)),
            picture.words().get(word),
            Numbers.plain(foretold.truth()[word]),
            said.toString());
  }
}
