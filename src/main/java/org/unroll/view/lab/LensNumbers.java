package org.unroll.view.lab;

import java.util.List;
import javafx.geometry.HPos;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StepLens;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * The numbers of one step's Jacobian, each with its name. Where there is little room the lines stand
 * closer, then in two columns; numbers that have no room even so are left out, those first that the
 * picture shows anyway.
 */
final class LensNumbers {

  private static final double LARGEST_LINE = 26;
  private static final double LEAST_LINE = 13;
  private static final double GAP = 6;
  private static final double COLUMN_GAP = 14;

  /** Places of the rows, the most important first: slopes and singular values are drawn beside them. */
  private static final List<Integer> RANKS = List.of(4, 0, 1, 3, 2);

  private final Texts texts;
  private final GradientPicture picture;

  LensNumbers(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
  }

  /** Name and number in turn. */
  List<String> rows() {
    StepLens lens = picture.lens();
    int last = picture.length();
    int step = picture.focus().step() + 1;
    return List.of(
        texts.get("lab.lens.radius"),
        Numbers.significant(lens.radius(), 3),
        texts.get("lab.lens.slope", last, step),
        Numbers.significant(lens.cause().slope(), 3),
        texts.get("lab.lens.largest"),
        Numbers.significant(lens.jacobian().norm(), 3),
        texts.get("lab.lens.flat"),
        Numbers.percent(lens.flat()),
        texts.get("lab.lens.product", last, step),
        Numbers.significant(lens.product(), 2));
  }

  /** Least height of all of them in one column, in pixels. */
  double least() {
    return RANKS.size() * LEAST_LINE;
  }

  /** Draws as many as there is room for. */
  void draw(LabPen brush, Box box) {
    int all = RANKS.size();
    int lines = Math.min(all, Math.max(1, (int) (box.height() / LEAST_LINE)));
    int high = Math.min(lines, (all + 1) / 2);
    List<Integer> both = places(Math.min(all, 2 * high));
    List<Integer> left = both.subList(0, high);
    List<Integer> right = both.subList(high, both.size());
    Pens small = Pens.of(brush, 11);
    double wide = width(brush, small, left);
    double free = box.width() - COLUMN_GAP - wide - width(brush, small, right);
    if (lines == all || free < 0) {
      column(brush, Pens.of(brush, 12), box, places(lines));
      return;
    }
    double middle = box.x() + wide + free / 2;
    double begin = middle + COLUMN_GAP;
    column(brush, small, new Box(box.x(), box.y(), middle - box.x(), box.height()), left);
    double share = box.height() / left.size() * right.size();
    column(brush, small, new Box(begin, box.y(), box.right() - begin, share), right);
  }

  /** So many of the most important rows, from above. */
  private static List<Integer> places(int count) {
    return RANKS.stream().limit(count).sorted().toList();
  }

  private record Pens(Pen name, Pen value) {
    static Pens of(LabPen brush, double size) {
      return new Pens(
          new Pen(size, false, false, HPos.LEFT, brush.color(Token.TEXT_SECONDARY)),
          new Pen(size + 1, true, false, HPos.RIGHT, brush.color(Token.TEXT)));
    }
  }

  private double width(LabPen brush, Pens pens, List<Integer> places) {
    List<String> rows = rows();
    return places.stream()
        .mapToDouble(
            i ->
                brush.width(rows.get(2 * i), pens.name)
                    + GAP
                    + brush.width(rows.get(2 * i + 1), pens.value))
        .max()
        .orElse(0);
  }

  private void column(LabPen brush, Pens pens, Box box, List<Integer> places) {
    List<String> rows = rows();
    double high = Math.min(LARGEST_LINE, box.height() / places.size());
    for (int i = 0; i < places.size(); i++) {
      double y = box.y() + (i + 0.5) * high;
      brush.text(rows.get(2 * places.get(i)), box.x(), y, pens.name);
      brush.text(rows.get(2 * places.get(i) + 1), box.right(), y, pens.value);
    }
  }
}
