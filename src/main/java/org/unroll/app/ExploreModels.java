package org.unroll.app;

import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import org.unroll.cell.CellCatalogue;
import org.unroll.export.ChartFonts;
import org.unroll.model.Depth;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.SessionModel;
import org.unroll.model.WhatIfModel;
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
    IntConsumer exampleRequest) {}
