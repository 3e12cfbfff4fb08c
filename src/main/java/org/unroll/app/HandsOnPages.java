package org.unroll.app;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unroll.cell.Hold;
import org.unroll.lab.Experiment;
import org.unroll.lab.Intervention;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.lab.WeightChange;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Pin;
import org.unroll.model.Place;
import org.unroll.model.Playback;
import org.unroll.model.Presentation;
import org.unroll.model.SessionModel;
import org.unroll.model.StepSize;
import org.unroll.text.Texts;
import org.unroll.view.shell.ShellView;
import org.unroll.view.theme.Theme;

/** Pictures of what people do with their hands: cards they pin, gates they hold, weights they change. */
final class HandsOnPages {

  private static final int UPDATES = 60;
  private static final Pin FORGET = Pin.value("f");
  private static final Pin MEMORY = Pin.value("c");
  private static final Pin WEIGHT = new Pin("U_f", 1);
  private static final Hold OPEN = Hold.all("lstm", "f", 1);
  private static final WeightChange CHANGE = new WeightChange("lstm", "U_f", 1, 2.5);

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  HandsOnPages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** Cards over each depth, a held gate, a changed weight, an enlarged weight; by hand and on a projector. */
  List<GalleryPage> all() {
    Run run = new Run(wiring.laboratory(), Wiring.OPENING);
    while (run.updates() < UPDATES) {
      run.update();
    }
    int length = Wiring.OPENING.length();
    Cursor forward = Cursor.at(length / 2);
    Cursor backward = Cursor.at(length + length / 2);
    Cursor equation = new Cursor(length / 2, Place.equation(2));
    Snapshot held = shown(run, Intervention.NONE.with(OPEN));
    Snapshot changed = shown(run, Intervention.NONE.with(CHANGE));
    return List.of(
        new Page("hands-hold", held, backward, Depth.SEQUENCE, List.of(FORGET, MEMORY, WEIGHT)),
        new Page("hands-change", changed, equation, Depth.CELL, List.of(FORGET, WEIGHT)),
        new Page("hands-hold-cell", held, forward, Depth.CELL, List.of(FORGET)),
        new WeightPage("hands-weight", changed, forward, false),
        new PresenterPage(
            "presenter-hold", held, backward, Depth.SEQUENCE, List.of(FORGET, WEIGHT)),
        new WeightPage("presenter-weight", changed, forward, true));
  }

  private static Snapshot shown(Run run, Intervention asked) {
    run.intervene(asked);
    return run.snapshot(1, false);
  }

  /** The explore screen with cards on it. */
  private class Page implements GalleryPage {

    private final String id;
    private final Snapshot snapshot;
    private final Cursor cursor;
    private final Depth depth;
    private final List<Pin> pins;

    Page(String id, Snapshot snapshot, Cursor cursor, Depth depth, List<Pin> pins) {
      this.id = id;
      this.snapshot = snapshot;
      this.cursor = cursor;
      this.depth = depth;
      this.pins = pins;
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
      Experiment experiment = snapshot.experiment();
      SessionModel model = new SessionModel();
      model.stageCellProperty().set(experiment.cells().get(0));
      model.show(snapshot);
      Playback playback = new Playback();
      ExploreModels models = wiring.models(model, playback, new NoDialogs(), example -> {});
      models.depth().set(depth);
      models.whatIf().ask(snapshot.intervention());
      pins.forEach(models.whatIf()::pin);
      ExploreScreen screen = wiring.still(experiment, models);
      screen.show(snapshot);
      ShellView shell =
          new ShellView(texts, theme, List.of(screen), List.of(), presentation(), new NoFrame());
      shell.showScreen(screen.id());
      playback.sizeProperty().set(StepSize.of(cursor));
      playback.goTo(cursor);
      return shell;
    }
  }

  /** The same as an audience sees it. */
  private final class PresenterPage extends Page {
    PresenterPage(String id, Snapshot snapshot, Cursor cursor, Depth depth, List<Pin> pins) {
      super(id, snapshot, cursor, depth, pins);
    }

    @Override
    Presentation presentation() {
      Presentation presentation = super.presentation();
      presentation.onProperty().set(true);
      return presentation;
    }
  }

  /** A weight enlarged over the inside of the cell, by the keys. */
  private final class WeightPage extends Page {

    private static final int FARTHEST = 40;
    private final boolean presented;

    WeightPage(String id, Snapshot snapshot, Cursor cursor, boolean presented) {
      super(id, snapshot, cursor, Depth.CELL, List.of());
      this.presented = presented;
    }

    @Override
    Presentation presentation() {
      Presentation presentation = super.presentation();
      presentation.onProperty().set(presented);
      return presentation;
    }

    @Override
    public void touch(Parent root) {
      // A projector's large type comes with the first picture; only then is there something to
      // point at.
      root.getScene().snapshot(null);
      Node cell = root.lookup(".cell-view");
      Node card = cell.lookup(".weight-card");
      for (int k = 0; k < FARTHEST && !card.isVisible(); k++) {
        Event.fireEvent(
            cell,
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.W, false, false, false, false));
      }
    }
  }
}
