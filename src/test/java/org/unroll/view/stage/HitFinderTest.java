package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unroll.fixture.Examples;
import org.unroll.model.Timeline;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.StageHit.Input;
import org.unroll.view.stage.StageHit.Output;
import org.unroll.view.stage.StageHit.Unit;
import org.unroll.view.stage.StageHit.Whole;
import org.unroll.view.stage.StageHit.Wire;

class HitFinderTest {

  private final StageContent content = StageFixtures.content(Examples.sentence("lstm", true));
  private final HitWords words = new HitWords(Texts.of(Language.ENGLISH));

  private StagePicture picture(int position) {
    return new StagePicture(
        content,
        new StageNumbers(content),
        StageLayout.of(content.shape(), 966, 560, 0),
        new Timeline(8).at(position));
  }

  private static StageHit at(StagePicture picture, Box box, double right, double down) {
    double x = box.x() + right * box.width();
    return new HitFinder(picture).at(x, box.y() + down * box.height()).orElseThrow();
  }

  @Test
  void aStripOfABandIsAUnitOfTheStateBeforeOrAfterTheCell() {
    StagePicture picture = picture(16);
    Box band = picture.layout().slots().get(3).lanes().get(0).band();
    assertThat(at(picture, band, 0.9, 0.99)).isEqualTo(new Unit("c", 3, 7));
    assertThat(at(picture, band, 0.1, 0.01)).isEqualTo(new Unit("c", 2, 0));
  }

  @Test
  void gatesWiresInputsAndOutputsAreFound() {
    StagePicture picture = picture(16);
    Slot slot = picture.layout().slots().get(2);
    assertThat(at(picture, slot.gates().get(1).bar(), 0.5, 0.5)).isEqualTo(new Whole("i", 2));
    assertThat(at(picture, slot.gates().get(1).units(), 0.5, 0.5)).isEqualTo(new Unit("i", 2, 4));
    assertThat(at(picture, slot.gates().get(3).bar(), 0.5, 0.01)).isEqualTo(new Unit("g", 2, 0));
    assertThat(at(picture, slot.lanes().get(1).wire(), 0.9, 0.5)).isEqualTo(new Wire("h", 2));
    assertThat(at(picture, slot.chip(), 0.5, 0.5)).isEqualTo(new Input(2));
    assertThat(at(picture, slot.inputs(), 0.9, 0.5)).isEqualTo(new Unit("x", 2, 3));
    assertThat(at(picture, picture.layout().output(), 0.5, 0.5)).isEqualTo(new Output(7));
  }

  @Test
  void theTipHasTheExactValueAndTheGradientOnceItIsKnown() {
    Unit unit = new Unit("h", 5, 2);
    double value = content.trace().value("h", 5)[2];
    double gradient = content.trace().gradient("h", 5)[2];
    assertThat(words.of(picture(6), unit))
        .contains("hidden state")
        .contains("unit 3")
        .contains("t = 6")
        .contains(Numbers.significant(value, 5))
        .doesNotContain("gradient");
    assertThat(words.of(picture(16), unit)).contains(Numbers.significant(gradient, 5));
  }

  @Test
  void whatHasNotHappenedHasNoNumbers() {
    assertThat(words.of(picture(2), new Unit("h", 5, 2))).isEqualTo("t = 6: not read yet");
  }
}
