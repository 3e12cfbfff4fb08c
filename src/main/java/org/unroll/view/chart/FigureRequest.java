package org.unroll.view.chart;

import org.unroll.export.ExportWish;
import org.unroll.export.Figure;

/** Told when the reader asks for a picture. Who listens chooses the place and puts it there. */
@FunctionalInterface
public interface FigureRequest {

  /**
   * The reader chose a format. Called on the JavaFX thread.
   *
   * @param figure the picture as it stood at that moment
   * @param wish where to and how
   */
  void requested(Figure figure, ExportWish wish);
}
