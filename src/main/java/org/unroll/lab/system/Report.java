package org.unroll.lab.system;

/**
 * What a desk says of its bench.
 *
 * @param picture the numbers
 * @param running whether it goes on by itself
 * @param updates number of updates so far
 * @param planned number of updates at which it stops
 */
public record Report<P>(P picture, boolean running, long updates, long planned) {

  /** A bench as it stands, at rest. */
  public static <P> Report<P> of(Bench<P> bench) {
    return new Report<>(bench.picture(), false, bench.updates(), bench.planned());
  }

  /** A bench after so many updates more, at rest. */
  public static <P> Report<P> after(int updates, Bench<P> bench) {
    for (int n = 0; n < updates; n++) {
      bench.update();
    }
    return of(bench);
  }
}
