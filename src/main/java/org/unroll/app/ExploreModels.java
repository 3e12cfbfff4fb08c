package org.unroll.app;

import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.unroll.cell.CellCatalogue;
import org.unroll.export.ChartFonts;
import org.unroll.model.Depth;
import org.unroll.model.FilmModel;
import org.unroll.model.FormulaModel;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;
import org.unroll.model.WhatIfModel;
import org.unroll.notation.NotationCatalogue;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.formula.FormulaModels;

/**
 * What the views of the explore screen look at.
 *
 * @param session the newest snapshot
 * @param playback the cursor
 * @param pointed what somebody points at, in whichever view
 * @param whatIf what is pinned, held and changed by hand
 * @param depth how deep one looks into the network
 * @param cells to draw a cell by its equations
 * @param fonts shared by all charts
 * @param formulas what views of formulas follow
 * @param lossExport told when the loss chart is wanted
 * @param gradientExport told when the gradient chart is wanted
 * @param film the film that is being made
 * @param exampleRequest told how many held-back sequences further on is the one wanted on the stage
 */
public record ExploreModels(
    SessionModel session,
    Playback playback,
    Pointed pointed,
    WhatIfModel whatIf,
    ObjectProperty<Depth> depth,
    CellCatalogue cells,
    ChartFonts fonts,
    FormulaModels formulas,
    FigureRequest lossExport,
    FigureRequest gradientExport,
    FilmModel film,
    IntConsumer exampleRequest) {

  /** A pin of the layer that the playback has come to, where there are several. */
  Pin ofLayerAtWork(Pin pin) {
    return session
        .onStage()
        .map(shown -> shown.trace().parts())
        .filter(parts -> parts.size() > playback.moment().part() && parts.size() > 1)
        .map(parts -> pin.in(parts.get(playback.moment().part()).layer()))
        .orElse(pin);
  }

  /** A copy of what shows now, which follows a playback of its own and stays as it is. */
  ExploreModels still(Playback other) {
    SessionModel copy = new SessionModel();
    copy.stageCellProperty().set(session.stageCellProperty().get());
    session.snapshotProperty().get().ifPresent(copy::show);
    Pointed unit = new Pointed();
    unit.unitProperty().set(pointed.unitProperty().get());
    WhatIfModel pinned = new WhatIfModel();
    whatIf.pins().forEach(pinned::pin);
    pinned.reset(whatIf.askedProperty().get());
    FormulaModel letters = new FormulaModel(NotationCatalogue.builtIn());
    letters.notationProperty().set(formulas.formulas().notationProperty().get());
    letters.weightProperty().set(formulas.formulas().weightProperty().get());
    return new ExploreModels(
        copy,
        other,
        unit,
        pinned,
        new SimpleObjectProperty<>(depth.get()),
        cells,
        fonts,
        new FormulaModels(letters, unit, other, formulas.typesetter()),
        lossExport,
        gradientExport,
        new FilmModel(),
        example -> {});
  }
}
