package org.unroll.view.system.lookup;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.Reading;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/** The words of a sentence side by side, each on a plate. */
final class Chips {

  private static final double SIZE = 13;
  private static final double PADDING = 9;
  private static final double GAP = 4;

  private final String[] words;
  private final Box[] boxes;

  /**
   * Plates from the left end of a line.
   *
   * @param line as high as a plate
   */
  Chips(LookupPicture picture, Reading reading, Box line) {
    words = new String[reading.words().length];
    boxes = new Box[words.length];
    double x = line.x();
    for (int n = 0; n < words.length; n++) {
      words[n] = picture.words().get(reading.words()[n]);
      double wide = Math.ceil(width(words[n])) + 2 * PADDING;
      boxes[n] = new Box(x, line.y(), wide, line.height());
      x += wide + GAP;
    }
  }

  private static double width(String word) {
    Text text = new Text(word);
    text.setFont(Font.font(Fonts.FAMILY, SIZE));
    return text.getLayoutBounds().getWidth();
  }

  /** Draws a word, lit or not. */
  void draw(Brush brush, int n, boolean lit) {
    Box box = brush.snap(boxes[n]);
    brush.round(box, 5, brush.color(lit ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, 5, brush.color(lit ? Token.FORWARD : Token.LINE));
    brush.text(words[n], box.centreX(), box.centreY(), Pen.of(SIZE, brush.color(Token.TEXT)));
  }

  /** Whether a point is on a word's plate. */
  boolean contains(int n, double x, double y) {
    return boxes[n].contains(x, y);
  }

  /** The right end of the last plate. */
  double right() {
    return boxes[boxes.length - 1].right();
  }
}
