package org.unroll.app;

import java.nio.file.Path;
import java.util.List;
import org.unroll.app.command.Failure;
import org.unroll.app.command.Laboratory;
import org.unroll.app.command.Progress;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Optimizers;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;

/** Does the commands' work with the engine of this program. */
final class LocalLaboratory implements Laboratory {

  @Override
  public List<String> tasks() {
    return List.of("adding", "recall", "language-model");
  }

  @Override
  public List<String> cells() {
    return CellCatalogue.builtIn().ids();
  }

  @Override
  public List<String> optimizers() {
    return Optimizers.ids();
  }

  @Override
  public int defaultLength(String task) {
    return 20;
  }

  @Override
  public int minimumLength(String task) {
    return 2;
  }

  @Override
  public Snapshot train(Experiment experiment, long steps, Progress progress) {
    throw new Failure("Training is not connected yet.");
  }

  @Override
  public Score score(Snapshot snapshot, int cell) {
    throw new Failure("Training is not connected yet.");
  }

  @Override
  public String sample(Snapshot snapshot, int cell) {
    return "";
  }

  @Override
  public List<Path> chart(Snapshot snapshot, Path folder) {
    throw new Failure("The chart is not connected yet.");
  }

  @Override
  public CaseResult check(Path file) {
    throw new Failure("Reference cases are not connected yet.");
  }
}
