package org.unroll.view.stage;

import java.util.List;
import org.unroll.fixture.Examples;
import org.unroll.lab.Scoring;
import org.unroll.model.Playback;
import org.unroll.model.StepScript;
import org.unroll.model.Walk;
import org.unroll.network.Link;
import org.unroll.text.Texts;
import org.unroll.view.transport.TransportBar;

/** Contents for tests of the stage, and the stage in the middle of its work. */
public final class StageFixtures {

  private StageFixtures() {}

  static CellFace face(String cell) {
    return switch (cell) {
      case "lstm" -> new CellFace("lstm", List.of("c", "h"), List.of("f", "i", "o"), List.of("g"));
      case "gru" -> new CellFace("gru", List.of("h"), List.of("r", "z"), List.of("n"));
      default -> new CellFace("rnn", List.of("h"), List.of(), List.of());
    };
  }

  static StageContent content(Examples example) {
    return content(example, 3420);
  }

  static StageContent content(Examples example, long update) {
    CellFace face = face(example.trace().cellId());
    return new StageContent(example.task(), face, example.trace(), example.shown(), update);
  }

  /** A stage whose error is on its way back. */
  public static StageView stage(Texts texts) {
    Playback playback = new Playback();
    StageView view = new StageView(playback, texts);
    view.show(content(Examples.sentence("lstm", true)));
    playback.goTo(playback.timeline().backward(4));
    return view;
  }

  /** An encoder and a decoder with attention, in the middle of a backward pass. */
  public static StageView layered(Texts texts) {
    Playback playback = new Playback();
    StageView view = new StageView(playback, texts);
    StageContent content =
        TierFixtures.content(
            "reverse", 6, TierFixtures.built(2, false, Link.RESIDUAL, Scoring.DOT));
    Walk walk = Walk.of(content.trace());
    playback.show(walk, StepScript.NONE);
    view.show(content);
    playback.goTo(walk.size() + 4);
    return view;
  }

  /** A bar in the middle of a backward pass. */
  public static TransportBar transport(Texts texts) {
    Playback playback = new Playback();
    playback.show(8);
    playback.goTo(playback.timeline().backward(4));
    return new TransportBar(playback, texts);
  }
}
