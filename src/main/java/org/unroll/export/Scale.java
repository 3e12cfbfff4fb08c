package org.unroll.export;

/**
 * How a value becomes a position along an axis. A logarithmic axis is drawn as a plain axis over
 * exponents: the position of 0.01 is -2.
 */
public enum Scale {
  /** Equal differences are equal distances. */
  LINEAR {
    @Override
    public double position(double value) {
      return Double.isInfinite(value) ? Double.NaN : value;
    }
  },
  /** Equal ratios are equal distances, in powers of ten. */
  LOG {
    @Override
    public double position(double value) {
      if (Double.isInfinite(value) || value < 0) {
        return Double.NaN;
      }
      return Math.log10(value);
    }
  };

  /**
   * The position of a value, without unit.
   *
   * @return NaN for what has no place on the axis (NaN, infinity, on a logarithmic axis a negative
   *     number), negative infinity for 0 on a logarithmic axis
   */
  public abstract double position(double value);
}
