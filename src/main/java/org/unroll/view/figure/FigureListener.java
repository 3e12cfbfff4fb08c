package org.unroll.view.figure;

/** Told what a person wants of the chosen sweep. Called on the JavaFX thread. */
public interface FigureListener {

  /** Begin, or go on. */
  void startAsked();

  /** Hold everything where it is. */
  void pauseAsked();

  /** Give up what is under way; finished runs stay. */
  void stopAsked();
}
