package org.unroll.view.lab;

import org.unroll.lab.gradient.GradientPicture;

/** What stands around one of the lab's pictures. */
interface LabWords {

  /** The question, in plain words. */
  String title(GradientPicture picture);

  /** The formal name of what is drawn. */
  String formal(GradientPicture picture);

  /** The answer in one or two sentences, made of the numbers. */
  String answer(GradientPicture picture);
}
