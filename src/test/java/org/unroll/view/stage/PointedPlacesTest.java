package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.fixture.Examples;
import org.unroll.model.Cursor;
import org.unroll.model.Quantity;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;

/** A quantity has its places on the stage, and a place its quantity. */
class PointedPlacesTest {

  private final StageContent content = StageFixtures.content(Examples.sentence("lstm", true));
  private final StageLayout layout = StageLayout.of(content.shape(), 950, 480, 3);
  private final StagePicture picture =
      new StagePicture(
          content,
          new StageNumbers(content),
          layout,
          new Timeline(8, StepScript.of(CellCatalogue.builtIn().get("lstm"))).at(Cursor.at(6)));
  private final PointedPlaces places = new PointedPlaces(picture);

  @Test
  void aGateAtAStepIsOneColumn() {
    Box gate = layout.slots().get(3).gates().get(0).bars();
    assertThat(places.of(Quantity.value("f", 3))).isEqualTo(List.of(gate));
  }

  @Test
  void aWeightIsAtWorkAtEveryStep() {
    List<Box> forget = layout.slots().stream().map(slot -> slot.gates().get(0).bars()).toList();
    assertThat(places.of(Quantity.weight("U_f"))).isEqualTo(forget);
    assertThat(places.of(Quantity.weight("nothing"))).isEmpty();
  }

  @Test
  void aStateLastsFromTheMiddleOfItsCellToTheNext() {
    Box band = places.of(Quantity.value("c", 3)).get(0);
    assertThat(band.x()).isEqualTo(layout.slots().get(3).card().centreX());
    assertThat(band.right()).isGreaterThan(layout.slots().get(4).card().x());
    assertThat(new HitFinder(picture).at(band.centreX(), band.centreY()))
        .hasValueSatisfying(hit -> assertThat(hit.step()).isEqualTo(3));
  }

  @Test
  void whatLiesUnderThePointerIsAQuantity() {
    assertThat(PointedPlaces.at(new StageHit.Unit("h", 2, 5)))
        .contains(Quantity.value("h", 2).of(5));
    assertThat(PointedPlaces.at(new StageHit.Wire("c", 2))).contains(Quantity.gradient("c", 2));
    assertThat(PointedPlaces.at(new StageHit.Input(2))).contains(Quantity.value("x", 2));
    assertThat(PointedPlaces.at(new StageHit.Step(2))).isEqualTo(Optional.empty());
  }
}
