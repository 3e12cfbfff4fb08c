package org.unroll.lab.system.deep;

import java.util.Arrays;
import java.util.List;
import org.unroll.lab.system.PlannedBench;
import org.unroll.task.Batch;
import org.unroll.task.Moons;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Targets;

/**
 * Deep networks that learn to part two moons by plain gradient descent, as on the slide: w := w - alpha
 * delta a', averaged over a batch. All weights begin normal with variance 2/8 (He, Zhang, Ren and Sun
 * 2015), so that what differs is the network and not how it begins.
 */
public final class DeepBench extends PlannedBench<DeepSettings, DeepPicture> {

  /** Alpha. */
  public static final double RATE = 0.3;

  private static final long PLANNED = 1500;
  private static final int BATCH = 64;
  private static final int HELD_BACK = 256;
  private static final int BETWEEN_NOTES = 25;

  private final DeepSettings settings;
  private final Randomness randomness;
  private final Batch heldBack;
  private final Batch shown;
  private final List<DeepLearner> learners;

  /** Networks before their first update. */
  public DeepBench(DeepSettings settings) {
    super(PLANNED, BETWEEN_NOTES);
    this.settings = settings;
    this.randomness = new Randomness(settings.seed());
    this.heldBack = Moons.batch(HELD_BACK, randomness.of(Purpose.HELD_BACK));
    this.shown = Moons.batch(1, randomness.of(Purpose.HELD_BACK, 1));
    this.learners =
        Arrays.stream(DeepKind.values())
            .map(kind -> new DeepLearner(kind, settings, RATE))
            .toList();
    note();
  }

  @Override
  protected void learn() {
    Batch batch = Moons.batch(BATCH, randomness.of(Purpose.TRAINING, updates()));
    learners.forEach(learner -> learner.learn(batch));
  }

  @Override
  protected void note() {
    learners.forEach(learner -> learner.note(updates(), heldBack));
  }

  @Override
  public DeepPicture picture() {
    double target = ((Targets.Values) shown.targets()).rows()[0][0];
    return new DeepPicture(
        settings,
        RATE,
        target,
        learners.stream().map(learner -> learner.cost(shown)).toList(),
        learners.stream().map(learner -> learner.lane(heldBack, shown)).toList());
  }
}
