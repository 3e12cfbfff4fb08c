package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.unroll.export.ChartFigure;
import org.unroll.export.ChartFonts;
import org.unroll.export.ExportStyle;
import org.unroll.export.Figure;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** All pictures of the lab at one moment, as a report has them: of one width, in colours for paper. */
public final class LabReport {

  private static final double WIDTH = 668;
  private static final double HEIGHT = 300;

  private LabReport() {}

  /** The charts, then what is drawn; the arguments are those of {@link LabFigures}. */
  public static List<Figure> figures(
      Texts texts, GradientPicture picture, boolean normalised, String weight, ChartFonts fonts) {
    ExportStyle style = ExportStyle.standard(fonts);
    Function<Token, Color> paper = LabPicture.paper();
    List<Figure> figures = new ArrayList<>();
    LabFigures.charts(texts, picture, normalised)
        .forEach(chart -> figures.add(ChartFigure.of(chart, style)));
    LabFigures.drawn(texts, picture, normalised, weight)
        .forEach(each -> figures.add(new LabPicture(each, paper, fonts, WIDTH, HEIGHT)));
    return List.copyOf(figures);
  }
}
