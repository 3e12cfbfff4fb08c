package org.unroll.lab.gradient;

import java.util.Optional;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;

/** What the matrices that carry states start as, before they are brought to a spectral radius. */
public enum FirstWeights {
  /** Keeps every length. Its eigenvalues lie on a circle. */
  ORTHOGONAL,
  /** Hands every unit on to itself. All its eigenvalues are one number. */
  IDENTITY,
  /** Uniform numbers. Its eigenvalues fill a disc. */
  RANDOM;

  /**
   * The scheme that draws them.
   *
   * @param radius the largest |eigenvalue| wanted; an orthogonal matrix is scaled to it afterwards
   */
  Optional<Initial> initial(double radius) {
    return Optional.of(
        switch (this) {
          case ORTHOGONAL -> Initial.of(InitialScheme.ORTHOGONAL);
          case IDENTITY -> new Initial(InitialScheme.IDENTITY, radius);
          case RANDOM -> new Initial(InitialScheme.RADIUS, radius);
        });
  }

  /** By what the drawn matrices are multiplied to have the radius. */
  double factor(double radius) {
    return this == ORTHOGONAL ? radius : 1;
  }
}
