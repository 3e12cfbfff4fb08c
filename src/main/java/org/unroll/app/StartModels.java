package org.unroll.app;

import org.unroll.export.ChartFonts;
import org.unroll.model.SessionModel;
import org.unroll.model.StartModel;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.formula.FormulaTypesetter;
import org.unroll.view.start.StartListener;

/**
 * What the start screen's views look at and ask.
 *
 * @param start what it shows
 * @param session for problems and files that were saved
 * @param listener told what a person wants
 * @param fonts of charts
 * @param typesetter of formulas
 * @param export told when a chart is wanted as a file
 */
record StartModels(
    StartModel start,
    SessionModel session,
    StartListener listener,
    ChartFonts fonts,
    FormulaTypesetter typesetter,
    FigureRequest export) {}
