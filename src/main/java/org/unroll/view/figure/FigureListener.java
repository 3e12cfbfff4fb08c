package org.unroll.view.figure;

/** Told what a person wants of the chosen sweep. Called on the JavaFX thread. */
public interface FigureListener {

  /** Begin, or go on. */
  void startAsked();

  /** Hold everything where it is. */
  void pauseAsked();

  /** Free the processors; what is there stays. */
  void stopAsked();

  /** Find out what can be known before it begins. Asked again and again while that is not known. */
  void foresightAsked();
}
