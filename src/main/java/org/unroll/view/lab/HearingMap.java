package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.model.LabModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;
import org.unroll.view.theme.ValuePalette;

/** ||dL_t/dh_k|| over all pairs of steps, one triangle for each network, on one scale. */
final class HearingMap extends LabCanvas {

  /** Ten to this power lies between the palest and the fullest colour. */
  private static final int DECADES = 8;

  private static final double HEAD = 22;
  private static final double LEGEND = 34;
  private static final double GAP = 20;
  private static final double LEAST_MARK = 6;

  HearingMap(Texts texts, LabModel model) {
    super(texts, model);
    getStyleClass().add("lab-hearing");
  }

  /** A number of the matrix as it is shown: of what its loss sends to its own step, or as it is. */
  private double shown(VariantPicture variant, int t, int k) {
    double unit = model().normalisedProperty().get() ? variant.norm(t, t) : 1;
    return variant.norm(t, k) / unit;
  }

  @Override
  protected void paint(Brush brush, GradientPicture picture, double width, double height) {
    VariantNames names = names(picture);
    List<Box> maps = maps(picture, width, height);
    int top = topExponent(picture);
    for (int i = 0; i < maps.size(); i++) {
      Box box = maps.get(i);
      Pen pen = new Pen(13, true, false, HPos.LEFT, brush.color(names.token(i)));
      brush.text(names.of(i), box.x(), box.y() - HEAD / 2, pen);
      brush.pixels(image(picture.variants().get(i), top, brush), box);
      mark(brush, picture, i, box);
    }
    legend(brush, top, maps.get(0).bottom() + 14, width);
  }

  private List<Box> maps(GradientPicture picture, double width, double height) {
    int count = picture.variants().size();
    double side = Math.floor(Math.min((width - (count - 1) * GAP) / count, height - HEAD - LEGEND));
    double step = (width + GAP) / count;
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(Math.floor(i * Math.min(step, side + 3 * GAP)), HEAD, side, side));
    }
    return boxes;
  }

  /** The power of ten at or above the largest number. */
  private int topExponent(GradientPicture picture) {
    double largest = 0;
    for (VariantPicture variant : picture.variants()) {
      for (int t = 0; t < picture.length(); t++) {
        for (int k = 0; k <= t; k++) {
          double shown = shown(variant, t, k);
          largest = Double.isFinite(shown) ? Math.max(largest, shown) : largest;
        }
      }
    }
    return largest == 0 ? 0 : (int) Math.ceil(Math.log10(largest) - 0.1);
  }

  private WritableImage image(VariantPicture variant, int top, Brush brush) {
    int length = variant.length();
    Color empty = brush.color(Token.BACKGROUND);
    Color full = brush.color(Token.BACKWARD);
    int[] pixels = new int[length * length];
    for (int t = 0; t < length; t++) {
      for (int k = 0; k <= t; k++) {
        double share =
            ValuePalette.logShare(
                shown(variant, t, k), Math.pow(10, top - DECADES), Math.pow(10, top));
        pixels[t * length + k] = ValuePalette.argb(empty.interpolate(full, share));
      }
    }
    WritableImage image = new WritableImage(length, length);
    image
        .getPixelWriter()
        .setPixels(0, 0, length, length, PixelFormat.getIntArgbInstance(), pixels, 0, length);
    return image;
  }

  private static void mark(Brush brush, GradientPicture picture, int index, Box box) {
    double cell = box.width() / picture.length();
    double wide = Math.max(LEAST_MARK, Math.ceil(cell) + 2);
    double x = Math.floor(box.x() + (picture.focus().step() + 0.5) * cell - wide / 2);
    double y = Math.floor(box.y() + picture.focus().step() * cell);
    Color color = brush.color(Token.FORWARD);
    Box mark = new Box(x, y - 1, wide, box.bottom() - y + 2);
    brush.outline(mark, 1, color);
    if (index == picture.focus().variant()) {
      brush.outline(new Box(x - 1, y - 2, wide + 2, mark.height() + 2), 1, color);
    }
  }

  private void legend(Brush brush, int top, double y, double width) {
    double wide = Math.min(260, width * 0.4);
    Color empty = brush.color(Token.BACKGROUND);
    Color full = brush.color(Token.BACKWARD);
    for (int x = 0; x < wide; x += 2) {
      brush.fill(new Box(x, y, 2, 8), empty.interpolate(full, x / wide));
    }
    Pen pen = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT_SECONDARY));
    String least = texts().get("lab.hearing.least", Numbers.powerOfTen(top - DECADES));
    brush.text(least, 0, y + 16, pen);
    brush.text(top == 0 ? "1" : Numbers.powerOfTen(top), wide, y + 16, pen.at(HPos.RIGHT));
    brush.text(texts().get("lab.hearing.axes"), wide + 16, y + 4, pen);
  }

  /** A pair of steps of one network. */
  private record Cell(int variant, int t, int k) {}

  private Optional<Cell> cellAt(GradientPicture picture, double x, double y) {
    List<Box> maps = maps(picture, Math.floor(getWidth()), Math.floor(getHeight()));
    for (int i = 0; i < maps.size(); i++) {
      Box box = maps.get(i);
      if (box.contains(x, y)) {
        int k = (int) ((x - box.x()) / box.width() * picture.length());
        int t = (int) ((y - box.y()) / box.height() * picture.length());
        return Optional.of(new Cell(i, t, k));
      }
    }
    return Optional.empty();
  }

  @Override
  protected Optional<String> wordsAt(GradientPicture picture, double x, double y) {
    return cellAt(picture, x, y).filter(c -> c.k() <= c.t()).map(c -> words(picture, c));
  }

  private String words(GradientPicture picture, Cell cell) {
    VariantPicture variant = picture.variants().get(cell.variant());
    return texts()
        .get(
            "lab.hearing.tip",
            names(picture).of(cell.variant()),
            Numbers.subscript(cell.t() + 1),
            Numbers.subscript(cell.k() + 1),
            Numbers.plain(variant.norm(cell.t(), cell.k())),
            Numbers.plain(variant.norm(cell.t(), cell.k()) / variant.norm(cell.t(), cell.t())));
  }

  @Override
  protected void chosen(GradientPicture picture, double x, double y) {
    cellAt(picture, x, y)
        .ifPresent(
            cell -> {
              model().variantProperty().set(cell.variant());
              model().stepProperty().set(cell.k());
            });
  }

  @Override
  protected String describe(GradientPicture picture) {
    int last = picture.length() - 1;
    int step = picture.focus().step();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < picture.variants().size(); i++) {
      words.append(words(picture, new Cell(i, last, step))).append(' ');
    }
    return words.toString().strip();
  }
}
