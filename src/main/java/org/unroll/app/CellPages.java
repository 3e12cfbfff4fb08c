package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Snapshot;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Place;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;

/** The inside of every cell of the catalogue, and its equations in every notation. */
final class CellPages {

  private static final int UPDATES = 60;

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  CellPages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** Every cell forward and backward; an LSTM and a GRU in every notation. */
  List<GalleryPage> all() {
    List<GalleryPage> pages = new ArrayList<>();
    CellCatalogue.builtIn().all().forEach(cell -> pages.addAll(ofCell(cell.id())));
    Snapshot lstm = trained("lstm");
    Snapshot gru = trained("gru");
    for (Notation notation : NotationCatalogue.builtIn().all()) {
      pages.add(ofNotation("notation-" + notation.id() + "-lstm", lstm, notation, false));
      pages.add(ofNotation("notation-" + notation.id() + "-gru", gru, notation, true));
    }
    return pages;
  }

  private List<GalleryPage> ofCell(String cell) {
    Snapshot run = trained(cell);
    int length = run.experiment().length();
    Cursor forward = Cursor.at(length / 2);
    Cursor backward = Cursor.at(length + length / 2);
    return List.of(
        new ExplorePage(wiring, "cell-" + cell + "-forward", run, forward, Depth.CELL),
        new ExplorePage(wiring, "cell-" + cell + "-backward", run, backward, Depth.CELL));
  }

  private GalleryPage ofNotation(String id, Snapshot run, Notation notation, boolean back) {
    int length = run.experiment().length();
    int step = back ? length + length / 2 : length / 2;
    return new ExplorePage(wiring, id, run, new Cursor(step, Place.equation(2)), Depth.CELL)
        .with(models -> models.formulas().formulas().notationProperty().set(notation));
  }

  private Snapshot trained(String cell) {
    return GalleryPages.trained(wiring, Wiring.OPENING.withCells(List.of(cell)), UPDATES);
  }
}
