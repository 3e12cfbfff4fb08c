package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.fixture.Examples;
import org.unroll.model.Timeline;

/** Motion carries cause: to the right what was computed, to the left what is to blame. */
class PulseTest {

  private static final Timeline LINE = new Timeline(8);

  private static List<Pulse> from(int position) {
    StageContent content = StageFixtures.content(Examples.sentence("lstm", true));
    StageLayout layout = StageLayout.of(content.shape(), 966, 560, 0);
    StagePicture picture =
        new StagePicture(content, new StageNumbers(content), layout, LINE.at(position));
    return Pulse.between(picture, LINE.at(position + 1));
  }

  @Test
  void forwardBothStatesMoveRightAndTheNextInputMovesUp() {
    List<Pulse> pulses = from(LINE.forward(3));
    assertThat(pulses).hasSize(3).noneMatch(Pulse::backward);
    assertThat(pulses.get(0).to().x()).isGreaterThan(pulses.get(0).from().x());
    assertThat(pulses.get(2).to().y()).isLessThan(pulses.get(2).from().y());
  }

  @Test
  void backwardBothGradientsMoveLeft() {
    List<Pulse> pulses = from(LINE.backward(3));
    assertThat(pulses).hasSize(2).allMatch(Pulse::backward);
    assertThat(pulses).allMatch(pulse -> pulse.to().x() < pulse.from().x());
  }

  @Test
  void atTheTurnTheErrorComesDownIntoTheLastCell() {
    List<Pulse> pulses = from(LINE.forward(7));
    assertThat(pulses).singleElement().matches(Pulse::backward);
    assertThat(pulses.get(0).to().y()).isGreaterThan(pulses.get(0).from().y());
  }

  @Test
  void nothingMovesIntoTheUpdate() {
    assertThat(from(LINE.backward(0))).isEmpty();
  }

  @Test
  void aMovementBeginsAndEndsAtItsPlaces() {
    Pulse pulse = from(LINE.forward(3)).get(0);
    assertThat(pulse.at(0)).isEqualTo(pulse.from());
    assertThat(pulse.at(1)).isEqualTo(pulse.to());
  }
}
