package org.unroll.view.cell;

import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.model.Quantity;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the box of a layer: its function, what its units say, and the weights they listen with. */
final class LayerPainter {

  private static final double RADIUS = 8;

  private final Brush brush;
  private final CellPicture picture;
  private final CellWords words;
  private final HeatMaps maps;
  private final Columns columns;
  private final Letters letters;

  LayerPainter(Brush brush, CellPicture picture, CellWords words, HeatMaps maps) {
    this.brush = brush;
    this.picture = picture;
    this.words = words;
    this.maps = maps;
    this.columns = new Columns(brush, picture.numbers());
    this.letters = new Letters(brush, picture.scene().content());
  }

  void paint(Part part) {
    Box box = picture.place(part);
    boolean there = picture.hasValue(part);
    brush.round(box, RADIUS, brush.color(Token.PANEL));
    brush.outline(box, RADIUS, brush.color(there ? Token.TEXT_SECONDARY : Token.LINE));
    LayerFace face = LayerFace.of(part, box);
    head(part, face.head(), there);
    values(part, face.values(), there);
    for (var entry : face.maps().entrySet()) {
      weight(entry.getKey(), entry.getValue());
    }
  }

  private void head(Part part, Box head, boolean there) {
    Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
    Pen sign = Pen.of(13, ink).asBold().at(HPos.LEFT);
    brush.text(part.sign(), head.x(), head.centreY(), sign);
    double room = head.width() - brush.width(part.sign(), sign) - 4;
    String name = words.shortName(picture.diagram().cell().id(), part.symbol().name());
    Pen pen = Pen.of(10.5, brush.color(Token.TEXT_SECONDARY)).at(HPos.RIGHT);
    if (brush.width(name, pen) <= room) {
      brush.text(name, head.right(), head.centreY(), pen);
    } else {
      letters.symbol(part.symbol(), head.right() - 8, head.centreY() - 1, 12, ink);
    }
  }

  private void values(Part part, Box box, boolean there) {
    boolean back = picture.progress().hasTurned();
    Box left = back ? new Box(box.x(), box.y(), box.width() * 0.58, box.height()) : box;
    if (!there) {
      columns.pale(left);
    } else if (picture.isGate(part)) {
      columns.openness(picture.value(part), left);
    } else {
      columns.values(picture.value(part), left);
    }
    if (back) {
      double from = Math.rint(left.right() + 4);
      Box right = new Box(from, box.y(), box.right() - from, box.height());
      if (picture.hasGradient(part)) {
        columns.gradients(picture.gradient(part), right);
      } else {
        columns.pale(right);
      }
    }
  }

  private void weight(String name, Box box) {
    brush.pixels(maps.of(name, picture.numbers(), brush.palette()), box);
    boolean pointed = picture.pointed().filter(q -> q.isAt(name, Quantity.EVERY)).isPresent();
    Token hue = picture.progress().hasTurned() ? Token.BACKWARD : Token.FORWARD;
    brush.outline(brush.snap(box).inset(-1), 0, brush.color(pointed ? hue : Token.LINE));
    if (pointed) {
      brush.outline(brush.snap(box).inset(-2), 0, brush.color(hue));
    }
  }
}
