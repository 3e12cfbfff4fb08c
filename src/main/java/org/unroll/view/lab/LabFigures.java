package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.unroll.export.ChartSpec;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.model.TrainingCurve;
import org.unroll.text.Texts;

/** All pictures of the lab at one moment, without a window: for files and reports. */
public final class LabFigures {

  private LabFigures() {}

  /**
   * What is drawn by a {@link LabPen}, in the order of the screen.
   *
   * @param normalised whether norms are divided by what each loss sends to its own step
   * @param weight the matrix whose shares are wanted, such as {@code U_f}; empty for the first
   */
  public static List<LabFigure> drawn(
      Texts texts, GradientPicture picture, boolean normalised, String weight) {
    return List.of(
        new HearingFigure(texts, picture, normalised),
        new LensFigure(texts, picture),
        new SharesFigure(texts, picture, weight),
        new WaysFigure(texts, picture));
  }

  /**
   * What is a chart: the gradients of the last loss and of all losses of every network, the chosen one's
   * by losses, and by layers where it has several.
   */
  public static List<ChartSpec> charts(Texts texts, GradientPicture picture, boolean normalised) {
    FlowChart flow = new FlowChart(texts, picture, normalised);
    List<ChartSpec> charts =
        new ArrayList<>(List.of(flow.ofTheLastLoss(), flow.ofAllLosses(), flow.byLoss()));
    if (picture.isLayered()) {
      charts.add(flow.byLayer());
    }
    return List.copyOf(charts);
  }

  /** The same of a short training of the networks: clipping and the cliff, where there is one. */
  public static List<LabFigure> drawn(Texts texts, GradientPicture picture, StudyPicture study) {
    List<LabFigure> figures = new ArrayList<>();
    study.plane().ifPresent(plane -> figures.add(new ClipFigure(texts, picture, study, plane)));
    study.cliff().ifPresent(cliff -> figures.add(new CliffFigure(texts, picture, study, cliff)));
    return List.copyOf(figures);
  }

  /** All curves of a short training that have a line: only ReLUs can be dead. */
  public static List<ChartSpec> charts(Texts texts, GradientPicture picture, StudyPicture study) {
    TrainingChart chart = new TrainingChart(texts, picture, study);
    return Stream.of(TrainingCurve.values()).map(chart::of).filter(LabFigures::hasLine).toList();
  }

  private static boolean hasLine(ChartSpec chart) {
    return chart.series().stream()
        .flatMapToDouble(line -> Arrays.stream(line.y()))
        .anyMatch(Double::isFinite);
  }
}
