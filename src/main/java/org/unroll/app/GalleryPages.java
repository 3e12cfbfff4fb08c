package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Place;
import org.unroll.model.Playback;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.model.StepSize;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.stage.OpeningScene;
import org.unroll.view.theme.Theme;

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
                shot -> new Page("explore-" + shot.name(), snapshot, Cursor.at(shot.position())))
            .toList();
  }

  /** Every state: the opening scene, and each task with another cell on the stage. */
  public List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>(opening());
    pages.addAll(between());
    pages.addAll(depths(openingRun()));
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

  /** The three depths, and the inside of cells of each kind, forward and backward. */
  private List<GalleryPage> depths(Snapshot snapshot) {
    int length = snapshot.experiment().length();
    List<GalleryPage> pages = new ArrayList<>();
    pages.add(new Page("network-forward", snapshot, Cursor.at(length / 2), Depth.NETWORK));
    pages.add(new Page("network-backward", snapshot, Cursor.at(length + 1), Depth.NETWORK));
    pages.add(
        new Page(
            "cell-lstm-equation", snapshot, new Cursor(length / 2, Place.equation(2)), Depth.CELL));
    for (String cell :
        List.of("rnn", "lstm", "gru", "gru-torch", "lstm-peephole", "lstm-fgr", "mgu")) {
      Snapshot run = trained(Wiring.OPENING.withCells(List.of(cell)), OPENING_UPDATES);
      pages.add(new Page("cell-" + cell + "-forward", run, Cursor.at(length / 2), Depth.CELL));
      pages.add(new Page("cell-" + cell + "-backward", run, Cursor.at(length + 4), Depth.CELL));
    }
    return pages;
  }

  /** The explore screen with a snapshot at one moment of the playback. */
  GalleryPage still(String id, Snapshot snapshot, Cursor cursor, Depth depth) {
    return new Page(id, snapshot, cursor, depth);
  }

  /** Between two time steps: after an equation on the way on, after an operation on the way back. */
  private List<GalleryPage> inside(Snapshot snapshot) {
    int length = snapshot.experiment().length();
    return List.of(
        new Page("explore-equation", snapshot, new Cursor(length / 2, Place.equation(1))),
        new Page("explore-operation", snapshot, new Cursor(length + length / 2, new Place(2, 1))));
  }

  /** The window as an audience sees it. */
  private List<GalleryPage> presented(Snapshot snapshot) {
    int length = snapshot.experiment().length();
    Cursor forward = Cursor.at(length / 2);
    Cursor equation = new Cursor(length / 2, Place.equation(0));
    Cursor backward = Cursor.at(length + length / 2);
    return List.of(
        presented("presenter-forward", snapshot, forward, Depth.SEQUENCE),
        presented("presenter-equation", snapshot, equation, Depth.SEQUENCE),
        presented("presenter-network", snapshot, forward, Depth.NETWORK),
        presented("presenter-cell", snapshot, equation, Depth.CELL),
        new PresenterPage("presenter-contrast", snapshot, backward, Depth.SEQUENCE, false, true),
        new PresenterPage("presenter-spotlight", snapshot, backward, Depth.SEQUENCE, true, false));
  }

  private GalleryPage presented(String id, Snapshot snapshot, Cursor cursor, Depth depth) {
    return new PresenterPage(id, snapshot, cursor, depth, false, false);
  }

  /** A page in the middle of the backward pass. */
  private GalleryPage page(String id, String task, List<String> cells, int length) {
    Experiment experiment =
        Experiment.of(task, cells, 16, length, 1)
            .withLearning(Learning.USUAL.withClip(Clip.byNorm(5)));
    return new Page(id, trained(experiment, UPDATES), Cursor.at(length + 1 + length / 2));
  }

  private Snapshot trained(Experiment experiment, int updates) {
    Run run = new Run(wiring.laboratory(), experiment);
    for (int i = 0; i < updates; i++) {
      run.update();
    }
    return run.foretold(run.snapshot(1, false), 2);
  }

  /** As on a projector. */
  private final class PresenterPage extends Page {
    private final boolean spotlight;
    private final boolean contrast;

    PresenterPage(
        String id,
        Snapshot snapshot,
        Cursor cursor,
        Depth depth,
        boolean spotlight,
        boolean contrast) {
      super(id, snapshot, cursor, depth);
      this.spotlight = spotlight;
      this.contrast = contrast;
    }

    @Override
    Presentation presentation() {
      Presentation presentation = super.presentation();
      presentation.onProperty().set(true);
      presentation.spotlightProperty().set(spotlight);
      presentation.contrastProperty().set(contrast);
      return presentation;
    }
  }

  /** The explore screen with a snapshot at one moment of the playback. */
  private class Page implements GalleryPage {

    private final String id;
    private final Snapshot snapshot;
    private final Cursor cursor;
    private final Depth depth;

    Page(String id, Snapshot snapshot, Cursor cursor) {
      this(id, snapshot, cursor, Depth.SEQUENCE);
    }

    Page(String id, Snapshot snapshot, Cursor cursor, Depth depth) {
      this.id = id;
      this.snapshot = snapshot;
      this.cursor = cursor;
      this.depth = depth;
    }

    @Override
    public String id() {
      return id;
    }

    /** What is switched on for the projector. */
    Presentation presentation() {
      return new Presentation();
    }

    @Override
    public Parent draw(Texts texts, Theme theme) {
      SessionModel model = new SessionModel();
      model.stageCellProperty().set(snapshot.experiment().cells().get(0));
      model.show(snapshot);
      Playback playback = new Playback();
      ExploreModels models = wiring.models(model, playback, new NoDialogs(), example -> {});
      models.depth().set(depth);
      ExploreScreen screen = wiring.still(snapshot.experiment(), models);
      screen.show(snapshot);
      ShellView shell =
          new ShellView(texts, theme, List.of(screen), List.of(), presentation(), new NoFrame());
      shell.showScreen(screen.id());
      playback.sizeProperty().set(StepSize.of(cursor));
      playback.goTo(cursor);
      return shell;
    }
  }
}
