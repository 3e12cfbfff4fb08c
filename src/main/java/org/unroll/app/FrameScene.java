package org.unroll.app;

import java.util.List;
import java.util.function.Consumer;
import org.unroll.model.Depth;
import org.unroll.model.Playback;
import org.unroll.model.StepSize;

/** What moves in the window while its frames are counted. */
enum FrameScene {
  /** Thirty cells, as fast as the transport bar plays. */
  SEQUENCE("sequence, played at 4x", Depth.SEQUENCE, StepSize.STEP, false),

  /** Faster than it ever plays: as if somebody dragged the scrubber. */
  SEQUENCE_DRAGGED("sequence, a step per frame", Depth.SEQUENCE, StepSize.STEP, true),

  /** One cell, as fast as the transport bar plays. */
  CELL("cell, equations at 4x", Depth.CELL, StepSize.EQUATION, false),

  /** One cell, equation by equation as fast as frames come. */
  CELL_DRAGGED("cell, an equation per frame", Depth.CELL, StepSize.EQUATION, true);

  private static final double FULL_SPEED = 4;

  private final String label;
  private final Depth depth;
  private final StepSize size;
  private final boolean dragged;

  FrameScene(String label, Depth depth, StepSize size, boolean dragged) {
    this.label = label;
    this.depth = depth;
    this.size = size;
    this.dragged = dragged;
  }

  /** What it is called in the table. */
  String label() {
    return label;
  }

  /** The program's way of drawing it; behind it the naive one, where the program leaves something out. */
  List<String> ways() {
    return depth == Depth.SEQUENCE
        ? List.of("only what changed", "everything (naive)")
        : List.of("everything");
  }

  /** How deep one looks. */
  Depth depth() {
    return depth;
  }

  /** Sets a playback up, and gives what moves it on in each frame, at a time in nanoseconds. */
  Consumer<Long> play(Playback playback) {
    playback.sizeProperty().set(size);
    playback.speedProperty().set(FULL_SPEED);
    playback.loopProperty().set(true);
    playback.playingProperty().set(!dragged);
    return dragged ? now -> drag(playback) : playback::tick;
  }

  private void drag(Playback playback) {
    boolean end = playback.position() == playback.timeline().last();
    if (end) {
      playback.goTo(0);
    } else {
      playback.goTo(playback.timeline().next(playback.cursor(), size));
    }
  }
}
