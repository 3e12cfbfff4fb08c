package org.unroll.view.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.expr.Symbol;
import org.unroll.model.Cursor;
import org.unroll.model.Place;
import org.unroll.model.Playback;

class ProgressTest {

  private final CellContent content = CellFixtures.content("lstm", 8);
  private final Diagram diagram = Diagram.of(content.cell());
  private final CellNumbers numbers = new CellNumbers(content, diagram);
  private final Playback playback = CellFixtures.playback("lstm");

  private Progress at(Cursor cursor) {
    return Progress.of(playback.timeline().at(cursor), numbers.script());
  }

  private boolean flowed(Progress progress, String from, String to) {
    Wire wire =
        diagram.wires().stream().filter(w -> w.key().equals(from + " " + to)).findFirst().get();
    return progress.hasFlowed(wire, numbers.operations(wire));
  }

  @Test
  void valuesComeEquationByEquation() {
    Progress progress = at(new Cursor(3, Place.equation(1)));
    assertThat(progress.step()).isEqualTo(2);
    assertThat(progress.hasValue(Symbol.now("i"))).isTrue();
    assertThat(progress.hasValue(Symbol.now("g"))).isFalse();
    assertThat(progress.hasValue(Symbol.before("h"))).isTrue();
    assertThat(progress.isAtWork("i", diagram)).isTrue();
    assertThat(progress.isAtWork("f", diagram)).isFalse();
  }

  @Test
  void gradientsComeBackWireByWire() {
    int position = playback.timeline().backward(2);
    Progress first = at(new Cursor(position, new Place(0, 0)));
    assertThat(flowed(first, "h", "h[t]")).isTrue();
    assertThat(flowed(first, "o", "h") != flowed(first, "h.1", "h")).isTrue();
    assertThat(flowed(first, "f", "c.0")).isFalse();
    Progress whole = at(Cursor.at(position));
    assertThat(diagram.wires()).allMatch(w -> whole.hasFlowed(w, numbers.operations(w)));
  }

  @Test
  void eachOperationOnTheWayBackFillsWiresAndEmptiesNone() {
    int position = playback.timeline().backward(2);
    List<Integer> counts = new ArrayList<>();
    var order = numbers.script().order(org.unroll.model.Phase.BACKWARD);
    for (int e = 0; e < order.size(); e++) {
      for (int o = 0; o < order.get(e).backward().size(); o++) {
        Progress progress = at(new Cursor(position, new Place(e, o)));
        counts.add(
            (int)
                diagram.wires().stream()
                    .filter(w -> progress.hasFlowed(w, numbers.operations(w)))
                    .count());
      }
    }
    assertThat(counts).isSorted();
    assertThat(counts.get(counts.size() - 1)).isEqualTo(diagram.wires().size());
  }
}
