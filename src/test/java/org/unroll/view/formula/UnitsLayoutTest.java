package org.unroll.view.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.view.stage.Box;

class UnitsLayoutTest {

  @ParameterizedTest
  @CsvSource({"300,92,8", "400,180,8", "400,236,16", "440,560,32", "300,300,128"})
  void everythingStandsBelowTheLastAndInTheRoom(double width, double height, int units) {
    UnitsLayout layout = UnitsLayout.of(width, height, units);
    List<Box> boxes =
        Stream.of(
                layout.barsTitle(),
                layout.bars(),
                layout.numbers(),
                layout.places(),
                layout.mapTitle(),
                layout.map(),
                layout.inputs())
            .filter(box -> !box.isEmpty())
            .toList();
    for (int k = 0; k < boxes.size(); k++) {
      assertThat(boxes.get(k).right()).isLessThanOrEqualTo(width);
      assertThat(boxes.get(k).bottom()).isLessThanOrEqualTo(height + 1);
      if (k > 0) {
        assertThat(boxes.get(k).y()).isGreaterThanOrEqualTo(boxes.get(k - 1).bottom());
      }
    }
    assertThat(layout.map().height()).isGreaterThan(40);
  }

  @Test
  void aPointIsAUnitAndInTheMapAStep() {
    UnitsLayout layout = UnitsLayout.of(400, 400, 4);
    Box bar = layout.bars().column(2, 4);
    assertThat(layout.unitAt(bar.centreX(), bar.centreY(), 4)).isEqualTo(2);
    assertThat(layout.stepAt(bar.centreX(), bar.centreY(), 5)).isEqualTo(-1);
    Box row = layout.map().row(3, 4);
    Box column = layout.map().column(1, 5);
    assertThat(layout.unitAt(column.centreX(), row.centreY(), 4)).isEqualTo(3);
    assertThat(layout.stepAt(column.centreX(), row.centreY(), 5)).isEqualTo(1);
    assertThat(layout.unitAt(column.centreX(), layout.mapTitle().centreY(), 4)).isEqualTo(-1);
  }
}
