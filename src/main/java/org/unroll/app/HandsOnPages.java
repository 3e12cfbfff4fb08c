package org.unroll.app;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.unroll.cell.Hold;
import org.unroll.lab.Intervention;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.lab.WeightChange;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Pin;
import org.unroll.model.Place;

/** Pictures of what people do with their hands: cards they pin, gates they hold, weights they change. */
final class HandsOnPages {

  private static final int UPDATES = 60;

  /** Symbols that the key passes at most until it comes to the first weight. */
  private static final int FARTHEST = 40;

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
        page("hands-hold", held, backward, Depth.SEQUENCE, FORGET, MEMORY, WEIGHT),
        page("hands-change", changed, equation, Depth.CELL, FORGET, WEIGHT),
        page("hands-hold-cell", held, forward, Depth.CELL, FORGET),
        page("hands-weight", changed, forward, Depth.CELL).after(HandsOnPages::enlarge),
        page("presenter-hold", held, backward, Depth.SEQUENCE, FORGET, WEIGHT).onProjector(),
        page("presenter-weight", changed, forward, Depth.CELL)
            .onProjector()
            .after(HandsOnPages::enlarge));
  }

  /** The explore screen with cards on it. */
  private ExplorePage page(String id, Snapshot snapshot, Cursor cursor, Depth depth, Pin... pins) {
    return new ExplorePage(wiring, id, snapshot, cursor, depth)
        .with(
            models -> {
              models.whatIf().ask(snapshot.intervention());
              List.of(pins).forEach(models.whatIf()::pin);
            });
  }

  private static Snapshot shown(Run run, Intervention asked) {
    run.intervene(asked);
    return run.snapshot(1, false);
  }

  /** Enlarges a weight over the inside of the cell, by the keys. */
  private static void enlarge(Parent root) {
    // A projector's large type comes with the first picture; only then is there something to
    // point at.
    root.getScene().snapshot(null);
    Node cell = root.lookup(".cell-view");
    Node card = cell.lookup(".weight-card");
    for (int k = 0; k < FARTHEST && !card.isVisible(); k++) {
      Event.fireEvent(
          cell, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.W, false, false, false, false));
    }
  }
}
