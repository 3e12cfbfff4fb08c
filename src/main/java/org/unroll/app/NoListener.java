package org.unroll.app;

import org.unroll.lab.Experiment;
import org.unroll.view.panel.ExperimentListener;

/** Hears nothing: for pictures, where nobody clicks. */
final class NoListener implements ExperimentListener {

  @Override
  public void experimentChosen(Experiment next) {}

  @Override
  public void textAsked() {}

  @Override
  public void labelledAsked() {}

  @Override
  public void trainAsked() {}

  @Override
  public void pauseAsked() {}

  @Override
  public void oneUpdateAsked() {}

  @Override
  public void startOverAsked() {}
}
