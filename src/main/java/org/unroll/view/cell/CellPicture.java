package org.unroll.view.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.engine.Trace;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;
import org.unroll.model.Quantity;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.stage.Box;
import org.unroll.view.theme.ValuePalette;

/**
 * Everything a painter of the inside of a cell needs. Immutable, so that equal pictures give equal
 * pixels.
 *
 * @param scene what does not change while a sequence is played
 * @param progress where the pass stands
 * @param pointed what somebody points at, here or in another view
 */
record CellPicture(Scene scene, Progress progress, Optional<Quantity> pointed) {

  private static final double HAIR = 1.2;
  private static final double THICKEST = 9;

  /**
   * What does not change while a sequence is played.
   *
   * @param conveyor keys of the wires that are drawn as a band
   */
  record Scene(
      CellContent content,
      Diagram diagram,
      CellNumbers numbers,
      CellGeometry geometry,
      Arrangement arrangement,
      List<Run> runs,
      Set<String> conveyor) {

    /** Lays a diagram out in a room. */
    static Scene of(
        CellContent content,
        Diagram diagram,
        CellNumbers numbers,
        CellGeometry geometry,
        LayoutCatalogue layouts) {
      Arrangement arrangement = layouts.arrange(diagram, geometry.diagram());
      return new Scene(
          content,
          diagram,
          numbers,
          geometry,
          arrangement,
          Run.of(diagram.wires(), arrangement),
          arrangement.banded() ? conveyors(diagram) : Set.of());
    }

    private static Set<String> conveyors(Diagram diagram) {
      return diagram.cell().states().stream()
          .map(diagram::conveyor)
          .flatMap(
              way ->
                  IntStream.range(1, way.size()).mapToObj(k -> way.get(k - 1) + " " + way.get(k)))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  Diagram diagram() {
    return scene.diagram();
  }

  CellNumbers numbers() {
    return scene.numbers();
  }

  Trace trace() {
    return scene.content().trace();
  }

  int step() {
    return progress.step();
  }

  Box place(Part part) {
    return scene.arrangement().place(part.id());
  }

  /** Whether a part's value exists. */
  boolean hasValue(Part part) {
    return part.is(Kind.INPUT)
        ? progress.moment().step() >= 0 || progress.hasTurned()
        : progress.hasValue(part.symbol());
  }

  double[] value(Part part) {
    return numbers().value(part.symbol(), step());
  }

  /** Whether all that a part's gradient is made of has arrived. */
  boolean hasGradient(Part part) {
    List<Wire> out = diagram().outOf(part.id());
    return part.is(Kind.AFTER)
        ? hasFlowed(diagram().into(part.id()).get(0))
        : !out.isEmpty() && out.stream().allMatch(this::hasFlowed);
  }

  /** A part's gradient: of an end what crosses the border of the cell, of others all of it. */
  double[] gradient(Part part) {
    List<Wire> out = diagram().outOf(part.id());
    return part.is(Kind.AFTER)
        ? numbers().flow(diagram().into(part.id()).get(0), step())
        : numbers().flow(out, step());
  }

  boolean hasFlowed(Wire wire) {
    return progress.hasFlowed(wire, numbers().operations(wire));
  }

  boolean isAtWork(Part part) {
    return progress.isAtWork(part.id(), diagram());
  }

  /** Whether somebody points at a name: at its value, at its gradient, or at a weight. */
  boolean isPointed(Symbol symbol) {
    int time = symbol.moment() == Moment.BEFORE ? step() - 1 : step();
    return pointed.filter(q -> q.isAt(symbol.name(), time)).isPresent();
  }

  boolean isConveyor(Run run) {
    return run.wires().stream().anyMatch(wire -> scene.conveyor().contains(wire.key()));
  }

  /** Whether what a part says is between 0 and 1 because it is a gate. */
  boolean isGate(Part part) {
    return new Gates(diagram().cell()).isGate(diagram().expression(part));
  }

  /** Height of the band that a conveyor is drawn as. */
  double bandHeight() {
    return diagram().parts().values().stream()
        .filter(part -> part.is(Kind.BEFORE))
        .mapToDouble(part -> Math.rint(place(part).height() * 0.5))
        .min()
        .orElse(0);
  }

  /** Where a gradient's length stands between a hair and the largest. */
  double share(double length) {
    return ValuePalette.logShare(length, numbers().smallestGradient(), numbers().largestGradient());
  }

  /** Thickness of a wire that carries a gradient back. */
  double thickness(double length) {
    return HAIR + share(length) * (THICKEST - HAIR);
  }
}
