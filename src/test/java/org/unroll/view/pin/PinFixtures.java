package org.unroll.view.pin;

import java.util.List;
import javafx.scene.layout.Region;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Hold;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.Intervention;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Session;
import org.unroll.lab.Snapshot;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.WhatIfModel;
import org.unroll.notation.NotationCatalogue;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Texts;

/** Cards over an LSTM whose forget gate is held at 1, really computed. */
public final class PinFixtures {

  static final int LENGTH = 6;
  private static final PinContent HELD = computed();

  private PinFixtures() {}

  private static PinContent computed() {
    Laboratory laboratory =
        new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
    Experiment experiment = Experiment.of("adding", List.of("lstm"), 4, LENGTH, 2);
    Intervention asked = Intervention.NONE.with(Hold.all("lstm", "f", 1));
    try (Session session = new Session(laboratory, experiment)) {
      session.intervene(asked);
      while (true) {
        Snapshot snapshot = session.poll().filter(s -> s.intervention().equals(asked)).orElse(null);
        if (snapshot != null) {
          CellSnapshot lstm = snapshot.cells().get(0);
          return new PinContent(
              CellCatalogue.builtIn().get("lstm"),
              NotationCatalogue.builtIn().get(NotationCatalogue.USUAL),
              lstm.trace(),
              lstm.free());
        }
        Thread.onSpinWait();
      }
    }
  }

  static PinContent content() {
    return HELD;
  }

  /** A playback at a time step of the backward pass. */
  static Playback playback() {
    Playback playback = new Playback();
    playback.show(LENGTH);
    playback.goTo(playback.timeline().backward(2));
    return playback;
  }

  static WhatIfModel model() {
    WhatIfModel model = new WhatIfModel();
    model.ask(Intervention.NONE.with(Hold.all("lstm", "f", 1)));
    model.pin(Pin.value("f"));
    model.pin(Pin.value("c"));
    model.pin(new Pin("W_f", 1));
    return model;
  }

  /** Three cards. */
  public static PinBoard board(Texts texts) {
    PinBoard board = new PinBoard(texts, playback(), new Pointed(), model());
    board.show(HELD);
    return board;
  }

  /** The bar above the stage. */
  public static Region bar(Texts texts) {
    HoldBar bar = new HoldBar(texts, model());
    bar.show(HELD);
    return bar;
  }
}
