package org.unroll.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.expr.Dim;
import org.unroll.expr.Shape;

/** The ways in which a weight can start. What they draw is computed by {@code engine.Initialisation}. */
public enum InitialScheme {
  /** Uniform in ±1/sqrt(H). Source: PyTorch's recurrent layers. */
  UNIFORM("uniform", Fit.ANY, false),
  /** Uniform in ±sqrt(6/(R+C)) for R x C. Source: Glorot and Bengio 2010, eq. 16. */
  XAVIER("xavier", Fit.MATRIX, false),
  /** Q with Q'Q = I, all equally likely. Source: Saxe, McClelland and Ganguli 2014. */
  ORTHOGONAL("orthogonal", Fit.SQUARE, true),
  /** A multiple of the identity; the number is the factor. Source: Le, Jaitly and Hinton 2015. */
  IDENTITY("identity", Fit.SQUARE, true),
  /** Drawn as uniform, then scaled until the largest |eigenvalue| is the number. Source: Jaeger 2001. */
  RADIUS("radius", Fit.SQUARE, true),
  /**
   * As many numbers per row as the amount says, from N(0, 1/k), the others zero. Source: Martens 2010;
   * Sutskever, Martens, Dahl and Hinton 2013. They draw from N(0, 1); the division keeps the spectral
   * radius near 1 for every k.
   */
  SPARSE("sparse", Fit.MATRIX, true),
  /** N(0, s^2); the number is s. */
  GAUSSIAN("gaussian", Fit.ANY, false),
  /** Everywhere the number. All units then stay alike for ever. */
  CONSTANT("constant", Fit.ANY, false);

  /** What a scheme can be used for. */
  private enum Fit {
    ANY,
    MATRIX,
    SQUARE
  }

  private final String id;
  private final Fit fit;
  private final boolean recurrentOnly;

  InitialScheme(String id, Fit fit, boolean recurrentOnly) {
    this.id = id;
    this.fit = fit;
    this.recurrentOnly = recurrentOnly;
  }

  /** The name in cell files and on the command line. */
  public String id() {
    return id;
  }

  /** Names of all schemes. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(InitialScheme::id).toList();
  }

  /** The scheme of this name, if there is one. */
  public static Optional<InitialScheme> of(String id) {
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }

  /**
   * Whether a scheme that is chosen for a whole network means its recurrent matrices, H x H in every
   * layer, and not all matrices. It never means biases.
   */
  public boolean isForRecurrentOnly() {
    return recurrentOnly;
  }

  /** The number that belongs to it. */
  public Amount amount() {
    return switch (this) {
      case UNIFORM, XAVIER, ORTHOGONAL -> Amount.none();
      case IDENTITY, RADIUS -> Amount.from(0, 100, 1);
      case SPARSE -> Amount.whole(1, 1024, 15);
      case GAUSSIAN -> Amount.from(0, 100, 0.01);
      case CONSTANT -> Amount.from(-100, 100, 0);
    };
  }

  /** What speaks against it for a weight of this shape; empty if it fits. */
  Optional<CellFault> faultWith(Shape shape) {
    boolean matrix = shape.kind() == Shape.Kind.MATRIX;
    boolean square = matrix && shape.rows().equals(shape.cols());
    return switch (fit) {
      case ANY -> Optional.empty();
      case MATRIX -> matrix ? Optional.empty() : Optional.of(CellFault.NEEDS_MATRIX);
      case SQUARE -> square ? Optional.empty() : Optional.of(CellFault.NEEDS_SQUARE);
    };
  }

  /** Whether a weight carries a layer's state, or what is made of it, back into the layer. */
  public static boolean isRecurrent(Shape shape) {
    return shape.equals(Shape.matrix(Dim.HIDDEN, Dim.HIDDEN));
  }
}
