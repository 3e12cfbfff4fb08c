package org.unroll.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.engine.Team;
import org.unroll.engine.decode.Chain;
import org.unroll.engine.decode.Generator;
import org.unroll.network.Stack;
import org.unroll.task.Baseline;
import org.unroll.task.Batch;
import org.unroll.task.Chunk;
import org.unroll.task.LanguageModelTask;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;

/**
 * One experiment under way: its learners in step with each other, and the held-back sequences they
 * are watched on. Belongs to one thread.
 */
public final class Run {

  /** How many held-back sequences there are to look at. */
  public static final int EXAMPLES = 16;

  private static final int SCORED = 512;

  /** Bytes for going back. */
  private static final long HISTORY = 64L << 20;

  private final Experiment experiment;
  private final Task task;
  private final Feed feed;
  private final List<Learner> learners;
  private final Team team;
  private final Randomness randomness;
  private final Batch heldBack;
  private final Baseline baseline;
  private final List<Onlooker> onlookers;
  private final UpdateHistory history = new UpdateHistory(HISTORY);
  private int shown;
  private Intervention intervention = Intervention.NONE;

  /**
   * Sets an experiment up at its initial weights.
   *
   * @throws IllegalArgumentException if it names something unknown, its length is too short, or its
   *     loss or truncation does not suit its task
   */
  public Run(Laboratory laboratory, Experiment experiment) {
    this.experiment = experiment;
    this.task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    this.feed = new Feed(task, experiment);
    this.learners = laboratory.learners(experiment, task);
    this.team = laboratory.team();
    this.randomness = new Randomness(experiment.seed());
    this.heldBack =
        task.heldBackBatch(experiment.length(), EXAMPLES, randomness.of(Purpose.HELD_BACK));
    this.baseline = task.baseline(experiment.objective().loss(task), experiment.length());
    this.onlookers = learners.stream().map(l -> new Onlooker(l, task, heldBack)).toList();
    remember();
  }

  /**
   * One update of every cell on the same batch: of all of them, or of none. Several cells compute at
   * the same time.
   *
   * @return the first cell's loss on it, before the update
   * @throws Diverged if a number left the finite range; all weights are then as before
   */
  public double update() {
    Chunk chunk = feed.of(updates());
    double[] losses = new double[learners.size()];
    team.each(losses.length, i -> losses[i] = learners.get(i).gradients(chunk));
    team.each(losses.length, i -> learners.get(i).step());
    remember();
    return losses[0];
  }

  /**
   * Goes to where the run stands after so many updates, back or on. The same number of updates always
   * gives the same numbers, bit for bit.
   *
   * @param update at least 0
   * @throws Diverged if a number leaves the finite range on the way
   */
  public void goTo(long update) {
    if (update < updates()) {
      List<Checkpoint> state = history.before(update).getValue();
      for (int i = 0; i < learners.size(); i++) {
        learners.get(i).restore(state.get(i));
      }
    }
    while (updates() < update) {
      update();
    }
  }

  private void remember() {
    history.note(updates(), () -> learners.stream().map(Learner::checkpoint).toList());
  }

  /** Puts another held-back sequence on the stage; indexes wrap around. */
  public void show(int example) {
    shown = Math.floorMod(example, EXAMPLES);
  }

  /** Holds or changes numbers of the sequence on the stage, from the next snapshot on. */
  public void intervene(Intervention next) {
    intervention = next;
  }

  /** What is held and changed by hand. */
  Intervention intervention() {
    return intervention;
  }

  /** What is run. */
  Experiment experiment() {
    return experiment;
  }

  /**
   * The last snapshot with the sequence on the stage computed once more: all that changes when numbers
   * are held or released. Much less work than a whole snapshot.
   *
   * @throws NotFinite if that leaves no finite loss
   */
  public Snapshot again(Snapshot last, long sequence) {
    Batch single = Batches.example(heldBack, shown);
    List<CellSnapshot> cells = new ArrayList<>();
    for (int i = 0; i < learners.size(); i++) {
      CellSnapshot cell = last.cells().get(i);
      Intervention by = intervention.of(cell.cellId());
      cells.add(onlookers.get(i).again(cell, single, by));
    }
    return new Snapshot(
        sequence,
        experiment,
        last.running(),
        last.update(),
        last.baselineLoss(),
        last.shown(),
        List.copyOf(cells),
        intervention);
  }

  /**
   * Everything a window may know now. Where an update was so large that the numbers left the finite
   * range, it is everything before that update.
   */
  public Snapshot snapshot(long sequence, boolean running) {
    Snapshot present = snapshot(sequence, running, updates());
    return isShownFinite() || updates() == 0 ? present : former(sequence, running);
  }

  private Snapshot former(long sequence, boolean running) {
    learners.forEach(Learner::swapFormerWeights);
    try {
      return snapshot(sequence, running, updates() - 1);
    } finally {
      learners.forEach(Learner::swapFormerWeights);
    }
  }

  /**
   * The last snapshot with all numbers of the next update in it, which is not made.
   *
   * @param last of the present number of updates
   */
  public Snapshot foretold(Snapshot last, long sequence) {
    Chunk chunk = feed.of(updates());
    CellSnapshot[] told = new CellSnapshot[learners.size()];
    team.each(
        told.length,
        i -> told[i] = last.cells().get(i).foretelling(learners.get(i).foretell(chunk)));
    return last.foretelling(List.of(told), sequence);
  }

  /** Whether all numbers of the last snapshot were finite. */
  boolean isShownFinite() {
    return onlookers.stream().allMatch(Onlooker::isFinite);
  }

  private Snapshot snapshot(long sequence, boolean running, long update) {
    Batch single = Batches.example(heldBack, shown);
    return new Snapshot(
        sequence,
        experiment,
        running,
        update,
        baseline.loss(),
        new Exhibit(task, single).shown(shown),
        snapshots(single),
        intervention);
  }

  private List<CellSnapshot> snapshots(Batch single) {
    CellSnapshot[] cells = new CellSnapshot[learners.size()];
    team.each(cells.length, i -> cells[i] = snapshot(i, single));
    return List.of(cells);
  }

  private CellSnapshot snapshot(int i, Batch single) {
    Intervention by = intervention.of(learners.get(i).network().cell().id());
    return onlookers.get(i).snapshot(single, by);
  }

  /** Number of weight updates so far. */
  public long updates() {
    return learners.get(0).updates();
  }

  /** What guessing scores. */
  public Baseline baseline() {
    return baseline;
  }

  /**
   * Loss and metric of a cell on 512 held-back sequences, other ones than the window's.
   *
   * @param cell index in the experiment's list
   */
  public Score heldBackScore(int cell) {
    RandomGenerator random = randomness.of(Purpose.HELD_BACK, 1);
    Batch batch = task.heldBackBatch(experiment.length(), SCORED, random);
    Learner learner = learners.get(cell);
    return learner.score(learner.probe(SCORED), batch);
  }

  /**
   * Text that the language model of a cell writes, character by character, each fed back as the next
   * input; empty for tasks that are no text.
   *
   * @param cell index in the experiment's list
   * @param characters how many
   */
  public String sample(int cell, int characters) {
    if (!(task instanceof LanguageModelTask model)) {
      return "";
    }
    Learner learner = learners.get(cell);
    int first = model.corpus().training()[0];
    Chain text =
        new Generator((Stack) learner.network(), learner.weights())
            .continued(first, characters, 1, randomness.of(Purpose.SAMPLING));
    int[] symbols = text.symbols().stream().mapToInt(symbol -> symbol).toArray();
    return model.corpus().vocabulary().decode(symbols);
  }

  /** The learners, in the order of the experiment's cells. */
  public List<Learner> learners() {
    return learners;
  }

  /** The task. */
  public Task task() {
    return task;
  }
}
