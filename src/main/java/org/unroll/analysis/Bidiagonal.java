package org.unroll.analysis;

import java.util.Arrays;

/**
 * Turns a square matrix by reflections from both sides into one with only a diagonal d and a
 * neighbouring diagonal e, which has the same singular values.
 *
 * <p>The last column and the last row go first, so that what remains always begins at 0: only loops that
 * begin there become vector instructions. One sweep over the remaining rows applies both reflections of
 * a step and gathers what the next step needs. Source: Golub and Kahan 1965, Calculating the singular
 * values and pseudo-inverse of a matrix.
 */
final class Bidiagonal {

  private final double[][] a;
  private final double[] d;
  private final double[] e;
  private final double[] v;
  private final double[] u;
  private final double[] z;
  private double[] w;
  private double[] next;

  /**
   * Reduces a matrix.
   *
   * @param a n x n. Modified: used as working space.
   */
  Bidiagonal(double[][] a) {
    int n = a.length;
    this.a = a;
    this.d = new double[n];
    this.e = new double[n];
    this.v = new double[n];
    this.u = new double[n];
    this.z = new double[n];
    this.w = new double[n];
    this.next = new double[n];
    begin(n);
    for (int k = n - 1; k > 0; k--) {
      reflectColumn(k);
      reflectRow(k);
      apply(k);
    }
    d[0] = v[0];
  }

  /** The diagonal; signs have no meaning. */
  double[] diagonal() {
    return d;
  }

  /** Its neighbours: e_k stands between d_k and d_{k+1}. */
  double[] neighbours() {
    return e;
  }

  /** v is the column to be reflected, {@code next} what it is worth in every other column: A' v. */
  private void begin(int n) {
    for (int i = 0; i < n; i++) {
      v[i] = a[i][n - 1];
      for (int j = 0; j < n; j++) {
        next[j] = Math.fma(v[i], a[i][j], next[j]);
      }
    }
  }

  /** From the left, so that of column k only d_k remains: A - v' w with w = A' v. */
  private void reflectColumn(int k) {
    double norm = Norms.of(v, 0, k + 1);
    double alpha = v[k] > 0 ? -norm : norm;
    double beta = norm == 0 ? 0 : 1 / norm / (norm + Math.abs(v[k]));
    d[k] = alpha;
    v[k] -= alpha;
    double[] kept = w;
    w = next;
    next = kept;
    for (int j = 0; j < k; j++) {
      w[j] = Math.fma(-alpha, a[k][j], w[j]);
    }
    for (int i = 0; i <= k; i++) {
      v[i] *= -beta;
    }
  }

  /** From the right, so that of row k only d_k and e_{k-1} remain: A - z u' with z = A u. */
  private void reflectRow(int k) {
    for (int j = 0; j < k; j++) {
      u[j] = Math.fma(v[k], w[j], a[k][j]);
    }
    double norm = Norms.of(u, 0, k);
    double alpha = u[k - 1] > 0 ? -norm : norm;
    double gamma = norm == 0 ? 0 : 1 / norm / (norm + Math.abs(u[k - 1]));
    e[k - 1] = alpha;
    u[k - 1] -= alpha;
    double along = 0;
    for (int j = 0; j < k; j++) {
      along = Math.fma(w[j], u[j], along);
    }
    multiply(k);
    for (int i = 0; i < k; i++) {
      z[i] = -gamma * Math.fma(v[i], along, z[i]);
    }
  }

  /** z = A u, four rows side by side: one sum alone would wait for its own last addition. */
  private void multiply(int k) {
    int i = 0;
    for (; i + 4 <= k; i += 4) {
      fourProducts(a[i], a[i + 1], a[i + 2], a[i + 3], i, k);
    }
    for (; i < k; i++) {
      double sum = 0;
      for (int j = 0; j < k; j++) {
        sum = Math.fma(a[i][j], u[j], sum);
      }
      z[i] = sum;
    }
  }

  private void fourProducts(double[] p, double[] q, double[] r, double[] s, int i, int k) {
    double p0 = 0;
    double p1 = 0;
    double q0 = 0;
    double q1 = 0;
    double r0 = 0;
    double r1 = 0;
    double s0 = 0;
    double s1 = 0;
    int j = k & 1;
    if (j == 1) {
      p0 = p[0] * u[0];
      q0 = q[0] * u[0];
      r0 = r[0] * u[0];
      s0 = s[0] * u[0];
    }
    for (; j < k; j += 2) {
      double x = u[j];
      double y = u[j + 1];
      p0 = Math.fma(p[j], x, p0);
      p1 = Math.fma(p[j + 1], y, p1);
      q0 = Math.fma(q[j], x, q0);
      q1 = Math.fma(q[j + 1], y, q1);
      r0 = Math.fma(r[j], x, r0);
      r1 = Math.fma(r[j + 1], y, r1);
      s0 = Math.fma(s[j], x, s0);
      s1 = Math.fma(s[j + 1], y, s1);
    }
    z[i] = p0 + p1;
    z[i + 1] = q0 + q1;
    z[i + 2] = r0 + r1;
    z[i + 3] = s0 + s1;
  }

  /** A + v w' + z u' on what remains; v becomes the next column and {@code next} its A' v. */
  private void apply(int k) {
    Arrays.fill(next, 0, k, 0);
    int last = k - 1;
    int i = 0;
    for (; i + 2 <= k; i += 2) {
      double column = newNumber(i, last);
      double below = newNumber(i + 1, last);
      twoRows(a[i], a[i + 1], w, u, next, k, v[i], z[i], column, v[i + 1], z[i + 1], below);
      v[i] = column;
      v[i + 1] = below;
    }
    if (i < k) {
      double column = newNumber(i, last);
      twoRows(a[i], new double[k], w, u, next, k, v[i], z[i], column, 0, 0, 0);
      v[i] = column;
    }
  }

  private double newNumber(int i, int j) {
    return Math.fma(v[i], w[j], Math.fma(z[i], u[j], a[i][j]));
  }

  private static void twoRows(
      double[] p,
      double[] q,
      double[] w,
      double[] u,
      double[] next,
      int k,
      double pv,
      double pz,
      double pc,
      double qv,
      double qz,
      double qc) {
    for (int j = 0; j < k; j++) {
      double x = w[j];
      double y = u[j];
      double r = Math.fma(pv, x, Math.fma(pz, y, p[j]));
      double s = Math.fma(qv, x, Math.fma(qz, y, q[j]));
      p[j] = r;
      q[j] = s;
      next[j] = Math.fma(pc, r, Math.fma(qc, s, next[j]));
    }
  }
}
