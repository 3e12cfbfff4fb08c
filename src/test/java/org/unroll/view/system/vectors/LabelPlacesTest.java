package org.unroll.view.system.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unroll.view.stage.Box;

/** Names of points that crowd can all be read, and the map keeps its proportions. */
class LabelPlacesTest {

  private static final Box AREA = new Box(0, 0, 420, 380);
  private static final double NAME = 44;

  private static LabelPlaces places(double[][] points) {
    int[] order = IntStream.range(0, points.length).toArray();
    return new LabelPlaces(AREA, points, order, n -> NAME);
  }

  /** Four clusters of eight words, each hardly larger than one name. */
  private static double[][] clusters() {
    SplittableRandom random = new SplittableRandom(4);
    double[][] points = new double[32][];
    for (int n = 0; n < points.length; n++) {
      double x = n % 2 == 0 ? 120 : 300;
      double y = n % 4 < 2 ? 110 : 270;
      points[n] = new double[] {x + random.nextDouble(-12, 12), y + random.nextDouble(-12, 12)};
    }
    return points;
  }

  @Test
  void noNameCoversAnotherOrLeavesTheArea() {
    double[][] points = clusters();
    LabelPlaces places = places(points);
    for (int n = 0; n < points.length; n++) {
      assertThat(AREA.covers(places.box(n))).as("name %d", n).isTrue();
      for (int other = 0; other < n; other++) {
        assertThat(places.box(n).overlaps(places.box(other))).as("%d and %d", n, other).isFalse();
      }
    }
  }

  @Test
  void aNameAloneStandsAtTheRightOfItsPoint() {
    LabelPlaces places = places(new double[][] {{100, 100}, {300, 300}});
    assertThat(places.box(1).x()).isBetween(305.0, 312.0);
    assertThat(places.box(1).centreY()).isCloseTo(300, within(0.5));
    assertThat(places.isFar(1)).isFalse();
  }

  @Test
  void aNameThatHadToGiveWayIsLedToItsPoint() {
    double[][] points = clusters();
    LabelPlaces places = places(points);
    assertThat(IntStream.range(0, points.length).filter(places::isFar).count()).isPositive();
    int far = IntStream.range(0, points.length).filter(places::isFar).findFirst().orElseThrow();
    Box box = places.box(far);
    double[] end = places.end(far);
    assertThat(end[0]).isBetween(box.x() - 1, box.right() + 1);
    assertThat(end[1]).isBetween(box.y(), box.bottom());
  }

  @Test
  void oneUnitIsAsLongAcrossAsUpwardsAndUpIsUp() {
    double[][] points = new MapFrame(new double[][] {{0, 0}, {1, 0}, {0, 1}}, 400, 300).points();
    double across = points[1][0] - points[0][0];
    assertThat(across).isPositive().isCloseTo(points[0][1] - points[2][1], within(1e-9));
    for (double[] point : points) {
      assertThat(new Box(0, 0, 400, 300).contains(point[0], point[1])).isTrue();
    }
  }
}
