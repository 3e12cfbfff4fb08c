package org.unroll.app;

import org.unroll.controller.FigureController;
import org.unroll.controller.FilmController;
import org.unroll.controller.LabController;
import org.unroll.controller.SessionController;
import org.unroll.controller.StartController;
import org.unroll.controller.StudyController;

/**
 * A running session with what shows it.
 *
 * @param models what the views look at
 * @param controller what the views ask
 * @param films films what the stage plays
 * @param labModels what the gradient lab's views look at
 * @param lab keeps the lab's numbers up to what is chosen
 * @param figureModels what the figure lab's views look at
 * @param figures carries the figure lab's sweeps out
 * @param systems the pages on systems without recurrence
 * @param study the same of its short training
 * @param startModels what the start screen's views look at
 * @param start opens what is chosen there
 * @param navigation changes the screen, once a window listens to it
 * @param files opens what is dropped on the window
 */
public record Live(
    ExploreModels models,
    SessionController controller,
    FilmController films,
    LabModels labModels,
    LabController lab,
    FigureModels figureModels,
    FigureController figures,
    SystemsScreen systems,
    StudyController study,
    StartModels startModels,
    StartController start,
    Navigation navigation,
    OpenedFiles files) {

  /**
   * One frame of the window.
   *
   * @param now a clock in nanoseconds
   */
  void frame(long now) {
    controller.frame(now);
    films.frame();
    lab.frame();
    study.frame(lab.isShowing());
    figures.frame();
    systems.frame();
    start.frame();
  }

  /** Ends the threads. */
  void close() {
    films.close();
    start.close();
    systems.close();
    figures.close();
    lab.close();
    study.close();
    controller.close();
  }
}
