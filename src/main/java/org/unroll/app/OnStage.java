package org.unroll.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.engine.Optimizers;
import org.unroll.engine.TracePart;
import org.unroll.engine.UpdateRule;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Learning;
import org.unroll.lab.Snapshot;
import org.unroll.notation.Notation;
import org.unroll.view.cell.CellContent;
import org.unroll.view.formula.FormulaContent;
import org.unroll.view.pin.PinContent;
import org.unroll.view.stage.CellFace;
import org.unroll.view.stage.CellFaces;
import org.unroll.view.stage.StageContent;

/**
 * What there is to show of the cell on the stage now, as each kind of view wants it: of the whole
 * network, or of the layer that the playback has come to. Empty before the first snapshot.
 */
final class OnStage {

  private final ExploreModels models;
  private final Map<List<Object>, CellFace> faces = new HashMap<>();

  OnStage(ExploreModels models) {
    this.models = models;
  }

  /** The network at all its steps. */
  Optional<StageContent> whole() {
    return cell()
        .map(
            cell ->
                new StageContent(
                    snapshot().experiment().task(),
                    face(cell),
                    cell.trace(),
                    snapshot().shown(),
                    snapshot().update(),
                    cell.free(),
                    written(cell)));
  }

  /** The same of the layer at work alone. */
  Optional<StageContent> layer() {
    return cell().flatMap(cell -> whole().map(whole -> whole.of(atWork(cell))));
  }

  /** The inside of the layer at work. */
  Optional<CellContent> inside() {
    return cell()
        .map(
            cell ->
                new CellContent(
                    equations(cell),
                    notation(),
                    atWork(cell).inReadingOrder(),
                    snapshot().shown().seenBy(atWork(cell)),
                    snapshot().update(),
                    cell.free().map(atWork(cell)::sameIn)));
  }

  /** The equations of the layer at work, with their numbers. */
  Optional<FormulaContent> formulas() {
    return cell()
        .map(
            cell ->
                new FormulaContent(
                    equations(cell),
                    atWork(cell).inReadingOrder(),
                    atWork(cell).inReadingOrder(snapshot().allHolds()),
                    snapshot().shown().seenBy(atWork(cell)).inputs(),
                    cell.next(),
                    rule()));
  }

  /** What pinned cards and the bar of what is held look at. */
  Optional<PinContent> pins() {
    return cell()
        .map(cell -> new PinContent(equations(cell), notation(), cell.trace(), cell.free()));
  }

  private Optional<CellSnapshot> cell() {
    return models.session().onStage();
  }

  /** There is one wherever there is a cell. */
  private Snapshot snapshot() {
    return models.session().snapshotProperty().get().orElseThrow();
  }

  private Cell equations(CellSnapshot cell) {
    return models.cells().get(cell.cellId());
  }

  private Notation notation() {
    return models.formulas().formulas().notationProperty().get();
  }

  private UpdateRule rule() {
    Learning how = snapshot().experiment().learning();
    return Optimizers.rule(how.optimizer(), how.learningRate());
  }

  /** To read a face off a cell takes longer than all other content together. */
  private CellFace face(CellSnapshot shown) {
    Cell cell = equations(shown);
    return faces.computeIfAbsent(List.of(cell, notation()), key -> CellFaces.of(cell, notation()));
  }

  /** What a decoder says by itself, in words. */
  private List<String> written(CellSnapshot cell) {
    List<String> outputs = snapshot().shown().outputs();
    return cell.written().stream().map(outputs::get).toList();
  }

  private TracePart atWork(CellSnapshot cell) {
    List<TracePart> parts = cell.trace().parts();
    return parts.get(Math.min(models.playback().moment().part(), parts.size() - 1));
  }
}
