package org.unroll.view.cell;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.unroll.expr.Buffer;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;
import org.unroll.model.Quantity;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;

/** Finds what lies under a point of the inside of a cell. Pure. */
final class CellHits {

  private static final double REACH = 7;

  private final CellPicture picture;

  CellHits(CellPicture picture) {
    this.picture = picture;
  }

  /** What lies at a point; empty where there is nothing to say. */
  Optional<CellHit> at(double x, double y) {
    for (Part part : picture.diagram().parts().values()) {
      if (picture.place(part).inset(-2).contains(x, y)) {
        return Optional.of(in(part, x, y));
      }
    }
    return wire(x, y).or(() -> neighbour(x, y));
  }

  /** What a walk with the keys points at: a part as a whole. */
  CellHit whole(Part part) {
    return new CellHit.OnPart(part, quantity(part.symbol()));
  }

  Quantity quantity(Symbol symbol) {
    int step = symbol.moment() == Moment.BEFORE ? picture.step() - 1 : picture.step();
    return new Quantity(symbol.name(), picture.progress().hasTurned(), step, Quantity.EVERY);
  }

  private CellHit in(Part part, double x, double y) {
    Box box = picture.place(part);
    if (part.is(Kind.LAYER)) {
      LayerFace face = LayerFace.of(part, box);
      for (Map.Entry<String, Box> map : face.maps().entrySet()) {
        if (map.getValue().inset(-2).contains(x, y)) {
          return weight(map.getKey(), map.getValue(), x, y);
        }
      }
      return face.values().contains(x, y) ? unit(part, face.values(), y) : whole(part);
    }
    boolean column = part.is(Kind.BEFORE) || part.is(Kind.AFTER);
    return column && box.contains(x, y) ? unit(part, box, y) : whole(part);
  }

  private CellHit weight(String name, Box box, double x, double y) {
    Buffer buffer = picture.numbers().weight(name);
    boolean upright = buffer.rows == 1;
    int rows = upright ? buffer.cols : buffer.rows;
    int columns = upright ? 1 : buffer.cols;
    return new CellHit.OnWeight(
        name, place(y - box.y(), box.height(), rows), place(x - box.x(), box.width(), columns));
  }

  private CellHit unit(Part part, Box box, double y) {
    int units = picture.value(part).length;
    int unit = place(y - box.y(), box.height(), units);
    return new CellHit.OnPart(part, quantity(part.symbol()).of(unit));
  }

  private static int place(double at, double size, int count) {
    return (int) Math.max(0, Math.min(count - 1, Math.floor(at / size * count)));
  }

  private Optional<CellHit> wire(double x, double y) {
    return picture.scene().runs().stream()
        .filter(run -> area(run).contains(x, y))
        .min(Comparator.comparingInt(run -> run.wires().size()))
        .map(run -> onWire(run, y));
  }

  private Box area(Run run) {
    boolean band = picture.isConveyor(run) && run.isAcross();
    double reach = band ? picture.bandHeight() / 2 : REACH;
    Box around = run.around(reach);
    return run.isAcross()
        ? new Box(around.x() + reach, around.y(), around.width() - 2 * reach, around.height())
        : new Box(around.x(), around.y() + reach, around.width(), around.height() - 2 * reach);
  }

  private CellHit onWire(Run run, double y) {
    Quantity quantity = quantity(run.wires().get(0).carried());
    if (picture.isConveyor(run) && run.isAcross()) {
      double high = picture.bandHeight();
      int units = picture.trace().hidden();
      return new CellHit.OnWire(
          run, quantity.of(place(y - run.from().getY() + high / 2, high, units)));
    }
    return new CellHit.OnWire(run, quantity);
  }

  private Optional<CellHit> neighbour(double x, double y) {
    int before = picture.step() - 1;
    int after = picture.step() + 1;
    if (before >= 0 && tall(picture.scene().geometry().before()).contains(x, y)) {
      return Optional.of(new CellHit.OnStep(before));
    }
    boolean next = after < picture.trace().length();
    return next && tall(picture.scene().geometry().after()).contains(x, y)
        ? Optional.of(new CellHit.OnStep(after))
        : Optional.empty();
  }

  private static Box tall(Box neighbour) {
    double top = CellGeometry.label(neighbour).y();
    double bottom = CellGeometry.chip(neighbour).bottom();
    return new Box(neighbour.x(), top, neighbour.width(), bottom - top);
  }
}
