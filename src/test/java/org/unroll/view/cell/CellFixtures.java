package org.unroll.view.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.StepScript;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Texts;

/** Passes through real cells for tests of their insides. */
public final class CellFixtures {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Map<String, CellContent> MADE = new HashMap<>();

  private CellFixtures() {}

  /** All cells of the catalogue. */
  static List<Cell> cells() {
    return List.copyOf(CellCatalogue.builtIn().all());
  }

  /** A short pass of a cell that has learned a little. */
  public static CellContent content(String cell, int units) {
    return MADE.computeIfAbsent(cell + units, key -> make(cell, units));
  }

  private static CellContent make(String cell, int units) {
    Experiment experiment = Experiment.of("adding", List.of(cell), units, 6, 1);
    Run run = new Run(LABORATORY, experiment);
    for (int k = 0; k < 5; k++) {
      run.update();
    }
    Snapshot snapshot = run.snapshot(1, false);
    CellSnapshot shot = snapshot.cells().get(0);
    Cell found = CellCatalogue.builtIn().get(cell);
    Notation notation = NotationCatalogue.builtIn().get(NotationCatalogue.USUAL);
    return new CellContent(found, notation, shot.trace(), snapshot.shown(), snapshot.update());
  }

  /** A playback of a content, at its start. */
  public static Playback playback(String cell) {
    CellContent content = content(cell, 8);
    Playback playback = new Playback();
    playback.show(content.trace().length(), StepScript.of(content.cell()));
    return playback;
  }

  /** The inside of an LSTM while the error flows back. */
  public static CellView view(Texts texts) {
    Playback playback = playback("lstm");
    CellView view = new CellView(playback, new Pointed(), texts);
    view.show(content("lstm", 8));
    playback.goTo(playback.timeline().backward(3));
    return view;
  }
}
