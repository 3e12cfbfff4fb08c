package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;
import org.unroll.text.Texts;
import org.unroll.view.panel.ExperimentListener;
import org.unroll.view.panel.ExperimentPanel;
import org.unroll.view.panel.PanelOptions;
import org.unroll.view.shell.Screen;
import org.unroll.view.shell.Shortcut;

/** The screen one starts on: the network unrolled over time, and the controls of the experiment. */
public final class ExploreScreen implements Screen {

  private final PanelOptions options;
  private final LongSupplier seeds;
  private final ExploreParts parts;
  private final List<Shortcut> shortcuts;
  private final ExperimentListener listener;
  private Experiment experiment;
  private Optional<Snapshot> latest = Optional.empty();
  private Optional<ExploreView> view = Optional.empty();

  /**
   * A screen that shows an experiment.
   *
   * @param seeds where new seeds come from
   * @param parts makes the other views
   * @param shortcuts keys of the parts
   * @param listener told what a person asks for
   */
  public ExploreScreen(
      PanelOptions options,
      Experiment experiment,
      LongSupplier seeds,
      ExploreParts parts,
      List<Shortcut> shortcuts,
      ExperimentListener listener) {
    this.options = options;
    this.experiment = experiment;
    this.seeds = seeds;
    this.parts = parts;
    this.shortcuts = List.copyOf(shortcuts);
    this.listener = listener;
  }

  @Override
  public String id() {
    return "explore";
  }

  @Override
  public Parent createView(Texts texts) {
    ExperimentPanel panel =
        new ExperimentPanel(texts, options, experiment, seeds, new Remembering());
    ExploreView fresh = new ExploreView(texts, panel, parts);
    view = Optional.of(fresh);
    latest.ifPresent(snapshot -> show(panel, snapshot));
    return fresh;
  }

  @Override
  public void disposeView() {
    parts.dispose();
    view = Optional.empty();
  }

  @Override
  public List<Shortcut> shortcuts() {
    List<Shortcut> all = new ArrayList<>(shortcuts);
    all.add(new Shortcut(control(KeyCode.T), "shortcut.train", this::trainOrPause));
    all.add(new Shortcut(control(KeyCode.U), "shortcut.update", listener::oneUpdateAsked));
    return all;
  }

  /** Shows a snapshot in the control panel. An experiment that is only on its way is not undone. */
  public void show(Snapshot snapshot) {
    latest = Optional.of(snapshot);
    view.ifPresent(shown -> show(shown.panel(), snapshot));
  }

  /** Shows an experiment that came from elsewhere, such as an opened file. */
  public void show(Experiment other) {
    experiment = other;
    latest.ifPresent(this::show);
    view.ifPresent(shown -> shown.panel().show(other));
  }

  private void trainOrPause() {
    if (latest.map(Snapshot::running).orElse(false)) {
      listener.pauseAsked();
    } else {
      listener.trainAsked();
    }
  }

  private static KeyCombination control(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  private void show(ExperimentPanel panel, Snapshot snapshot) {
    panel.showRunning(snapshot.running());
    panel.showProgress(StageProgress.of(snapshot, experiment.cells().get(0)));
  }

  /** Passes everything on, and remembers the chosen experiment for the next view. */
  private final class Remembering implements ExperimentListener {
    @Override
    public void experimentChosen(Experiment next) {
      experiment = next;
      listener.experimentChosen(next);
    }

    @Override
    public void textAsked() {
      listener.textAsked();
    }

    @Override
    public void labelledAsked() {
      listener.labelledAsked();
    }

    @Override
    public void trainAsked() {
      listener.trainAsked();
    }

    @Override
    public void pauseAsked() {
      listener.pauseAsked();
    }

    @Override
    public void oneUpdateAsked() {
      listener.oneUpdateAsked();
    }

    @Override
    public void startOverAsked() {
      listener.startOverAsked();
    }
  }
}
