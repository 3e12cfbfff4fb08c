package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The geometry at the sizes a class uses: nothing overlaps, nothing sticks out. */
class StageLayoutTest {

  private static final StageShape LSTM = new StageShape(1, 2, 3, 1, 4, 6, Attachment.LAST);
  private static final StageShape GRU = new StageShape(1, 1, 2, 1, 2, 5, Attachment.EVERY);
  private static final StageShape RNN = new StageShape(1, 1, 0, 0, 40, 1, Attachment.EVERY);

  static Stream<Arguments> stages() {
    List<Arguments> all = new ArrayList<>();
    for (StageShape shape : List.of(LSTM, GRU, RNN)) {
      for (int length : List.of(1, 8, 20, 30, 200)) {
        for (double[] size :
            new double[][] {{948, 346}, {622, 400}, {966, 470}, {1294, 790}, {1606, 830}}) {
          all.add(Arguments.of(ofLength(shape, length), size[0], size[1]));
        }
      }
    }
    return all.stream();
  }

  private static StageShape ofLength(StageShape shape, int length) {
    return new StageShape(
        length,
        shape.states(),
        shape.gates(),
        shape.candidates(),
        shape.inputs(),
        shape.longestInput(),
        shape.attachment());
  }

  private static List<Box> parts(StageLayout layout) {
    List<Box> parts = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      parts.addAll(List.of(slot.label(), slot.output(), slot.units(), slot.chip(), slot.inputs()));
      slot.lanes().forEach(lane -> parts.addAll(List.of(lane.band(), lane.wire(), lane.number())));
      for (GateBox gate : slot.gates()) {
        parts.addAll(List.of(gate.letter(), gate.bar(), gate.units(), gate.gradients()));
        parts.addAll(List.of(gate.number(), gate.mark()));
      }
    }
    parts.add(layout.output());
    parts.add(layout.speech());
    parts.add(layout.rows().overview());
    parts.add(layout.rows().legend());
    return parts.stream().filter(box -> !box.isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void nothingOverlapsAndNothingSticksOut(StageShape shape, double width, double height) {
    StageLayout layout = StageLayout.of(shape, width, height, 0);
    Box bounds = new Box(0, 0, width, height);
    List<Box> parts = parts(layout);
    for (int a = 0; a < parts.size(); a++) {
      Box box = parts.get(a);
      assertThat(bounds.contains(box.x(), box.y())).as("%s in %s", box, bounds).isTrue();
      assertThat(box.right()).as("%s in %s", box, bounds).isLessThanOrEqualTo(width);
      assertThat(box.bottom()).as("%s in %s", box, bounds).isLessThanOrEqualTo(height);
      for (int b = a + 1; b < parts.size(); b++) {
        assertThat(box.overlaps(parts.get(b))).as("%s on %s", box, parts.get(b)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void whatBelongsToACellStandsInItsCard(StageShape shape, double width, double height) {
    for (Slot slot : StageLayout.of(shape, width, height, 0).slots()) {
      for (GateBox gate : slot.gates()) {
        assertThat(gate.bar().x()).isGreaterThanOrEqualTo(slot.card().x());
        double right = Math.max(gate.bar().right(), gate.gradients().right());
        assertThat(right).isLessThanOrEqualTo(slot.card().right());
        assertThat(gate.bar().width()).isGreaterThanOrEqualTo(2);
        assertThat(gate.bar().height()).isGreaterThanOrEqualTo(16);
      }
      for (Lane lane : slot.lanes()) {
        assertThat(lane.band().y()).isGreaterThan(slot.card().y());
        assertThat(lane.number().bottom()).isLessThanOrEqualTo(slot.card().bottom());
        assertThat(lane.band().height()).isGreaterThanOrEqualTo(7);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void bandsJoinFromCellToCell(StageShape shape, double width, double height) {
    List<Slot> slots = StageLayout.of(shape, width, height, 0).slots();
    for (int k = 1; k < slots.size(); k++) {
      Box before = slots.get(k - 1).lanes().get(0).band();
      assertThat(slots.get(k).lanes().get(0).band().x()).isEqualTo(before.right());
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStepIsVisibleWithItsNeighboursWhenItIsCurrent(
      StageShape shape, double width, double height) {
    for (int step = 0; step < shape.length(); step++) {
      StageLayout layout = StageLayout.of(shape, width, height, step);
      assertThat(layout.slot(step)).as("step %d", step).isPresent();
      assertThat(layout.slot(Math.max(0, step - 1))).isPresent();
      assertThat(layout.slot(Math.min(shape.length() - 1, step + 1))).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("stages")
  void thirtyStepsFitWithoutScrolling(StageShape shape, double width, double height) {
    boolean scrolls = StageLayout.of(shape, width, height, 0).columns().scrolls();
    assertThat(scrolls).isEqualTo(shape.length() == 200);
  }
}
