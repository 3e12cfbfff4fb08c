package org.unroll.app;

import java.util.function.Function;
import org.unroll.export.ChartFonts;
import org.unroll.model.LabModel;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.chart.FigureRequest;
import org.unroll.view.chart.ReportRequest;

/**
 * What the views of the gradient lab look at.
 *
 * @param lab what is chosen there, and its numbers
 * @param session for problems and saved files
 * @param fonts shared by all charts
 * @param export told when a picture is wanted
 * @param report told, in a language, when all are wanted
 */
public record LabModels(
    LabModel lab,
    SessionModel session,
    ChartFonts fonts,
    FigureRequest export,
    Function<Texts, ReportRequest> report) {}
