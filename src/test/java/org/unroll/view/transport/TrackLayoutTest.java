package org.unroll.view.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.model.Phase;
import org.unroll.model.Timeline;

class TrackLayoutTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 30, 200})
  void everyPositionHasItsPlaceAndEveryPlaceItsPosition(int length) {
    TrackLayout track = new TrackLayout(new Timeline(length), 500);
    double before = -1;
    for (int position = 0; position <= track.timeline().last(); position++) {
      double place = track.place(position);
      assertThat(place).isGreaterThan(before).isBetween(0.0, 500.0);
      assertThat(track.nearest(place)).isEqualTo(position);
      before = place;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 200})
  void positionsStandOnThePieceOfTheirPhase(int length) {
    TrackLayout track = new TrackLayout(new Timeline(length), 500);
    for (int position = 0; position <= track.timeline().last(); position++) {
      Phase phase = track.timeline().at(position).phase();
      assertThat(track.place(position))
          .isBetween(track.left(phase), track.left(phase) + track.length(phase) + 1e-9);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-50, 0, 600})
  void aPlaceBesideTheTrackMeansItsEnd(double x) {
    TrackLayout track = new TrackLayout(new Timeline(8), 500);
    assertThat(track.nearest(x)).isEqualTo(x > 500 ? track.timeline().last() : 0);
  }
}
