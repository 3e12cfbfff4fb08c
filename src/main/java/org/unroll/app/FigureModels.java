package org.unroll.app;

import org.unroll.export.ChartFonts;
import org.unroll.model.FigureModel;
import org.unroll.model.SessionModel;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.figure.FigureListener;

/**
 * What the views of the figure lab look at.
 *
 * @param figures what is chosen there, and how far it is
 * @param session for problems and saved files
 * @param fonts shared by all charts
 * @param listener told what is to be done with the sweep
 * @param export told when the chart is wanted
 */
public record FigureModels(
    FigureModel figures,
    SessionModel session,
    ChartFonts fonts,
    FigureListener listener,
    FigureRequest export) {}
