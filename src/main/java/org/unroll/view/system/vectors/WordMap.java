package org.unroll.view.system.vectors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.unroll.lab.system.vectors.Neighbour;
import org.unroll.lab.system.vectors.VectorPicture;
import org.unroll.lab.system.vectors.WordClass;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/**
 * The words on a plane, moving as they learn. Click a word, or go from word to word with the arrow keys;
 * lines lead to its nearest neighbours.
 */
final class WordMap extends SystemCanvas<VectorPicture> {

  private static final double LEGEND_LINE = 18;
  private static final double REACH = 24;
  private static final int LINES = 3;

  private final IntConsumer onWord;

  /**
   * A map.
   *
   * @param onWord told the number of a word that a person chose
   */
  WordMap(Texts texts, SystemModel<?, VectorPicture> model, IntConsumer onWord) {
    super(texts, model);
    this.onWord = onWord;
    getStyleClass().add("word-map");
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private static MapFrame frame(VectorPicture picture, double width, double height) {
    return new MapFrame(picture.places(), width, height - 2 * LEGEND_LINE - 4);
  }

  @Override
  protected void paint(Brush brush, VectorPicture picture, double width, double height) {
    MapFrame frame = frame(picture, width, height);
    double[][] points = frame.points();
    int chosen = picture.settings().word();
    Pen pen = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
    LabelPlaces labels =
        new LabelPlaces(
            frame.area(),
            points,
            order(picture),
            n -> brush.width(picture.word(n), n == chosen ? pen.asBold() : pen) + 2);
    for (Neighbour near : picture.neighbours(chosen, LINES)) {
      double[] to = points[near.word()];
      brush.line(points[chosen][0], points[chosen][1], to[0], to[1], 1.2, forward(brush));
    }
    for (int n = 0; n < points.length; n++) {
      leader(brush, labels, points[n], n);
    }
    for (int n = 0; n < points.length; n++) {
      mark(picture, n).draw(brush, points[n][0], points[n][1]);
    }
    brush.ring(points[chosen][0], points[chosen][1], WordMark.RADIUS + 4, 2, forward(brush));
    Pen quiet = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    for (int n = 0; n < points.length; n++) {
      Box box = labels.box(n);
      Pen usual = mark(picture, n) == WordMark.DOT ? quiet : pen;
      brush.text(picture.word(n), box.x() + 1, box.centreY(), n == chosen ? pen.asBold() : usual);
    }
    legend(brush, width, frame.height() + 4);
  }

  /** Names are placed in this order: the chosen word's, those of a class, all others. */
  private static int[] order(VectorPicture picture) {
    int chosen = picture.settings().word();
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(n -> n == chosen ? 0 : 1)
            .thenComparingInt(n -> mark(picture, n) == WordMark.DOT ? 1 : 0);
    return IntStream.range(0, picture.places().length)
        .boxed()
        .sorted(order)
        .mapToInt(n -> n)
        .toArray();
  }

  private static Color forward(Brush brush) {
    return brush.color(Token.FORWARD);
  }

  private static void leader(Brush brush, LabelPlaces labels, double[] point, int n) {
    if (labels.isFar(n)) {
      double[] end = labels.end(n);
      brush.line(point[0], point[1], end[0], end[1], 0.8, brush.color(Token.LINE));
    }
  }

  private static WordMark mark(VectorPicture picture, int word) {
    return WordMark.of(picture.corpus().classes().get(word));
  }

  /** Marks with what they mean, in as many lines as it takes. */
  private void legend(Brush brush, double width, double top) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    double x = 6;
    double y = top + LEGEND_LINE / 2;
    for (WordClass kind : WordClass.values()) {
      String name = texts().get("system.word2vec.class." + kind.id());
      double wide = 14 + brush.width(name, pen) + 16;
      if (x + wide > width) {
        x = 6;
        y += LEGEND_LINE;
      }
      WordMark.of(kind).draw(brush, x, y);
      brush.text(name, x + 12, y, pen);
      x += wide;
    }
  }

  private Optional<Integer> at(VectorPicture picture, double x, double y) {
    double[][] points = frame(picture, paintedWidth(), paintedHeight()).points();
    return IntStream.range(0, points.length)
        .boxed()
        .min((a, b) -> Double.compare(distance(points[a], x, y), distance(points[b], x, y)))
        .filter(n -> distance(points[n], x, y) < REACH);
  }

  private static double distance(double[] point, double x, double y) {
    return Math.hypot(point[0] - x, point[1] - y);
  }

  @Override
  protected void chosen(VectorPicture picture, double x, double y) {
    at(picture, x, y).ifPresent(onWord::accept);
  }

  private void press(KeyEvent event) {
    if (event.getCode().isArrowKey() && !event.isShortcutDown() && !event.isAltDown()) {
      model().picture().ifPresent(picture -> move(picture, event.getCode()));
      event.consume();
    }
  }

  /** Goes to the nearest word in a direction, if there is one. */
  private void move(VectorPicture picture, KeyCode key) {
    double[][] points = frame(picture, paintedWidth(), paintedHeight()).points();
    double dx = key == KeyCode.LEFT ? -1 : key == KeyCode.RIGHT ? 1 : 0;
    double dy = key == KeyCode.UP ? -1 : key == KeyCode.DOWN ? 1 : 0;
    double[] from = points[picture.settings().word()];
    IntStream.range(0, points.length)
        .boxed()
        .filter(n -> ahead(from, points[n], dx, dy))
        .min(
            (a, b) ->
                Double.compare(
                    distance(points[a], from[0], from[1]), distance(points[b], from[0], from[1])))
        .ifPresent(onWord::accept);
  }

  /** Within half a right angle of a direction. */
  private static boolean ahead(double[] from, double[] to, double dx, double dy) {
    double along = (to[0] - from[0]) * dx + (to[1] - from[1]) * dy;
    double aside = Math.abs((to[0] - from[0]) * dy) + Math.abs((to[1] - from[1]) * dx);
    return along > 0 && along >= aside;
  }

  @Override
  protected Optional<String> wordsAt(VectorPicture picture, double x, double y) {
    return at(picture, x, y).map(word -> words(picture, word));
  }

  private String words(VectorPicture picture, int word) {
    String kind = picture.corpus().classes().get(word).id();
    return texts()
        .get(
            "system.word2vec.tip",
            picture.word(word),
            texts().get("system.word2vec.class." + kind),
            near(picture, word));
  }

  private static String near(VectorPicture picture, int word) {
    return picture.neighbours(word, LINES).stream()
        .map(near -> picture.word(near.word()) + " " + Numbers.fixed(near.cosine(), 2))
        .collect(Collectors.joining(", "));
  }

  @Override
  protected String describe(VectorPicture picture) {
    StringJoiner words = new StringJoiner(" ");
    words.add(words(picture, picture.settings().word()));
    for (WordClass kind : WordClass.values()) {
      if (kind != WordClass.OTHER) {
        words.add(texts().get("system.word2vec.class." + kind.id()) + ": " + found(picture, kind));
      }
    }
    return words.toString();
  }

  /** How many of a class have their nearest neighbour in it. */
  private String found(VectorPicture picture, WordClass kind) {
    List<WordClass> classes = picture.corpus().classes();
    List<Integer> members =
        IntStream.range(0, classes.size()).filter(n -> classes.get(n) == kind).boxed().toList();
    long together =
        members.stream()
            .filter(n -> classes.get(picture.neighbours(n, 1).get(0).word()) == kind)
            .count();
    return texts().get("system.word2vec.found", together, members.size());
  }
}
