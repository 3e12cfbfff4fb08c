package org.unroll.lab;

import java.util.List;
import org.unroll.analysis.CellCheck;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Initialisation;
import org.unroll.engine.Networks;
import org.unroll.engine.Team;
import org.unroll.engine.Weights;
import org.unroll.network.Loss;
import org.unroll.network.Network;
import org.unroll.task.Task;
import org.unroll.task.TaskCatalogue;

/** Turns the description of an experiment into the things that run it. */
public final class Laboratory {

  private final CellCatalogue cells;
  private final CellCatalogue heads;
  private final TaskCatalogue tasks;
  private final Team team;

  /** As the other one, with all of the machine's processors. */
  public Laboratory(CellCatalogue cells, CellCatalogue heads, TaskCatalogue tasks) {
    this(cells, heads, tasks, Team.ofThisMachine());
  }

  /**
   * A laboratory with the given supplies. Cells are checked as they are loaded: whether they can stand
   * in a layer, and whether their gradients are right.
   *
   * @param team that computes; no number depends on its size
   */
  public Laboratory(CellCatalogue cells, CellCatalogue heads, TaskCatalogue tasks, Team team) {
    this.cells =
        cells.inspectedBy(cell -> CellCheck.require(cell, heads.get(Loss.SQUARED_ERROR.id())));
    this.heads = heads;
    this.tasks = tasks;
    this.team = team;
  }

  private Laboratory(Laboratory other, Team team) {
    this.cells = other.cells;
    this.heads = other.heads;
    this.tasks = other.tasks;
    this.team = team;
  }

  /** The same laboratory with another team, such as a team of one where whole runs are shared out. */
  public Laboratory with(Team other) {
    return new Laboratory(this, other);
  }

  /** The cells that can be named in an experiment. */
  public CellCatalogue cells() {
    return cells;
  }

  /** The tasks that can be named in an experiment. */
  public TaskCatalogue tasks() {
    return tasks;
  }

  /** The threads that compute experiments, be it several at a time. */
  public Team team() {
    return team;
  }

  /**
   * The experiment's source of sequences.
   *
   * @throws org.unroll.task.TaskProblem if there is no such task, listing the known ones, or its text
   *     cannot be used
   */
  public Task task(Experiment experiment) {
    return tasks.find(experiment.task(), experiment.text());
  }

  /**
   * The network of one cell of the experiment.
   *
   * @throws IllegalArgumentException if there is no such cell, listing the known ones
   * @throws org.unroll.task.TaskProblem if the loss does not suit the task
   * @throws ArchitectureProblem if the architecture does not
   */
  public Network network(Experiment experiment, Task task, String cellId) {
    return network(experiment, task, cells.get(cellId));
  }

  /** The same of a cell that need not be in the catalogue. */
  public Network network(Experiment experiment, Task task, Cell cell) {
    return new Blueprint(experiment, cell)
        .network(task, heads.get(experiment.objective().loss(task).id()))
        .holding(experiment.holds());
  }

  /** Weights to begin with: they depend on the seed, not on which other cells take part. */
  public Weights initialWeights(Experiment experiment, Network network) {
    Weights weights = Networks.weights(network);
    Start start = experiment.start();
    Initialisation.begin(weights, network, start.initial(), start.forgetBias(), experiment.seed());
    return weights;
  }

  /** One learner for each cell of the experiment, all on the same task. */
  public List<Learner> learners(Experiment experiment, Task task) {
    return experiment.cells().stream().map(cell -> learner(experiment, task, cell)).toList();
  }

  /** A learner for one cell, at its initial weights. */
  public Learner learner(Experiment experiment, Task task, String cellId) {
    Network network = network(experiment, task, cellId);
    return new Learner(experiment, task, network, initialWeights(experiment, network), team);
  }
}
