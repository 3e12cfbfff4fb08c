package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The plane of the largest spreads, and that it stays where it was as far as it can. */
class PrincipalPlaneTest {

  private static double[][] cloud(long seed, double... spreads) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] points = new double[200][spreads.length];
    for (double[] point : points) {
      for (int d = 0; d < spreads.length; d++) {
        point[d] = 3 + spreads[d] * random.nextDouble(-1, 1);
      }
    }
    return points;
  }

  @Test
  void theLargestSpreadsMakeThePlane() {
    PrincipalPlane plane = PrincipalPlane.of(cloud(1, 0.01, 5, 0.02, 2));
    assertThat(plane.axes()[0][1]).isCloseTo(1, within(5e-3));
    assertThat(plane.axes()[1][3]).isCloseTo(1, within(5e-3));
    assertThat(plane.share()).isBetween(0.999, 1.0);
  }

  @Test
  void theShareIsThatOfTheSquares() {
    double[][] points = {{2, 0, 0}, {-2, 0, 0}, {0, 1, 0}, {0, -1, 0}, {0, 0, 0.5}, {0, 0, -0.5}};
    PrincipalPlane plane = PrincipalPlane.of(points);
    assertThat(plane.share()).isCloseTo(10 / 10.5, within(1e-12));
    assertThat(plane.place(new double[] {2, 0, 9}))
        .containsExactly(new double[] {2, 0}, within(1e-12));
  }

  @Test
  void placesAreCountedFromTheMean() {
    double[][] points = cloud(2, 1, 2, 3);
    PrincipalPlane plane = PrincipalPlane.of(points);
    assertThat(plane.place(plane.mean())).containsExactly(0, 0);
    double x = 0;
    for (double[] point : points) {
      x += plane.place(point)[0];
    }
    assertThat(x).isCloseTo(0, within(1e-9));
  }

  /** However the earlier axes were turned or mirrored, the same plane is turned back to them. */
  @Test
  void aTurnedOrMirroredPlaneIsTurnedBack() {
    PrincipalPlane plane = PrincipalPlane.of(cloud(3, 4, 3, 0.5, 0.1));
    double[] e0 = plane.axes()[0];
    double[] e1 = plane.axes()[1];
    for (double angle : new double[] {0, 0.4, 2, 3.1, -1.2}) {
      for (double sign : new double[] {1, -1}) {
        double[][] axes = new double[2][4];
        for (int d = 0; d < 4; d++) {
          axes[0][d] = Math.cos(angle) * e0[d] + Math.sin(angle) * e1[d];
          axes[1][d] = sign * (Math.cos(angle) * e1[d] - Math.sin(angle) * e0[d]);
        }
        PrincipalPlane earlier = new PrincipalPlane(plane.mean(), axes, plane.share());
        double[][] turned = plane.turnedLike(earlier).axes();
        assertThat(turned[0]).as("%f %f", angle, sign).containsExactly(axes[0], within(1e-12));
        assertThat(turned[1]).as("%f %f", angle, sign).containsExactly(axes[1], within(1e-12));
      }
    }
  }

  @Test
  void turningKeepsThePlaneItself() {
    PrincipalPlane plane = PrincipalPlane.of(cloud(4, 4, 3, 1));
    PrincipalPlane other = PrincipalPlane.of(cloud(5, 1, 3, 4));
    PrincipalPlane turned = plane.turnedLike(other);
    double[] point = {1, 7, -2};
    double[] before = plane.place(point);
    double[] after = turned.place(point);
    assertThat(Math.hypot(after[0], after[1]))
        .isCloseTo(Math.hypot(before[0], before[1]), within(1e-12));
  }

  @Test
  void pointsThatAreAllTheSameHaveSomePlane() {
    PrincipalPlane plane = PrincipalPlane.of(new double[5][3]);
    assertThat(plane.place(new double[] {0, 0, 0})).containsExactly(0, 0);
    assertThat(plane.share()).isEqualTo(1);
  }
}
