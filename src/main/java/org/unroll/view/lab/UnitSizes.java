package org.unroll.view.lab;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.VariantPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.theme.Token;

/**
 * What the last loss sends to each unit of one network at the step that is looked at: |dL_T/dh_k|, as a
 * strip to pick a unit from and in words. The unit that hears most has the full colour.
 */
final class UnitSizes {

  private final Texts texts;
  private final GradientPicture picture;
  private final VariantNames names;
  private final int index;
  private final double[] sizes;
  private final double largest;

  /**
   * The units of one network, in the layer that is looked at.
   *
   * @param index of the network
   */
  UnitSizes(Texts texts, GradientPicture picture, int index) {
    this.texts = texts;
    this.picture = picture;
    this.names = new VariantNames(texts, picture);
    this.index = index;
    this.sizes = network().unitsAt(picture.focus().step());
    this.largest = Arrays.stream(sizes).max().orElse(0);
  }

  private VariantPicture network() {
    return picture.variants().get(index);
  }

  /** How many there are. */
  int count() {
    return sizes.length;
  }

  /** |dL_T/dh_k| of one of them, before clipping. */
  double size(int unit) {
    return sizes[unit];
  }

  /** Its share of the length of the whole network's gradient at this step; 0 if nothing arrives. */
  double share(int unit) {
    double whole = network().lastLossUnclipped()[picture.focus().step()];
    return whole > 0 ? sizes[unit] / whole : 0;
  }

  /** The strip in a box. */
  UnitStrip strip(Box box) {
    return new UnitStrip(box, sizes.length, 1);
  }

  /** Draws the strip, with the unit that is picked out if it is this network's. */
  void draw(LabPen pen, Box box) {
    Color none = pen.color(Token.BACKGROUND);
    Color full = pen.color(Token.BACKWARD);
    boolean own = index == picture.focus().variant();
    strip(box)
        .draw(
            pen,
            (row, unit) -> none.interpolate(full, largest > 0 ? sizes[unit] / largest : 0),
            own ? picture.focus().unit() : Focus.NO_UNIT);
  }

  /** One unit in words. */
  String words(int unit) {
    return texts.get(
        "lab.units.one",
        names.unit(index, unit),
        Numbers.subscript(picture.length()),
        Numbers.subscript(picture.focus().step() + 1),
        Numbers.plain(sizes[unit]),
        Numbers.percent(share(unit)));
  }

  /** The same, and what a press there does. */
  String tip(int unit) {
    return words(unit) + "\n" + texts.get("lab.unit.pick");
  }

  /** Which unit hears most, in words. */
  String most() {
    int most =
        IntStream.range(0, sizes.length)
            .boxed()
            .max((a, b) -> Double.compare(sizes[a], sizes[b]))
            .orElse(0);
    return texts.get("lab.units.most", words(most));
  }

  /** What a press on a unit asks for. */
  Focus focus(int unit) {
    Focus now = picture.focus();
    return new Focus(index, now.step(), now.layer(), unit);
  }
}
