package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Place;
import org.unroll.model.Playback;
import org.unroll.view.stage.OpeningScene;

/** The states of the program that are worth a picture, computed by really running them. */
public final class GalleryPages {

  private static final int OPENING_UPDATES = 60;
  private static final int UPDATES = 150;

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  public GalleryPages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** The run that the opening scene shows. */
  public Snapshot openingRun() {
    return trained(Wiring.OPENING, OPENING_UPDATES);
  }

  /** The opening scene from its start to its update. */
  public List<GalleryPage> opening() {
    Snapshot snapshot = openingRun();
    Playback playback = new Playback();
    playback.show(Wiring.OPENING.length());
    return new OpeningScene(playback.timeline())
        .shots().stream()
            .<GalleryPage>map(
                shot -> sequence("explore-" + shot.name(), snapshot, Cursor.at(shot.position())))
            .toList();
  }

  /** Every state: the opening scene, and each task with another cell on the stage. */
  public List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>(opening());
    pages.addAll(between());
    pages.addAll(depths(openingRun()));
    pages.addAll(new CellPages(wiring).all());
    pages.add(page("recall-rnn", "recall", List.of("rnn", "lstm", "gru"), 14));
    pages.add(page("language-model-gru", "language-model", List.of("gru", "lstm", "rnn"), 18));
    pages.add(page("language-model-zh-lstm", "language-model-zh", List.of("lstm", "rnn"), 12));
    pages.add(page("slots-lstm", "slots", List.of("lstm", "rnn", "gru"), 10));
    pages.add(page("traffic-lstm", "traffic", List.of("lstm", "gru"), 16));
    pages.add(page("weather-gru", "weather", List.of("gru", "lstm"), 20));
    pages.add(page("copying-lstm", "copying", List.of("lstm", "rnn"), 30));
    pages.add(page("adding-lstm-30", "adding", List.of("lstm", "rnn", "gru"), 30));
    pages.addAll(new LayeredPages(wiring).all());
    pages.add(page("adding-rnn-60", "adding", List.of("rnn", "lstm", "gru"), 60));
    pages.addAll(new HandsOnPages(wiring).all());
    pages.addAll(new LabPages(wiring).all(openingRun()));
    pages.addAll(new StartPages(wiring).all());
    pages.addAll(new SystemGallery().all());
    pages.addAll(new FigurePages(wiring).all());
    return pages;
  }

  /** The opening run between two time steps, and as an audience sees it. */
  public List<GalleryPage> between() {
    Snapshot snapshot = openingRun();
    List<GalleryPage> pages = new ArrayList<>(inside(snapshot));
    pages.addAll(presented(snapshot));
    return pages;
  }

  /** The three depths. */
  private List<GalleryPage> depths(Snapshot snapshot) {
    int length = snapshot.experiment().length();
    Cursor equation = new Cursor(length / 2, Place.equation(2));
    return List.of(
        still("network-forward", snapshot, Cursor.at(length / 2), Depth.NETWORK),
        still("network-backward", snapshot, Cursor.at(length + 1), Depth.NETWORK),
        still("cell-lstm-equation", snapshot, equation, Depth.CELL));
  }

  /** The explore screen with a snapshot at one moment of the playback. */
  ExplorePage still(String id, Snapshot snapshot, Cursor cursor, Depth depth) {
    return new ExplorePage(wiring, id, snapshot, cursor, depth);
  }

  private GalleryPage sequence(String id, Snapshot snapshot, Cursor cursor) {
    return still(id, snapshot, cursor, Depth.SEQUENCE);
  }

  /** Between two time steps: after an equation on the way on, after an operation on the way back. */
  private List<GalleryPage> inside(Snapshot snapshot) {
    int length = snapshot.experiment().length();
    return List.of(
        sequence("explore-equation", snapshot, new Cursor(length / 2, Place.equation(1))),
        sequence("explore-operation", snapshot, new Cursor(length + length / 2, new Place(2, 1))));
  }

  /** The window as an audience sees it. */
  private List<GalleryPage> presented(Snapshot snapshot) {
    int length = snapshot.experiment().length();
    Cursor forward = Cursor.at(length / 2);
    Cursor equation = new Cursor(length / 2, Place.equation(0));
    Cursor backward = Cursor.at(length + length / 2);
    return List.of(
        still("presenter-forward", snapshot, forward, Depth.SEQUENCE).onProjector(),
        still("presenter-equation", snapshot, equation, Depth.SEQUENCE).onProjector(),
        still("presenter-network", snapshot, forward, Depth.NETWORK).onProjector(),
        still("presenter-cell", snapshot, equation, Depth.CELL).onProjector(),
        still("presenter-contrast", snapshot, backward, Depth.SEQUENCE)
            .onProjector(presentation -> presentation.contrastProperty().set(true)),
        still("presenter-spotlight", snapshot, backward, Depth.SEQUENCE)
            .onProjector(presentation -> presentation.spotlightProperty().set(true)));
  }

  /** A page in the middle of the backward pass. */
  private GalleryPage page(String id, String task, List<String> cells, int length) {
    Experiment experiment =
        Experiment.of(task, cells, 16, length, 1)
            .withLearning(Learning.USUAL.withClip(Clip.byNorm(5)));
    return sequence(id, trained(experiment, UPDATES), Cursor.at(length + 1 + length / 2));
  }

  private Snapshot trained(Experiment experiment, int updates) {
    return trained(wiring, experiment, updates);
  }

  /** A run after some updates, with the numbers of the next one. */
  static Snapshot trained(Wiring wiring, Experiment experiment, int updates) {
    Run run = new Run(wiring.laboratory(), experiment);
    for (int i = 0; i < updates; i++) {
      run.update();
    }
    return run.foretold(run.snapshot(1, false), 2);
  }
}
