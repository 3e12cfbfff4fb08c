package org.unroll.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.unroll.lab.Snapshot;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Playback;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.model.StepSize;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.theme.Theme;

/**
 * The explore screen with a snapshot at one moment of the playback.
 *
 * @param wiring of the program
 * @param id names the picture
 * @param snapshot what was computed
 * @param cursor the moment
 * @param depth how deep one looks
 * @param prepared done to the models before there is a window
 * @param presented what is switched on for the projector
 * @param touched done in the window before its picture is taken
 */
record ExplorePage(
    Wiring wiring,
    String id,
    Snapshot snapshot,
    Cursor cursor,
    Depth depth,
    Consumer<ExploreModels> prepared,
    Consumer<Presentation> presented,
    Consumer<Parent> touched)
    implements GalleryPage {

  /** A page on which nobody has done anything yet. */
  ExplorePage(Wiring wiring, String id, Snapshot snapshot, Cursor cursor, Depth depth) {
    this(wiring, id, snapshot, cursor, depth, models -> {}, off -> {}, window -> {});
  }

  /** The same with something chosen, pinned or held. */
  ExplorePage with(Consumer<ExploreModels> chosen) {
    return new ExplorePage(
        wiring, id, snapshot, cursor, depth, prepared.andThen(chosen), presented, touched);
  }

  /** The same as an audience sees it. */
  ExplorePage onProjector() {
    return onProjector(presentation -> {});
  }

  /** The same as an audience sees it, with more than that switched on. */
  ExplorePage onProjector(Consumer<Presentation> more) {
    Consumer<Presentation> on = presentation -> presentation.onProperty().set(true);
    return new ExplorePage(
        wiring, id, snapshot, cursor, depth, prepared, on.andThen(more), touched);
  }

  /** The same after somebody has pressed something. */
  ExplorePage after(Consumer<Parent> keys) {
    return new ExplorePage(wiring, id, snapshot, cursor, depth, prepared, presented, keys);
  }

  @Override
  public Parent draw(Texts texts, Theme theme) {
    SessionModel model = new SessionModel();
    model.stageCellProperty().set(snapshot.experiment().cells().get(0));
    model.show(snapshot);
    Playback playback = new Playback();
    ExploreModels models = wiring.models(model, playback, new NoDialogs(), example -> {});
    models.depth().set(depth);
    prepared.accept(models);
    ExploreScreen screen = wiring.still(snapshot.experiment(), models);
    screen.show(snapshot);
    Presentation presentation = new Presentation();
    presented.accept(presentation);
    ShellView shell =
        new ShellView(texts, theme, List.of(screen), List.of(), presentation, new NoFrame());
    shell.showScreen(screen.id());
    playback.sizeProperty().set(StepSize.of(cursor));
    playback.goTo(cursor);
    return shell;
  }

  @Override
  public void touch(Parent root) {
    touched.accept(root);
  }
}
