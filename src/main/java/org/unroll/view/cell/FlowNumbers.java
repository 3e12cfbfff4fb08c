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

  /**
   * A number beside a wire.
   *
   * @param wire whose gradient it measures
   * @param text the number
   * @param box where it is written
   */
  record Label(Wire wire, String text, Box box) {}

  private final CellPicture picture;
  private final List<Box> taken = new ArrayList<>();

  private FlowNumbers(CellPicture picture) {
    this.picture = picture;
    for (Part part : picture.diagram().parts().values()) {
      taken.add(picture.place(part).inset(-3));
    }
    for (Run run : picture.scene().runs()) {
      boolean band = picture.isConveyor(run) && run.isAcross();
      taken.add(run.around(band ? picture.bandHeight() / 2 + 2 : 4));
    }
  }

  /** The labels of all wires, whether the gradient has come along yet or not. */
  static List<Label> of(CellPicture picture) {
    FlowNumbers numbers = new FlowNumbers(picture);
    List<Label> labels = new ArrayList<>();
    for (Wire wire : picture.diagram().wires()) {
      boolean end = !wire.to().endsWith("[t]");
      if (end) {
        numbers.label(wire).ifPresent(labels::add);
      }
    }
    return labels;
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
              return new Label(wire, text, box);
            });
  }

  private boolean isFree(Box box) {
    return taken.stream().noneMatch(box::overlaps)
        && box.x() >= picture.scene().geometry().diagram().x()
        && box.right() <= picture.scene().geometry().diagram().right();
  }

  /** Above, below, left and right of a run, at its middle first. */
  private Stream<Box> candidates(Run run, double wide) {
    double off = picture.isConveyor(run) && run.isAcross() ? picture.bandHeight() / 2 : 4;
    return Stream.of(0.5, 0.7, 0.3, 0.85, 0.15)
        .flatMap(
            share -> {
              Point2D at = run.from().interpolate(run.to(), share);
              return run.isAcross()
                  ? Stream.of(
                      new Box(at.getX() - wide / 2, at.getY() - off - HIGH - 3, wide, HIGH),
                      new Box(at.getX() - wide / 2, at.getY() + off + 3, wide, HIGH))
                  : Stream.of(
                      new Box(at.getX() + 6, at.getY() - HIGH / 2, wide, HIGH),
                      new Box(at.getX() - 6 - wide, at.getY() - HIGH / 2, wide, HIGH));
            });
  }
}
