package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.unroll.text.Numbers;
import org.unroll.view.stage.Box;

/**
 * Where the length of each wire's gradient is written: beside its last run, where nothing else stands.
 * A wire without a free place has none; pointing at it tells the number.
 */
final class FlowNumbers {

  private static final double HIGH = 12;
  private static final double DIGIT = 6.3;
  private static final double NAME = 46;

  /**
   * A number beside a wire or a valve.
   *
   * @param wire whose gradient it measures; of a valve the wire of its gate, whose mean it tells
   * @param openness whether it tells how far a valve is open
   * @param text the number
   * @param box where it is written
   */
  record Label(Wire wire, boolean openness, String text, Box box) {}

  private final CellPicture picture;
  private final List<Box> taken = new ArrayList<>();

  private FlowNumbers(CellPicture picture) {
    this.picture = picture;
    for (Part part : picture.diagram().parts().values()) {
      Box box = picture.place(part);
      boolean end = part.is(Part.Kind.BEFORE) || part.is(Part.Kind.AFTER);
      taken.add(end ? withNames(box) : box.inset(-3));
    }
    for (Run run : picture.scene().runs()) {
      boolean band = picture.isConveyor(run) && run.isAcross();
      taken.add(run.around(band ? picture.bandHeight() / 2 + 2 : 5));
      Part source = picture.diagram().part(run.wires().get(0).from());
      if (!band && (source.is(Part.Kind.VALVE) || source.is(Part.Kind.OPERATOR))) {
        taken.add(RunPainter.bead(run, picture.place(source), picture.bandHeight()).inset(-2));
      }
    }
  }

  /** A state has its name above and its gradient's length below. */
  private static Box withNames(Box box) {
    double wide = Math.max(box.width(), NAME);
    return new Box(box.centreX() - wide / 2, box.y() - 26, wide, box.height() + 48);
  }

  /** The labels of all valves and wires, whether there is anything to measure yet or not. */
  static List<Label> of(CellPicture picture) {
    FlowNumbers numbers = new FlowNumbers(picture);
    List<Label> labels = new ArrayList<>();
    for (Part part : picture.diagram().parts().values()) {
      if (part.is(Part.Kind.VALVE)) {
        labels.add(numbers.openness(part));
      }
    }
    if (!picture.progress().hasTurned()) {
      return labels;
    }
    for (Wire wire : picture.diagram().wires()) {
      boolean end = !wire.to().endsWith("[t]");
      if (end) {
        numbers.label(wire).ifPresent(labels::add);
      }
    }
    return labels;
  }

  /** How far a valve is open stands at one of its corners; the first where nothing is free. */
  private Label openness(Part valve) {
    Wire gate = picture.diagram().gateOf(valve);
    Box box = picture.place(valve);
    double wide = 28;
    double right = box.right() + 1;
    double left = box.x() - wide - 1;
    double below = box.bottom() - 2;
    double above = box.y() - HIGH + 2;
    List<Box> corners =
        Stream.of(
                new Box(right, below, wide, HIGH),
                new Box(left, below, wide, HIGH),
                new Box(right, above, wide, HIGH),
                new Box(left, above, wide, HIGH),
                new Box(box.centreX() - wide / 2, box.bottom() + 4, wide, HIGH),
                new Box(box.centreX() - wide / 2, box.y() - HIGH - 4, wide, HIGH))
            .toList();
    Box place = corners.stream().filter(this::isFree).findFirst().orElse(corners.get(0));
    taken.add(place);
    double mean = Scales.mean(picture.numbers().value(gate.carried(), picture.step()));
    return new Label(gate, true, Numbers.fixed(mean, 2), place);
  }

  private Optional<Label> label(Wire wire) {
    double norm = Scales.norm(picture.numbers().flow(wire, picture.step()));
    String text = Numbers.significant(norm, 2);
    double wide = text.length() * DIGIT + 2;
    return picture.scene().runs().stream()
        .filter(run -> run.wires().equals(List.of(wire)))
        .flatMap(run -> candidates(run, wide))
        .filter(this::isFree)
        .findFirst()
        .map(
            box -> {
              taken.add(box);
              return new Label(wire, false, text, box);
            });
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box::overlaps)
        && box.x() >= picture.scene().geometry().diagram().x()
        && box.right() <= picture.scene().geometry().diagram().right();
  }

  /** Above, below, left and right of a run, at its middle first. */
  private Stream<Box> candidates(Run run, double wide) {
    double off = picture.isConveyor(run) && run.isAcross() ? picture.bandHeight() / 2 : 7;
    return Stream.of(0.5, 0.7, 0.3, 0.85, 0.15)
        .flatMap(
            share -> {
              Point2D at = run.from().interpolate(run.to(), share);
              return run.isAcross()
                  ? Stream.of(
                      new Box(at.getX() - wide / 2, at.getY() - off - HIGH - 3, wide, HIGH),
                      new Box(at.getX() - wide / 2, at.getY() + off + 3, wide, HIGH))
                  : Stream.of(
                      new Box(at.getX() + 11, at.getY() - HIGH / 2, wide, HIGH),
                      new Box(at.getX() - 11 - wide, at.getY() - HIGH / 2, wide, HIGH));
            });
  }
}
