package org.unroll.view;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.Experiment;
import org.unroll.view.panel.ExperimentListener;

/** Remembers what was asked for. */
public final class RecordingListener implements ExperimentListener {

  private final List<Experiment> chosen = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  /** Experiments in the order they were chosen. */
  public List<Experiment> chosen() {
    return chosen;
  }

  /** All else that was asked for, by a word each. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public void experimentChosen(Experiment next) {
    chosen.add(next);
  }

  @Override
  public void textAsked() {
    asked.add("text");
  }

  @Override
  public void labelledAsked() {
    asked.add("labelled");
  }

  @Override
  public void trainAsked() {
    asked.add("train");
  }

  @Override
  public void pauseAsked() {
    asked.add("pause");
  }

  @Override
  public void oneUpdateAsked() {
    asked.add("one update");
  }

  @Override
  public void startOverAsked() {
    asked.add("start over");
  }
}
