package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.unroll.analysis.WeightShares;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Shades;
import org.unroll.view.theme.Token;

/** What each piece of the sequence adds to dL/dW: small matrices, all on one scale, and their sum. */
final class SharesFigure implements LiveFigure {

  private static final int COLUMNS = 5;
  private static final int ROWS = 2;
  private static final double LABEL = 18;
  private static final double SUM = 1.35;
  private static final double WORTH_IT = 0.85;

  private final Texts texts;
  private final GradientPicture picture;
  private final WeightShares shares;
  private final PieceSums sums;
  private final SharesWords words;

  /**
   * A figure.
   *
   * @param weight the matrix that shows, such as {@code U_f} of whichever layer; one that there is not counts as
   *     the first
   */
  SharesFigure(Texts texts, GradientPicture picture, String weight) {
    this.texts = texts;
    this.picture = picture;
    List<WeightShares> all = picture.shares();
    this.shares =
        all.stream()
            .filter(s -> Names.weight(s.weight()).equals(Names.weight(weight)))
            .findFirst()
            .orElse(all.get(0));
    this.sums = PieceSums.of(shares, pieces(picture.length()));
    this.words = new SharesWords(texts, picture, sums);
  }

  @Override
  public String id() {
    return "shares";
  }

  @Override
  public String title() {
    return words.title();
  }

  @Override
  public String formal() {
    return words.formal();
  }

  @Override
  public String caption() {
    return words.answer();
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
  public void draw(LabPen brush, double width, double height) {
    List<StepRange> pieces = sums.pieces();
    double[] sum = sums.all();
    double limit = Arrays.stream(sum).map(Math::abs).max().orElse(0);
    Shades shades = Shades.ofValues(brush.palette());
    List<Box> boxes = boxes(pieces.size(), shares.rows(), width, height);
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      brush.pixels(image(sums.sums().get(i), limit, shades), shares.cols(), shares.rows(), box);
      boolean current = pieces.get(i).contains(picture.focus().step());
      row(brush, box);
      brush.outline(box, 2, brush.color(current ? Token.FORWARD : Token.LINE));
      Pen label = current ? Pen.of(11, brush.color(Token.FORWARD)).asBold() : pen;
      brush.text(pieces.get(i).label(), box.centreX(), box.bottom() + 9, label);
    }
    Box whole = sumBox(boxes);
    brush.text(
        "=", whole.x() - 0.3 * boxes.get(0).width(), whole.centreY(), Pen.of(17, pen.color()));
    brush.pixels(image(sum, limit, shades), shares.cols(), shares.rows(), whole);
    row(brush, whole);
    brush.outline(whole, 2, brush.color(Token.LINE));
    String name = texts.get("lab.shares.sum", Names.letters(shares.weight()));
    brush.text(name, whole.centreX(), whole.bottom() + 10, Pen.of(12, brush.color(Token.TEXT)));
    String scale = texts.get("lab.shares.scale", Numbers.significant(limit, 2));
    brush.text(scale, whole.centreX(), whole.bottom() + 26, pen);
  }

  /** Marks the row of the unit that is picked out, and where it is outside of the matrix, too. */
  private void row(LabPen brush, Box box) {
    int unit = picture.focus().unit();
    if (unit < 0 || unit >= shares.rows()) {
      return;
    }
    Box row = box.row(unit, shares.rows());
    double high = Math.max(3, Math.ceil(row.height()) + 2);
    double top = Math.floor(row.centreY() - high / 2);
    Color color = brush.color(Token.TEXT);
    brush.outline(new Box(box.x(), top, box.width(), high), 0, color);
    double y = row.centreY();
    double[] xs = {box.x() - 5, box.x() - 5, box.x() - 1};
    brush.polygon(xs, new double[] {y - 3, y + 3, y}, color);
  }

  private static int[] image(double[] numbers, double limit, Shades shades) {
    int[] pixels = new int[numbers.length];
    for (int n = 0; n < pixels.length; n++) {
      pixels[n] = shades.argb(limit > 0 ? numbers[n] / limit : 0);
    }
    return pixels;
  }

  /** A place in one of the matrices. */
  private record Cell(StepRange steps, boolean isSum, int row) {}

  private Optional<Cell> cellAt(double x, double y, double width, double height) {
    List<StepRange> pieces = sums.pieces();
    List<Box> boxes = boxes(pieces.size(), shares.rows(), width, height);
    Box sum = sumBox(boxes);
    if (sum.contains(x, y)) {
      return Optional.of(new Cell(StepRange.all(picture.length()), true, rowAt(sum, y)));
    }
    return IntStream.range(0, boxes.size())
        .filter(i -> boxes.get(i).contains(x, y))
        .mapToObj(i -> new Cell(pieces.get(i), false, rowAt(boxes.get(i), y)))
        .findFirst();
  }

  private int rowAt(Box box, double y) {
    int row = (int) ((y - box.y()) / box.height() * shares.rows());
    return Math.max(0, Math.min(shares.rows() - 1, row));
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    return cellAt(x, y, width, height)
        .map(
            cell ->
                words(cell.steps())
                    + "\n"
                    + row(cell.steps(), cell.row())
                    + (picks(cell) ? "\n" + texts.get("lab.unit.pick") : ""));
  }

  /** A press on another piece goes to its steps first; there, and on the sum, it picks the row's unit. */
  private boolean picks(Cell cell) {
    return cell.isSum() || cell.steps().contains(picture.focus().step());
  }

  private String row(StepRange steps, int row) {
    return texts.get(
        "lab.shares.row",
        row + 1,
        Numbers.plain(words.row(steps.sum(shares), row)),
        Numbers.plain(words.row(sums.all(), row)));
  }

  private String words(StepRange piece) {
    double part = StepRange.norm(piece.sum(shares));
    double whole = StepRange.norm(sums.all());
    return texts.get(
        "lab.shares.tip",
        piece.label(),
        Names.letters(shares.weight()),
        Numbers.plain(part),
        Numbers.plain(whole));
  }

  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    Focus now = picture.focus();
    return cellAt(x, y, width, height)
        .map(
            cell ->
                picks(cell)
                    ? now.withUnit(cell.row())
                    : new Focus(now.variant(), cell.steps().last(), now.layer(), Focus.NO_UNIT));
  }

  @Override
  public String describe() {
    return sums.pieces().stream()
        .filter(piece -> piece.contains(picture.focus().step()))
        .map(piece -> words(piece) + unitWords(piece))
        .findFirst()
        .orElse("");
  }

  private String unitWords(StepRange piece) {
    int unit = picture.focus().unit();
    return unit >= 0 && unit < shares.rows() ? " " + row(piece, unit) : "";
  }

  /** All steps one by one; the picture adds neighbours into pieces. */
  @Override
  public FigureRows rows() {
    FigureRows.Builder table = FigureRows.of("weight", "step k", "row", "column", "share");
    for (int t = 0; t < picture.length(); t++) {
      for (int n = 0; n < shares.rows() * shares.cols(); n++) {
        int row = n / shares.cols() + 1;
        int column = n % shares.cols() + 1;
        table.row(Names.letters(shares.weight()), t + 1, row, column, shares.shares()[t][n]);
      }
    }
    return table.rows();
  }
}
