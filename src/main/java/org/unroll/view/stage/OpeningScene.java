package org.unroll.view.stage;

import java.util.List;
import org.unroll.model.Phase;
import org.unroll.model.Playback;
import org.unroll.model.Timeline;

/**
 * What a person sees first: the whole pass played once, over and over. Where there is no display, the
 * same pass becomes a series of pictures.
 *
 * @param timeline the pass that is played
 */
public record OpeningScene(Timeline timeline) {

  /**
   * One picture of the scene.
   *
   * @param name short, fit for a file name
   * @param position where the playback stands for it
   */
  public record Shot(String name, int position) {}

  /** The moments that tell the story, in order. */
  public List<Shot> shots() {
    int middle = (timeline.length() - 1) / 2;
    return List.of(
        new Shot("start", 0),
        new Shot("forward", timeline.forward(middle)),
        new Shot("loss", timeline.end(Phase.FORWARD)),
        new Shot("backward", timeline.backward(middle)),
        new Shot("gradients", timeline.end(Phase.BACKWARD)),
        new Shot("update", timeline.last()));
  }

  /** Starts playing from the beginning, again and again, until the learner takes over. */
  public static void begin(Playback playback) {
    playback.goTo(0);
    playback.speedProperty().set(1);
    playback.loopProperty().set(true);
    playback.playingProperty().set(true);
  }
}
