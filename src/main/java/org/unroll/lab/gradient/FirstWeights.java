package org.unroll.lab.gradient;

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

  /** The scheme that draws them with the spectral radius 1; multiplied, they have any other. */
  Initial ofRadiusOne() {
    return switch (this) {
      case ORTHOGONAL -> Initial.of(InitialScheme.ORTHOGONAL);
      case IDENTITY -> new Initial(InitialScheme.IDENTITY, 1);
      case RANDOM -> new Initial(InitialScheme.RADIUS, 1);
    };
  }
}
