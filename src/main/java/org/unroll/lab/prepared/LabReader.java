package org.unroll.lab.prepared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unroll.lab.Experiment;
import org.unroll.lab.gradient.Activation;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.FirstWeights;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.LabSettings;

/**
 * Reads what an entry says of the gradient lab: its strip, and what all its views look at.
 *
 * <pre>
 * contrast: forget-bias
 * layers: 2
 * look at: 3
 * layer: 2
 * step: 40
 * unit: 7
 * </pre>
 */
final class LabReader {

  /** The most units with which all views still follow a slider. */
  private static final int MOST_UNITS = 64;

  /** Where one looks in a sequence: a third of the way, where a plain cell has forgotten. */
  private static final int PART = 3;

  private static final Map<String, Boolean> WEIGHTS = Map.of("first", false, "trained", true);

  private final Settings settings;

  LabReader(Settings settings) {
    this.settings = settings;
  }

  /**
   * What opens; what is not said is as the lab opens by itself.
   *
   * @throws EntryProblem if something cannot be, or there is not so much to look at
   */
  Opening.InLab opening() {
    LabSettings strip = strip();
    Experiment experiment = new ExperimentReader(settings).experiment();
    Focus focus = strip.trained() ? focusOn(experiment) : focusOn(strip);
    return new Opening.InLab(experiment, strip, focus);
  }

  private LabSettings strip() {
    LabSettings usual = LabSettings.OPENING;
    return usual
        .withContrast(constant("contrast", usual.contrast(), Contrast.values()))
        .withRadius(settings.number("radius", usual.radius()))
        .withLength(settings.whole("steps", usual.length(), 2, LabSettings.LONGEST))
        .withUnits(settings.whole("units", usual.units(), 2, MOST_UNITS))
        .withForgetBias(settings.number("bias", usual.forgetBias()))
        .withActivation(constant("activation", usual.activation(), Activation.values()))
        .withTruncation(settings.whole("truncation", usual.truncation(), 0, LabSettings.LONGEST))
        .withFirst(constant("first weights", usual.first(), FirstWeights.values()))
        .withClip(settings.number("threshold", usual.clip()))
        .withLayers(settings.whole("layers", usual.layers(), 1, LabSettings.MOST_LAYERS))
        .withTrained(
            settings.word(
                "weights",
                usual.trained(),
                WEIGHTS.keySet().stream().sorted().toList(),
                word -> Optional.ofNullable(WEIGHTS.get(word))));
  }

  private Focus focusOn(LabSettings strip) {
    return focus(strip.variants().size(), strip.length(), strip.layers(), strip.units());
  }

  /** The networks of the session have its own sizes. */
  private Focus focusOn(Experiment experiment) {
    return focus(
        experiment.cells().size(),
        experiment.length(),
        experiment.architecture().layers(),
        experiment.hidden());
  }

  /** Places are counted from 1, as on screen: networks from the left, layers from below. */
  private Focus focus(int networks, int length, int layers, int units) {
    return new Focus(
        settings.whole("look at", 1, 1, networks) - 1,
        settings.whole("step", Math.max(1, length / PART), 1, length) - 1,
        settings.whole("layer", 1, 1, layers) - 1,
        settings.whole("unit", Focus.NO_UNIT + 1, 1, units) - 1);
  }

  private <T extends Enum<T>> T constant(String key, T otherwise, T[] values) {
    List<String> words = Arrays.stream(values).map(LabReader::word).toList();
    return settings.word(
        key,
        otherwise,
        words,
        word -> Arrays.stream(values).filter(v -> word(v).equals(word)).findFirst());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
