package org.unroll.view.stage;

import java.util.List;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.lab.Scoring;
import org.unroll.lab.Snapshot;
import org.unroll.model.Moment;
import org.unroll.model.Reach;
import org.unroll.model.StepScript;
import org.unroll.model.Timeline;
import org.unroll.model.Walk;
import org.unroll.network.Link;
import org.unroll.task.TaskCatalogue;

/** Networks of several layers, really computed, for tests of their pictures. */
final class TierFixtures {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private TierFixtures() {}

  static Architecture built(int layers, boolean both, Link link, Scoring scoring) {
    return new Architecture(layers, both, link, scoring, false);
  }

  static StageContent content(String task, int length, Architecture built) {
    Experiment experiment =
        Experiment.of(task, List.of("gru"), 4, length, 1).withArchitecture(built);
    Snapshot now = new Run(LABORATORY, experiment).snapshot(1, false);
    CellFace face = CellFaces.of(CellCatalogue.builtIn().get("gru"));
    return new StageContent(task, face, now.cells().get(0).trace(), now.shown(), 0);
  }

  static Timeline line(StageContent content) {
    Walk walk = Walk.of(content.trace());
    return new Timeline(walk.size(), StepScript.NONE, walk);
  }

  static TierPicture picture(StageContent content, Moment moment) {
    TierLayout layout = TierLayout.of(TierShape.of(content), 960, 390, 0);
    Reach reach = new Reach(Walk.of(content.trace()));
    return new TierPicture(content, new TierNumbers(content), layout, moment, reach);
  }
}
