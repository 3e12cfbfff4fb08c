package org.unroll.view.panel;

import org.unroll.lab.Experiment;

/** What a person may ask of an experiment. Every call comes from the window's thread. */
public interface ExperimentListener {

  /** Run this instead of what runs now. */
  void experimentChosen(Experiment next);

  /** Let the learner choose a text file for the task that reads one. */
  void textAsked();

  /** Lead to where labelled texts of one's own are learnt. */
  void labelledAsked();

  /** Train on and on. */
  void trainAsked();

  /** Stop after the present update. */
  void pauseAsked();

  /** Make one weight update. */
  void oneUpdateAsked();

  /** Take the weights back to the beginning; the experiment stays. */
  void startOverAsked();
}
