package org.unroll.view.chart;

import java.util.List;
import org.unroll.export.Figure;

/** Told when the reader asks for all pictures of a screen at once. */
@FunctionalInterface
public interface ReportRequest {

  /**
   * The reader chose a format. Called on the JavaFX thread.
   *
   * @param figures in the order of the screen
   * @param format one of {@link org.unroll.export.Report#FORMATS}
   */
  void requested(List<Figure> figures, String format);
}
