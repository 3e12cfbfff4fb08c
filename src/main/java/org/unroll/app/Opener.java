package org.unroll.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.unroll.controller.SessionController;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;
import org.unroll.lab.prepared.Look;
import org.unroll.lab.prepared.Opening;
import org.unroll.model.Depth;
import org.unroll.model.LabModel;
import org.unroll.model.Playback;

/**
 * Opens what was chosen on the start screen: sets the experiment, changes to its screen, and once its
 * numbers are there puts the playback where it is to stand.
 */
final class Opener implements Consumer<Opening> {

  private final SessionController controller;
  private final ExploreModels models;
  private final LabModel lab;
  private final Consumer<String> pages;
  private final Consumer<String> screens;
  private Optional<Opening.OnStage> awaited = Optional.empty();

  /**
   * An opener.
   *
   * @param pages shows a page of the systems by its id
   * @param screens shows a screen by its id
   */
  Opener(
      SessionController controller,
      ExploreModels models,
      LabModel lab,
      Consumer<String> pages,
      Consumer<String> screens) {
    this.controller = controller;
    this.models = models;
    this.lab = lab;
    this.pages = pages;
    this.screens = screens;
    models.session().snapshotProperty().addListener((self, was, is) -> is.ifPresent(this::came));
  }

  @Override
  public void accept(Opening opening) {
    models.playback().playingProperty().set(false);
    awaited = Optional.empty();
    if (opening instanceof Opening.OnStage stage) {
      onStage(stage);
    } else if (opening instanceof Opening.InLab gradients) {
      controller.experimentChosen(gradients.experiment());
      lab.settingsProperty().set(gradients.settings());
      lab.lookAt(gradients.focus());
      screens.accept("lab");
    } else if (opening instanceof Opening.OfSystems systems) {
      pages.accept(systems.page());
      screens.accept(SystemsScreen.ID);
    }
  }

  private void onStage(Opening.OnStage stage) {
    awaited = Optional.of(stage);
    Experiment before = controller.experiment();
    controller.experimentChosen(stage.experiment());
    if (before.equals(stage.experiment())) {
      controller.startOverAsked();
    }
    if (stage.updates() > 0) {
      controller.goTo(stage.updates());
    }
    models.depth().set(Depth.valueOf(stage.look().depth().toUpperCase(Locale.ROOT)));
    screens.accept("explore");
  }

  private void came(Snapshot snapshot) {
    awaited
        .filter(stage -> snapshot.experiment().equals(stage.experiment()))
        .filter(stage -> snapshot.update() == stage.updates())
        .ifPresent(
            stage -> {
              awaited = Optional.empty();
              look(stage.look());
            });
  }

  private void look(Look look) {
    Playback playback = models.playback();
    int step = look.step() - 1;
    if (look.step() == 0) {
      playback.goTo(0);
    } else if (look.pass() == Look.Pass.FORWARD) {
      playback.goTo(playback.timeline().forward(step));
    } else {
      playback.goTo(playback.timeline().backward(step));
    }
  }
}
