package org.unroll.view.cell;

import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.theme.Token;

/**
 * Draws wires: pale before anything has come along, teal with the value on it, magenta with the
 * gradient, as thick as it is large. The conveyor is a band with one strip per unit.
 */
final class RunPainter {

  private static final double THIN = 2;
  private static final double WORKING = 3.5;
  private static final double HEAD = 7;
  private static final double BEAD = 9;
  private static final double LONGEST_BEAD = 40;
  private static final double FAINTEST = 0.35;

  private final Brush brush;
  private final CellPicture picture;
  private final Columns columns;

  RunPainter(Brush brush, CellPicture picture) {
    this.brush = brush;
    this.picture = picture;
    this.columns = new Columns(brush, picture.numbers());
  }

  void paint(Run run) {
    Part source = picture.diagram().part(run.wires().get(0).from());
    boolean there = picture.hasValue(source);
    if (picture.isConveyor(run) && run.isAcross()) {
      band(run, source, there);
    } else {
      line(run, there);
      if (there) {
        bead(run, source);
      }
    }
    if (flowing(run)) {
      gradient(run);
    } else if (there && !picture.progress().hasTurned()) {
      heads(run, brush.color(Token.FORWARD));
    }
  }

  /** Whether a gradient has come along some wire of a run. */
  boolean flowing(Run run) {
    return run.wires().stream().anyMatch(picture::hasFlowed);
  }

  private void line(Run run, boolean there) {
    boolean back = picture.progress().hasTurned();
    boolean lit = picture.isPointed(run.wires().get(0).carried());
    boolean work = run.wires().stream().anyMatch(this::isAtWork);
    double width = !back && (lit || (work && there)) ? WORKING : THIN;
    Color color =
        !there
            ? brush.color(Token.LINE)
            : back ? brush.color(Token.TEXT_SECONDARY, 0.45) : brush.color(Token.FORWARD);
    brush.roundLine(
        run.from().getX(), run.from().getY(), run.to().getX(), run.to().getY(), width, color);
  }

  private boolean isAtWork(Wire wire) {
    return picture.isAtWork(picture.diagram().part(wire.to()));
  }

  private void band(Run run, Part source, boolean there) {
    double high = picture.bandHeight();
    double x = Math.min(run.from().getX(), run.to().getX());
    Box box = new Box(x, Math.rint(run.from().getY() - high / 2), run.length(), high);
    if (there) {
      columns.values(picture.value(source), brush.snap(box));
    } else {
      columns.pale(box);
    }
    Token hue = there && !picture.progress().hasTurned() ? Token.FORWARD : Token.LINE;
    brush.fill(new Box(box.x(), box.y() - 1.5, box.width(), 1.5), brush.color(hue));
    brush.fill(new Box(box.x(), box.bottom(), box.width(), 1.5), brush.color(hue));
  }

  /** The value of an operator or a valve, one strip per unit across its wire where it leaves. */
  private void bead(Run run, Part source) {
    boolean round = source.is(Kind.OPERATOR) || source.is(Kind.VALVE);
    Box box = bead(run, picture.place(source), picture.bandHeight());
    if (round && !box.isEmpty()) {
      brush.fill(box.inset(-1), brush.color(Token.PANEL));
      columns.bead(picture.value(source), box, run.isAcross(), picture.isGate(source));
    }
  }

  /** Where the strip of a part stands on the run that leaves it; empty on runs further away. */
  static Box bead(Run run, Box part, double size) {
    double length = Math.max(22, Math.min(LONGEST_BEAD, size));
    boolean leaves = part.inset(-2).contains(run.from().getX(), run.from().getY());
    if (!leaves || run.length() < BEAD + 13) {
      return Box.NONE;
    }
    Point2D at = run.from().interpolate(run.to(), Math.min(0.5, 16 / run.length()));
    return run.isAcross()
        ? new Box(Math.rint(at.getX() - BEAD / 2), Math.rint(at.getY() - length / 2), BEAD, length)
        : new Box(Math.rint(at.getX() - length / 2), Math.rint(at.getY() - BEAD / 2), length, BEAD);
  }

  private void gradient(Run run) {
    var flowed = run.wires().stream().filter(picture::hasFlowed).toList();
    double size = Scales.norm(picture.numbers().flow(flowed, picture.step()));
    double width = picture.thickness(size);
    Color color = brush.color(Token.BACKWARD, FAINTEST + (1 - FAINTEST) * picture.share(size));
    brush.roundLine(
        run.from().getX(), run.from().getY(), run.to().getX(), run.to().getY(), width, color);
    if (run.length() > 24) {
      double middle = 0.5;
      arrow(run.to(), run.from(), middle, HEAD / 2 + width * 0.75, color);
    }
  }

  /** Arrow heads where a run ends in a part. */
  private void heads(Run run, Color color) {
    for (Wire wire : run.wires()) {
      var way = picture.scene().arrangement().route(wire);
      boolean last = way.get(way.size() - 1).distance(run.to()) < 1;
      if (last && run.length() > HEAD && !picture.isConveyor(run)) {
        arrow(run.from(), run.to(), 1, HEAD * 0.7, color);
      }
    }
  }

  private void arrow(Point2D from, Point2D to, double share, double half, Color color) {
    Point2D tip = from.interpolate(to, share);
    if (share < 1) {
      tip = tip.add(to.subtract(from).normalize().multiply(half));
    }
    Point2D along = to.subtract(from).normalize();
    Point2D back = tip.subtract(along.multiply(half * 1.6));
    Point2D side = new Point2D(-along.getY(), along.getX()).multiply(half);
    brush.polygon(
        new double[] {tip.getX(), back.getX() + side.getX(), back.getX() - side.getX()},
        new double[] {tip.getY(), back.getY() + side.getY(), back.getY() - side.getY()},
        color);
  }
}
