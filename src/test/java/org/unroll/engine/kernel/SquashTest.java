package org.unroll.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The promised errors, against {@link StrictMath}. */
class SquashTest {

  private static final int DRAWS = 200_000;
  private final SplittableRandom random = new SplittableRandom(1);

  /** Spread over the whole range where something happens, dense around zero. */
  private double draw() {
    return random.nextDouble(-45, 45) * Math.pow(2, -random.nextInt(12));
  }

  @Test
  void tanhKeepsItsPromise() {
    for (int n = 0; n < DRAWS; n++) {
      double x = draw();
      double exact = StrictMath.tanh(x);
      check("tanh", x, Squash.tanh(x), exact, 4.5e-16);
      check("relative tanh", x, Squash.tanh(x) / exact, 1, 1e-15);
    }
  }

  @Test
  void sigmoidKeepsItsPromise() {
    for (int n = 0; n < DRAWS; n++) {
      double x = draw();
      double exact = 1 / (1 + StrictMath.exp(-x));
      check("sigmoid", x, Squash.sigmoid(x), exact, 7e-16);
      if (x > -40) {
        check("relative sigmoid", x, Squash.sigmoid(x) / exact, 1, 4e-13);
      }
    }
  }

  private static void check(String what, double x, double has, double wanted, double distance) {
    if (!(Math.abs(has - wanted) <= distance)) {
      assertThat(has).as("%s at %s", what, x).isCloseTo(wanted, within(distance));
    }
  }

  @Test
  void endsAreFlatAndNotANumberStays() {
    assertThat(Squash.tanh(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Squash.tanh(-1e300)).isEqualTo(-1);
    assertThat(Squash.tanh(0)).isEqualTo(0);
    assertThat(Squash.sigmoid(1e300)).isEqualTo(1);
    assertThat(Squash.sigmoid(Double.NEGATIVE_INFINITY)).isBetween(0.0, 1e-17);
    assertThat(Squash.sigmoid(0)).isEqualTo(0.5);
    assertThat(Squash.tanh(Double.NaN)).isNaN();
    assertThat(Squash.sigmoid(Double.NaN)).isNaN();
  }
}
