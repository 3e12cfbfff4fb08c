package org.unroll.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.cell.CellCatalogue;

class StepperTest {

  private final StepScript script = StepScript.of(CellCatalogue.builtIn().get("lstm"));
  private final Timeline three = new Timeline(3, script);

  private List<Cursor> wayOn(StepSize size) {
    List<Cursor> way = new ArrayList<>(List.of(Cursor.at(0)));
    while (way.get(way.size() - 1).position() < three.last()) {
      way.add(three.next(way.get(way.size() - 1), size));
    }
    return way;
  }

  @ParameterizedTest
  @EnumSource(StepSize.class)
  void theWayBackIsTheWayOnTurnedRound(StepSize size) {
    List<Cursor> back = new ArrayList<>(List.of(Cursor.at(three.last())));
    while (!back.get(back.size() - 1).equals(Cursor.at(0))) {
      back.add(three.previous(back.get(back.size() - 1), size));
    }
    Collections.reverse(back);
    assertThat(wayOn(size)).isEqualTo(back).doesNotHaveDuplicates();
  }

  @Test
  void everyOperationOfEveryStepIsVisitedOnceOnAndOnceBack() {
    List<Operation> visited =
        wayOn(StepSize.OPERATION).stream()
            .map(three::at)
            .flatMap(moment -> moment.operation().stream())
            .toList();
    int forward = script.equations().stream().mapToInt(e -> e.forward().size()).sum();
    int backward = script.equations().stream().mapToInt(e -> e.backward().size()).sum();
    assertThat(visited).hasSize(3 * (forward + backward));
    assertThat(visited.subList(0, 5))
        .extracting(Operation::term)
        .containsExactly("f.0.0.0", "f.0.0.1", "f.0.0", "f.0", "f");
  }

  @Test
  void equationsOfAStepComeBeforeTheStepAsAWhole() {
    List<Optional<String>> visited =
        wayOn(StepSize.EQUATION).stream().map(three::at).map(Moment::equation).toList();
    assertThat(visited.subList(0, 9))
        .containsExactly(
            Optional.empty(),
            Optional.of("f"),
            Optional.of("i"),
            Optional.of("g"),
            Optional.of("o"),
            Optional.of("c"),
            Optional.of("h"),
            Optional.empty(),
            Optional.of("f"));
  }

  @Test
  void aLargerStepFinishesWhatASmallerOneBegan() {
    Cursor within = new Cursor(2, new Place(1, 2));
    assertThat(three.next(within, StepSize.EQUATION)).isEqualTo(new Cursor(2, Place.equation(1)));
    assertThat(three.next(within, StepSize.STEP)).isEqualTo(Cursor.at(2));
    assertThat(three.next(within, StepSize.PASS)).isEqualTo(Cursor.at(3));
    assertThat(three.previous(within, StepSize.EQUATION))
        .isEqualTo(new Cursor(2, Place.equation(0)));
    assertThat(three.previous(within, StepSize.STEP)).isEqualTo(Cursor.at(1));
  }

  @Test
  void theLastOperationOfAnEquationIsTheWholeEquation() {
    Cursor last = new Cursor(1, new Place(0, 4));
    assertThat(three.next(last, StepSize.EQUATION)).isEqualTo(new Cursor(1, Place.equation(1)));
    assertThat(three.next(new Cursor(1, Place.equation(0)), StepSize.OPERATION))
        .isEqualTo(three.next(last, StepSize.OPERATION));
  }

  @Test
  void aPlaceThatDoesNotExistIsTheWholeStep() {
    assertThat(three.clamp(new Cursor(0, Place.equation(0)))).isEqualTo(Cursor.at(0));
    assertThat(three.clamp(new Cursor(1, new Place(0, 99)))).isEqualTo(Cursor.at(1));
    assertThat(three.clamp(new Cursor(99, Place.equation(2)))).isEqualTo(Cursor.at(7));
    assertThat(new Timeline(3).clamp(new Cursor(1, Place.equation(0)))).isEqualTo(Cursor.at(1));
  }
}
