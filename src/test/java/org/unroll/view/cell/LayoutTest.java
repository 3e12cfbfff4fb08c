package org.unroll.view.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.view.stage.Box;

class LayoutTest {

  private static final LayoutCatalogue LAYOUTS = LayoutCatalogue.builtIn();

  static Stream<Arguments> cellsAndRooms() {
    return CellFixtures.cells().stream()
        .flatMap(
            cell ->
                Stream.of(new Box(60, 52, 820, 460), new Box(60, 52, 740, 400))
                    .flatMap(room -> arrangements(Diagram.of(cell), room)));
  }

  /** As it is drawn, and as it would be if nobody had drawn it. */
  private static Stream<Arguments> arrangements(Diagram diagram, Box room) {
    return Stream.of(LAYOUTS.arrange(diagram, room), LayeredLayout.of(diagram, room))
        .map(
            arrangement -> Arguments.of(Named.of(diagram.cell().id(), diagram), room, arrangement));
  }

  @ParameterizedTest
  @CsvSource({
    "rnn,true", "rnn-torch,true", "lstm,true", "lstm-torch,true", "lstm-cifg,true",
    "gru,true", "gru-cho,true", "gru-torch,true", "lstm-peephole,true", "lstm-fgr,true",
    "mgu,true"
  })
  void classicCellsAreDrawnAsInTheTextbooks(String cell, boolean authored) {
    Diagram diagram = Diagram.of(CellCatalogue.builtIn().get(cell));
    assertThat(LAYOUTS.authored(diagram).isPresent()).isEqualTo(authored);
  }

  @ParameterizedTest
  @MethodSource("cellsAndRooms")
  void partsStandApartAndInTheRoom(Diagram diagram, Box room, Arrangement arrangement) {
    List<Part> parts = new ArrayList<>(diagram.parts().values());
    for (int i = 0; i < parts.size(); i++) {
      Box box = arrangement.place(parts.get(i).id());
      assertThat(room.inset(-1).contains(box.x(), box.y())).as(parts.get(i).id()).isTrue();
      assertThat(box.right()).as(parts.get(i).id()).isLessThanOrEqualTo(room.right() + 1);
      assertThat(box.bottom()).as(parts.get(i).id()).isLessThanOrEqualTo(room.bottom() + 1);
      for (int k = i + 1; k < parts.size(); k++) {
        Box other = arrangement.place(parts.get(k).id());
        assertThat(box.overlaps(other))
            .as("%s on %s", parts.get(i).id(), parts.get(k).id())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cellsAndRooms")
  void wiresRunSquarelyFromEdgeToEdge(Diagram diagram, Box room, Arrangement arrangement) {
    for (Wire wire : diagram.wires()) {
      List<Point2D> route = arrangement.route(wire);
      assertThat(touches(arrangement.place(wire.from()), route.get(0))).as(wire.key()).isTrue();
      assertThat(touches(arrangement.place(wire.to()), route.get(route.size() - 1)))
          .as("end of %s", wire.key())
          .isTrue();
      for (int k = 1; k < route.size(); k++) {
        double across = Math.abs(route.get(k).getX() - route.get(k - 1).getX());
        double down = Math.abs(route.get(k).getY() - route.get(k - 1).getY());
        assertThat(Math.min(across, down)).as("slant of %s", wire.key()).isLessThanOrEqualTo(1);
      }
    }
  }

  private static boolean touches(Box box, Point2D point) {
    return box.inset(-1.6).contains(point.getX(), point.getY())
        && !box.inset(2).contains(point.getX(), point.getY());
  }

  @Test
  void wiresOfOneValueShareTheirWay() {
    Diagram diagram = Diagram.of(CellCatalogue.builtIn().get("lstm"));
    Arrangement arrangement = LAYOUTS.arrange(diagram, new Box(0, 0, 900, 500));
    List<Run> runs = Run.of(diagram.wires(), arrangement);
    assertThat(runs.stream().filter(r -> r.wires().get(0).from().equals("h[t-1]")))
        .extracting(run -> run.wires().size())
        .contains(4, 3, 2, 1);
    double length =
        runs.stream()
            .filter(r -> r.wires().get(0).from().equals("x"))
            .mapToDouble(Run::length)
            .sum();
    double alone = diagram.outOf("x").stream().mapToDouble(w -> length(arrangement.route(w))).sum();
    assertThat(length).isLessThan(alone);
  }

  private static double length(List<Point2D> route) {
    double sum = 0;
    for (int k = 1; k < route.size(); k++) {
      sum += route.get(k).distance(route.get(k - 1));
    }
    return sum;
  }

  @Test
  void aLayoutThatMakesNoSenseIsNamedWithItsLine() {
    assertThatThrownBy(() -> LayoutFile.read("my.layout", "grid 2 2\nplace h 1"))
        .hasMessage("my.layout, line 2 is no statement of a layout: place h 1");
    assertThatThrownBy(() -> LayoutFile.read("my.layout", "frame 0 0 1 1"))
        .hasMessage("my.layout does not say its grid");
  }
}
