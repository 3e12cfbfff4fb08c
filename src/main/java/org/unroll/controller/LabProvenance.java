package org.unroll.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unroll.engine.Clip;
import org.unroll.export.Provenance;
import org.unroll.export.Provenance.Setting;
import org.unroll.lab.Experiment;
import org.unroll.lab.gradient.GradientQuestion;
import org.unroll.lab.gradient.GradientVariant;
import org.unroll.lab.gradient.StudyQuestion;

/** What a picture of the gradient lab was computed from, complete enough to compute it again. */
public final class LabProvenance {

  private LabProvenance() {}

  /**
   * The provenance of an answer; of a session's weights, that of the session and its update.
   *
   * @param step that is looked at, counted from 1
   * @param clipKind what of a gradient is compared with a threshold
   */
  public static Provenance of(
      String program, GradientQuestion question, int step, Clip.Kind clipKind) {
    Experiment experiment = question.experiment();
    if (question.trained().isPresent()) {
      Provenance run = Provenance.of(program, experiment);
      List<Setting> all = new ArrayList<>(run.configuration());
      all.add(new Setting("step", Integer.toString(step)));
      all.add(new Setting("update", Long.toString(question.trained().get().update())));
      return new Provenance(program, experiment.seed(), all, Optional.empty());
    }
    List<Setting> settings = new ArrayList<>();
    settings.add(new Setting("task", experiment.task()));
    settings.add(new Setting("hidden", Integer.toString(experiment.hidden())));
    int layers = experiment.architecture().layers();
    settings.add(new Setting("layers", Integer.toString(layers)));
    settings.add(new Setting("length", Integer.toString(experiment.length())));
    settings.add(new Setting("loss", experiment.objective().lossText()));
    settings.add(new Setting("file", experiment.text().map(Object::toString).orElse("")));
    settings.add(new Setting("step", Integer.toString(step)));
    settings.add(new Setting("clip-by", clipKind.id()));
    settings.add(new Setting("contrast", question.contrast().name().toLowerCase(Locale.ROOT)));
    question.variants().forEach(variant -> settings.add(setting(variant)));
    settings.add(
        new Setting(
            "training",
            "sgd, lr %s, batch %d, updates %d, where a picture shows training"
                .formatted(StudyQuestion.RATE, StudyQuestion.BATCH, StudyQuestion.UPDATES)));
    return new Provenance(program, experiment.seed(), settings, Optional.empty());
  }

  private static Setting setting(GradientVariant variant) {
    return new Setting(
        "network",
        "cell %s, activation %s, units %d, first weights %s, spectral radius %s, forget bias %s, truncation %d, clip %s"
            .formatted(
                variant.cell(),
                variant.isPlain() ? variant.activation().name().toLowerCase(Locale.ROOT) : "own",
                variant.units(),
                variant.first().name().toLowerCase(Locale.ROOT),
                variant.radius(),
                variant.forgetBias(),
                variant.truncation(),
                variant.clip()));
  }
}
