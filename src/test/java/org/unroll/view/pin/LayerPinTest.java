package org.unroll.view.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Hold;
import org.unroll.engine.Trace;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Intervention;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.model.StepScript;
import org.unroll.model.Walk;
import org.unroll.model.WhatIfModel;
import org.unroll.notation.NotationCatalogue;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** Cards of several layers at once: each shows its own layer at the position where the playback stands. */
class LayerPinTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private final Playback playback = new Playback();
  private final WhatIfModel model = new WhatIfModel();
  private final PinContent content = content();

  private static PinContent content() {
    Architecture both = Architecture.USUAL.withLayers(1).withBidirectional(true);
    Experiment experiment =
        Experiment.of("adding", List.of("lstm"), 4, 6, 2).withArchitecture(both);
    Trace trace = new Run(LABORATORY, experiment).snapshot(1, false).cells().get(0).trace();
    return new PinContent(
        CellCatalogue.builtIn().get("lstm"),
        NotationCatalogue.builtIn().get(NotationCatalogue.USUAL),
        trace,
        Optional.empty());
  }

  private PinBoard board(Pin... pins) {
    playback.show(Walk.of(content.trace()), StepScript.NONE);
    List.of(pins).forEach(model::pin);
    PinBoard board = new PinBoard(Texts.of(Language.ENGLISH), playback, new Pointed(), model);
    board.show(content);
    return board;
  }

  private String number(int part, int position) {
    double value = content.trace().parts().get(part).trace().value("f", position)[0];
    return "unit 1: " + PinWords.number(value);
  }

  @Test
  void eachCardShowsItsOwnLayerAtThePositionAtWork() {
    Toolkit.run(
        () -> {
          PinBoard board = board(Pin.value("f").in("l0"), Pin.value("f").in("l0r"));
          playback.goTo(playback.timeline().forward(1, 1));
          String[] cards = board.describe().split("\n", -1);
          assertThat(cards[0]).contains("layer 1: forget gate f, t = 5", number(0, 4));
          assertThat(cards[1]).contains("layer 1 from the end", "t = 5", number(1, 4));
          playback.goTo(playback.timeline().forward(0, 2));
          cards = board.describe().split("\n", -1);
          assertThat(cards[0]).contains("t = 3", number(0, 2));
          assertThat(cards[1]).contains("t = 3", "Not computed yet");
        });
  }

  @Test
  void holdsAndWordsNameTheLayer() {
    Hold hold = Hold.all("lstm", "f", 1).in("l0r");
    String words =
        new PinWords(Texts.of(Language.ENGLISH)).list(Intervention.NONE.with(hold), content);
    assertThat(words).isEqualTo("forget gate f of layer 1 from the end at 1");
  }

  @Test
  void aLayerThatIsGoneHasNoCard() {
    Toolkit.run(
        () ->
            assertThat(board(Pin.value("f").in("l5")).describe()).isEqualTo("No card is pinned."));
  }

  /** A long name takes a second line; it is not cut off. */
  @Test
  void theLongestTitleCanBeRead() {
    Experiment experiment = Experiment.of("translation", List.of("gru"), 4, 6, 1);
    PinContent written =
        new PinContent(
            CellCatalogue.builtIn().get("gru"),
            NotationCatalogue.builtIn().get(NotationCatalogue.USUAL),
            new Run(LABORATORY, experiment).snapshot(1, false).cells().get(0).trace(),
            Optional.empty());
    Toolkit.run(
        () -> {
          playback.show(Walk.of(written.trace()), StepScript.NONE);
          model.pin(Pin.value("r").in("enc0"));
          PinBoard board = new PinBoard(Texts.of(Language.ENGLISH), playback, new Pointed(), model);
          board.show(written);
          playback.goTo(4);
          Scene scene = new Scene(board, 700, 400);
          Theme.LIGHT.dress(scene);
          scene.snapshot(null);
          Label title = (Label) board.lookup(".pin-card-title");
          assertThat(title.getText()).isEqualTo("encoder layer 1: reset gate r, t = 4");
          Text shown = (Text) title.lookup(".text");
          assertThat(shown.getText().replace("\n", "")).isEqualTo(title.getText());
        });
  }
}
