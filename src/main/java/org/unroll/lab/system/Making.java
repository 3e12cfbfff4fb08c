package org.unroll.lab.system;

import java.util.concurrent.CancellationException;

/** What a bench whose making takes long tells its desk meanwhile. */
@FunctionalInterface
public interface Making {

  /**
   * Says how far it is.
   *
   * @param done a count that grows
   * @throws CancellationException if nobody wants the bench any more; to be let through
   */
  void at(long done);
}
