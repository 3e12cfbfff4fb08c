package org.unroll.view.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.model.Cursor;
import org.unroll.model.Place;
import org.unroll.model.StepScript;
import org.unroll.model.StepSize;
import org.unroll.model.Timeline;

class InsideLayoutTest {

  private final Timeline three =
      new Timeline(3, StepScript.of(CellCatalogue.builtIn().get("lstm")));

  private InsideLayout at(Cursor cursor, boolean byOperation) {
    return new InsideLayout(three, cursor, byOperation, 400);
  }

  @Test
  void equationsStandInTheOrderOfThePass() {
    assertThat(at(Cursor.at(2), false).pieces())
        .extracting(InsideLayout.Piece::name)
        .containsExactly("f", "i", "g", "o", "c", "h");
    assertThat(at(Cursor.at(5), false).pieces())
        .extracting(InsideLayout.Piece::name)
        .containsExactly("h", "c", "o", "g", "i", "f");
    assertThat(at(Cursor.at(0), false).pieces()).isEmpty();
  }

  /** Forward and backward, equation by equation and operation by operation. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void aPixelBeforeAPlaceLeadsToThatPlace(int position) {
    for (StepSize size : List.of(StepSize.OPERATION, StepSize.EQUATION)) {
      Cursor cursor = three.next(Cursor.at(position - 1), size);
      double before = 0;
      while (cursor.position() == position) {
        InsideLayout layout = at(cursor, size == StepSize.OPERATION);
        assertThat(layout.place()).isGreaterThan(before).isLessThanOrEqualTo(400);
        assertThat(layout.at(layout.place() - 1)).as("%s", cursor).isEqualTo(cursor);
        before = layout.place();
        cursor = three.next(cursor, size);
      }
    }
  }

  @Test
  void placesBesideTheTrackAreItsEnds() {
    InsideLayout layout = at(new Cursor(2, Place.equation(2)), true);
    assertThat(layout.at(-30)).isEqualTo(new Cursor(2, new Place(0, 0)));
    assertThat(layout.at(999)).isEqualTo(Cursor.at(2));
  }

  @Test
  void marksStandBetweenTheOperationsOfAnEquation() {
    InsideLayout layout = at(Cursor.at(1), true);
    int operations = three.script().equations().stream().mapToInt(e -> e.forward().size()).sum();
    assertThat(layout.marks()).hasSize(operations - layout.pieces().size()).isSorted();
    assertThat(at(Cursor.at(1), false).marks()).isEmpty();
  }
}
