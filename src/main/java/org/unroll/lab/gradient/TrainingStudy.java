package org.unroll.lab.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.lab.Laboratory;

/** Trains the lab's networks for a short while, a few updates at a time. Belongs to one thread. */
public final class TrainingStudy {

  private final StudyQuestion question;
  private final List<Apprenticeship> networks = new ArrayList<>();

  /**
   * A study at its first weights.
   *
   * @throws IllegalArgumentException if something unknown is named or the task cannot be that short
   */
  public TrainingStudy(Laboratory laboratory, StudyQuestion question) {
    this.question = question;
    for (int i = 0; i < question.networks().variants().size(); i++) {
      networks.add(new Apprenticeship(laboratory, question, i));
    }
  }

  /** One update of every network that can go on. */
  public void update() {
    networks.forEach(Apprenticeship::update);
  }

  /**
   * What there is so far.
   *
   * @param variant index of the network to look at closely; the nearest that exists counts
   * @param update the update to look at closely, counted from 0; -1 for the one with the longest gradient
   */
  public StudyPicture picture(int variant, int update) {
    List<TrainedVariant> all = networks.stream().map(Apprenticeship::soFar).toList();
    int chosen = Math.max(0, Math.min(all.size() - 1, variant));
    TrainedVariant closely = all.get(chosen);
    int last = closely.updates().size() - 1;
    int at = update < 0 ? closely.steepest() : Math.min(update, last);
    Apprenticeship network = networks.get(chosen);
    return new StudyPicture(
        question,
        all,
        chosen,
        at < 0 ? Optional.empty() : Optional.of(network.plane(at)),
        at < 0 ? Optional.empty() : Optional.of(network.cliff(at)));
  }

  /** Whether nothing is left to do. */
  public boolean isFinished() {
    return networks.stream()
        .map(Apprenticeship::soFar)
        .allMatch(v -> v.diverged() || v.updates().size() >= StudyQuestion.UPDATES);
  }
}
