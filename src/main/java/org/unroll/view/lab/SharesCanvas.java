package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.unroll.analysis.WeightShares;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;
import org.unroll.view.theme.ValuePalette;

/** What each piece of the sequence adds to dL/dW: small matrices, all on one scale, and their sum. */
final class SharesCanvas extends LabCanvas {

  private static final int COLUMNS = 5;
  private static final int ROWS = 2;
  private static final double LABEL = 18;
  private static final double SUM = 1.35;
  private static final double WORTH_IT = 0.85;

  private final StringProperty weight = new SimpleStringProperty(this, "weight", "");

  SharesCanvas(Texts texts, LabModel model) {
    super(texts, model);
    getStyleClass().add("lab-shares");
    weight.addListener(any -> repaintLater());
  }

  /** The matrix that shows, such as {@code l0.U_f}; one that there is not counts as the first. */
  StringProperty weightProperty() {
    return weight;
  }

  /** The shares of the matrix that shows. */
  WeightShares shares(GradientPicture picture) {
    List<WeightShares> all = picture.chosen().shares();
    return all.stream().filter(s -> s.weight().equals(weight.get())).findFirst().orElse(all.get(0));
  }

  /** The pieces: as many as there is room for, none empty. */
  static List<StepRange> pieces(int length) {
    int count = Math.min(length, COLUMNS * ROWS);
    return IntStream.range(0, count).mapToObj(i -> StepRange.piece(i, count, length)).toList();
  }

  private static List<Box> boxes(int count, int cells, double width, double height) {
    int columns = Math.min(COLUMNS, count);
    double side =
        Math.floor(Math.min(width / (columns + 0.8 + SUM) - 8, (height - 4) / ROWS - LABEL));
    side = crisp(side, cells);
    int rows = count > COLUMNS ? ROWS : 1;
    double top = Math.max(2, Math.floor((height - rows * (side + LABEL + 2)) / 2));
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = Math.floor((i % COLUMNS) * (side + 8));
      boxes.add(new Box(x, top + Math.floorDiv(i, COLUMNS) * (side + LABEL + 2), side, side));
    }
    return boxes;
  }

  /** Whole pixels for every number, where that costs little. */
  private static double crisp(double side, int cells) {
    double whole = Math.floor(side / cells) * cells;
    return whole > WORTH_IT * side ? whole : side;
  }

  private static Box sumBox(List<Box> boxes) {
    Box first = boxes.get(0);
    double side = Math.floor(first.width() * SUM);
    double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
    double middle = (first.y() + boxes.get(boxes.size() - 1).bottom()) / 2;
    return new Box(right + 0.6 * first.width(), Math.floor(middle - side / 2), side, side);
  }

  @Override
  protected void paint(Brush brush, GradientPicture picture, double width, double height) {
    WeightShares shares = shares(picture);
    double[] sum = StepRange.all(picture.length()).sum(shares);
    double limit =
        IntStream.range(0, sum.length).mapToDouble(i -> Math.abs(sum[i])).max().orElse(0);
    List<StepRange> pieces = pieces(picture.length());
    List<Box> boxes = boxes(pieces.size(), shares.rows(), width, height);
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      brush.pixels(image(shares, pieces.get(i).sum(shares), limit, brush), box);
      boolean current = pieces.get(i).contains(picture.focus().step());
      brush.outline(box, 2, brush.color(current ? Token.FORWARD : Token.LINE));
      Pen label = current ? Pen.of(11, brush.color(Token.FORWARD)).asBold() : pen;
      brush.text(pieces.get(i).label(), box.centreX(), box.bottom() + 9, label);
    }
    Box whole = sumBox(boxes);
    brush.text(
        "=", whole.x() - 0.3 * boxes.get(0).width(), whole.centreY(), Pen.of(17, pen.color()));
    brush.pixels(image(shares, sum, limit, brush), whole);
    brush.outline(whole, 2, brush.color(Token.LINE));
    String name = texts().get("lab.shares.sum", Names.weight(shares.weight()));
    brush.text(name, whole.centreX(), whole.bottom() + 10, Pen.of(12, brush.color(Token.TEXT)));
    String scale = texts().get("lab.shares.scale", Numbers.significant(limit, 2));
    brush.text(scale, whole.centreX(), whole.bottom() + 26, pen);
  }

  private static WritableImage image(
      WeightShares shares, double[] numbers, double limit, Brush brush) {
    int[] pixels = new int[numbers.length];
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] = ValuePalette.argb(brush.palette().value(limit > 0 ? numbers[n] / limit : 0));
    }
    WritableImage image = new WritableImage(shares.cols(), shares.rows());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            shares.cols(),
            shares.rows(),
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            shares.cols());
    return image;
  }

  private Optional<StepRange> pieceAt(GradientPicture picture, double x, double y) {
    List<StepRange> pieces = pieces(picture.length());
    List<Box> boxes =
        boxes(
            pieces.size(), shares(picture).rows(), Math.floor(getWidth()), Math.floor(getHeight()));
    return IntStream.range(0, boxes.size())
        .filter(i -> boxes.get(i).contains(x, y))
        .mapToObj(pieces::get)
        .findFirst();
  }

  @Override
  protected Optional<String> wordsAt(GradientPicture picture, double x, double y) {
    return pieceAt(picture, x, y).map(piece -> words(picture, piece));
  }

  private String words(GradientPicture picture, StepRange piece) {
    WeightShares shares = shares(picture);
    double part = StepRange.norm(piece.sum(shares));
    double whole = StepRange.norm(StepRange.all(picture.length()).sum(shares));
    return texts()
        .get(
            "lab.shares.tip",
            piece.label(),
            Names.weight(shares.weight()),
            Numbers.plain(part),
            Numbers.plain(whole));
  }

  @Override
  protected void chosen(GradientPicture picture, double x, double y) {
    pieceAt(picture, x, y).ifPresent(piece -> model().stepProperty().set(piece.last()));
  }

  @Override
  protected String describe(GradientPicture picture) {
    return pieces(picture.length()).stream()
        .filter(piece -> piece.contains(picture.focus().step()))
        .map(piece -> words(picture, piece))
        .findFirst()
        .orElse("");
  }
}
