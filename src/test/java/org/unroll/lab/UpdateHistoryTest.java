package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateHistoryTest {

  private static final long ROOMY = 1L << 30;

  private static UpdateHistory after(long updates, long budget) {
    UpdateHistory history = new UpdateHistory(budget);
    for (long update = 0; update <= updates; update++) {
      long now = update;
      history.note(
          update,
          () -> List.of(new Checkpoint(List.of(new double[1]), new CurveRecorder(), now, 0)));
    }
    return history;
  }

  @Test
  void aStateIsNeverLaterThanWhatIsAskedFor() {
    UpdateHistory history = after(5000, ROOMY);
    for (long update = 0; update <= 5000; update++) {
      var state = history.before(update);
      assertThat(state.getKey()).isLessThanOrEqualTo(update);
      assertThat(state.getValue().get(0).updates()).isEqualTo(state.getKey());
    }
  }

  @Test
  void goingBackCostsAShareOfTheWay() {
    UpdateHistory history = after(5000, ROOMY);
    for (long update = 0; update <= 5000; update++) {
      long again = update - history.before(update).getKey();
      assertThat(again).isLessThanOrEqualTo(2 * (5000 - update) / 7 + 8);
    }
  }

  @Test
  void aLongRunNeedsFewStates() {
    assertThat(after(200_000, ROOMY).size()).isLessThan(150);
    assertThat(after(200_000, 1).size()).isLessThan(45);
  }
}
