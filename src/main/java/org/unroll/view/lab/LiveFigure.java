package org.unroll.view.lab;

import java.util.Optional;
import org.unroll.lab.gradient.Focus;

/** A figure that answers the pointer. Places are those of {@link #draw} with the same size. */
interface LiveFigure extends LabFigure {

  /** The exact numbers at a point; empty where there are none. */
  Optional<String> wordsAt(double x, double y, double width, double height);

  /**
   * What a person who presses there wants to look at closely; empty for nothing. With a unit, that unit
   * is to be picked out and the step stays.
   */
  Optional<Focus> focusAt(double x, double y, double width, double height);

  /** What the numbers say at what is looked at, for those who do not see the picture. */
  String describe();
}
