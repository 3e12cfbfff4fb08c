package org.unroll.lab.gradient;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;

/**
 * What is chosen on the strip of the gradient lab. Immutable.
 *
 * @param contrast what differs between the networks
 * @param radius spectral radius of the matrices that carry states
 * @param length T of the sequence
 * @param units H of the networks; of cells side by side, of the middle one
 * @param forgetBias initial bias of forget gates
 * @param activation of plain RNNs
 * @param truncation k, in steps; 0 for none
 * @param first what the matrices start as
 * @param clip length to which the gradient is cut; 0 for none
 * @param layers how many layers each network has, one above the other
 * @param trained whether to look at the present weights of the session instead of first weights
 */
public record LabSettings(
    Contrast contrast,
    double radius,
    int length,
    int units,
    double forgetBias,
    Activation activation,
    int truncation,
    FirstWeights first,
    double clip,
    int layers,
    boolean trained) {

  /** The longest sequence that still follows a slider at once. */
  public static final int LONGEST = 100;

  /** The most layers that a slider moves. */
  public static final int MOST_LAYERS = 3;

  /**
   * As the lab opens: the three cells over sixty steps, about as PyTorch starts them. Uniform numbers in
   * ±1/sqrt(H) have a spectral radius near 1/sqrt(3).
   */
  public static final LabSettings OPENING =
      new LabSettings(
          Contrast.CELLS, 0.6, 60, 32, 1, Activation.TANH, 0, FirstWeights.RANDOM, 0, 1, false);

  private static final List<String> CELLS = List.of(GradientVariant.PLAIN, "gru", "lstm");
  private static final List<Double> BIASES = List.of(0.0, 1.0, 3.0);
  private static final List<Double> RADII = List.of(0.9, 1.0, 1.1);
  private static final double USUAL_THRESHOLD = 1;

  /** These settings with another contrast. */
  public LabSettings withContrast(Contrast other) {
    return with(draft -> draft.contrast = other);
  }

  /** These settings with another radius. */
  public LabSettings withRadius(double other) {
    return with(draft -> draft.radius = other);
  }

  /** These settings with another length. */
  public LabSettings withLength(int other) {
    return with(draft -> draft.length = other);
  }

  /** These settings with another number of units. */
  public LabSettings withUnits(int other) {
    return with(draft -> draft.units = other);
  }

  /** These settings with another forget bias. */
  public LabSettings withForgetBias(double other) {
    return with(draft -> draft.forgetBias = other);
  }

  /** These settings with another activation. */
  public LabSettings withActivation(Activation other) {
    return with(draft -> draft.activation = other);
  }

  /** These settings with other truncation. */
  public LabSettings withTruncation(int other) {
    return with(draft -> draft.truncation = other);
  }

  /** These settings with other first weights. */
  public LabSettings withFirst(FirstWeights other) {
    return with(draft -> draft.first = other);
  }

  /** These settings with other clipping. */
  public LabSettings withClip(double other) {
    return with(draft -> draft.clip = other);
  }

  /** These settings with another number of layers. */
  public LabSettings withLayers(int other) {
    return with(draft -> draft.layers = other);
  }

  /** These settings looking at trained or at first weights. */
  public LabSettings withTrained(boolean other) {
    return with(draft -> draft.trained = other);
  }

  /** The networks to lay side by side when looking at first weights. */
  public List<GradientVariant> variants() {
    GradientVariant one =
        new GradientVariant(
            GradientVariant.PLAIN, activation, units, first, radius, forgetBias, truncation, clip);
    return switch (contrast) {
      case CELLS -> CELLS.stream().map(one::withCell).toList();
      case FORGET_BIAS -> BIASES.stream().map(one.withCell("lstm")::withForgetBias).toList();
      case RADIUS -> RADII.stream().map(one::withRadius).toList();
      case CLIPPING ->
          Stream.of(0.0, clip > 0 ? clip : USUAL_THRESHOLD).map(one::withClip).toList();
    };
  }

  /**
   * What is to be computed.
   *
   * @param experiment whose task, text and seed are used
   * @param band whether other sequences are wanted, too
   * @param snapshot whose weights are looked at if that is chosen; without one, first weights are
   */
  public GradientQuestion question(
      Experiment experiment, boolean band, Optional<Snapshot> snapshot) {
    if (trained && snapshot.isPresent()) {
      Experiment running = snapshot.get().experiment();
      return new GradientQuestion(running, Contrast.CELLS, ofTheSession(running), band, snapshot);
    }
    Experiment sized = Sized.plain(experiment.withCells(CELLS).withLength(length), layers, units);
    return new GradientQuestion(sized, contrast, variants(), band, Optional.empty());
  }

  /** The session clips the gradient of a whole batch, which says nothing about one example's. */
  private List<GradientVariant> ofTheSession(Experiment running) {
    double bias = running.start().forgetBias();
    return running.cells().stream()
        .map(
            cell ->
                new GradientVariant(
                    cell, Activation.TANH, running.hidden(), first, radius, bias, 0, 0))
        .toList();
  }

  private LabSettings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** Settings in which one thing is being changed. */
  private static final class Draft {

    private Contrast contrast;
    private double radius;
    private int length;
    private int units;
    private double forgetBias;
    private Activation activation;
    private int truncation;
    private FirstWeights first;
    private double clip;
    private int layers;
    private boolean trained;

    Draft(LabSettings from) {
      contrast = from.contrast;
      radius = from.radius;
      length = from.length;
      units = from.units;
      forgetBias = from.forgetBias;
      activation = from.activation;
      truncation = from.truncation;
      first = from.first;
      clip = from.clip;
      layers = from.layers;
      trained = from.trained;
    }

    LabSettings settings() {
      return new LabSettings(
          contrast,
          radius,
          length,
          units,
          forgetBias,
          activation,
          truncation,
          first,
          clip,
          layers,
          trained);
    }
  }
}
