package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.paint.Color;
import org.unroll.export.ChartFigure;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartSpec;
import org.unroll.export.ExportStyle;
import org.unroll.export.Figure;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** All pictures of the lab at one moment, as a report has them: of one width, in colours for paper. */
public final class LabReport {

  private static final double WIDTH = 668;
  private static final double HEIGHT = 300;

  private LabReport() {}

  /**
   * Of one pass the charts, then what is drawn; the same of the training.
   *
   * @param training a short training of the same networks, as far as it is; empty if there is none
   * @param normalised as in {@link LabFigures#drawn(Texts, GradientPicture, boolean, String)}
   * @param weight the same
   */
  public static List<Figure> figures(
      Texts texts,
      GradientPicture picture,
      Optional<StudyPicture> training,
      boolean normalised,
      String weight,
      ChartFonts fonts) {
    ExportStyle style = ExportStyle.standard(fonts);
    Function<Token, Color> paper = LabPicture.paper();
    List<Figure> figures = new ArrayList<>();
    Consumer<ChartSpec> chart = each -> figures.add(ChartFigure.of(each, style));
    Consumer<LabFigure> drawn =
        each -> figures.add(new LabPicture(each, paper, fonts, WIDTH, HEIGHT));
    LabFigures.charts(texts, picture, normalised).forEach(chart);
    LabFigures.drawn(texts, picture, normalised, weight).forEach(drawn);
    training.ifPresent(study -> LabFigures.drawn(texts, picture, study).forEach(drawn));
    training.ifPresent(study -> LabFigures.charts(texts, picture, study).forEach(chart));
    return List.copyOf(figures);
  }
}
