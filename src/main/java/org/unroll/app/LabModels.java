package org.unroll.app;

import org.unroll.export.ChartFonts;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;
import org.unroll.view.chart.FigureRequest;

/**
 * What the views of the gradient lab look at.
 *
 * @param lab what is chosen there, and its numbers
 * @param session for problems and saved files
 * @param fonts shared by all charts
 * @param export told when the chart is wanted
 */
public record LabModels(
    LabModel lab, SessionModel session, ChartFonts fonts, FigureRequest export) {}
