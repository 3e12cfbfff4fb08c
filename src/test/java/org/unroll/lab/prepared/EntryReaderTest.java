package org.unroll.lab.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.Hold;
import org.unroll.lab.Scoring;
import org.unroll.lab.gradient.Activation;
import org.unroll.lab.gradient.Contrast;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.LabSettings;

/** What a file of an entry may say, and what it is told otherwise. */
class EntryReaderTest {

  private static final String STAGE =
      """
      group: tasks
      covers: T4, S8
      screen: stage
      task: recall
      cells: lstm, rnn
      length: 14
      """;

  private static final String LAB =
      """
      group: learning
      screen: lab
      task: recall
      cells: rnn, gru, lstm
      """;

  private static final String QUESTION =
      """
      group: questions
      screen: question
      lecture: L1
      measure: loss
      task: adding
      units: 8
      updates: 100
      every: 50
      """;

  @Test
  void readsAnExperimentForTheStage() {
    Entry entry =
        EntryReader.read(
            "e",
            STAGE
                + "attention: dot # how\n"
                + "hold: f = 1, i = 0\n"
                + "updates: 30\n"
                + "show: backward 7\n"
                + "depth: cell\n");
    assertThat(entry.covers()).containsExactly("T4", "S8");
    Opening.OnStage stage = (Opening.OnStage) entry.opening();
    assertThat(stage.experiment().cells()).containsExactly("lstm", "rnn");
    assertThat(stage.experiment().length()).isEqualTo(14);
    assertThat(stage.experiment().architecture().attention()).isEqualTo(Scoring.DOT);
    assertThat(stage.experiment().holds())
        .containsExactly(Hold.all("lstm", "f", 1), Hold.all("lstm", "i", 0));
    assertThat(stage.look()).isEqualTo(new Look("cell", Look.Pass.BACKWARD, 7));
    assertThat(stage.updates()).isEqualTo(30);
  }

  @Test
  void readsTheStripOfTheLabAndWhatItsViewsLookAt() {
    Opening.InLab lab =
        lab(
            """
            contrast: forget-bias
            layers: 3
            units: 20
            activation: relu
            truncation: 10
            look at: 2
            layer: 3
            step: 40
            unit: 7
            """);
    assertThat(lab.settings())
        .isEqualTo(
            LabSettings.OPENING
                .withContrast(Contrast.FORGET_BIAS)
                .withLayers(3)
                .withUnits(20)
                .withActivation(Activation.RELU)
                .withTruncation(10));
    assertThat(lab.focus()).isEqualTo(new Focus(1, 39, 2, 6));
  }

  @Test
  void whatIsNotSaidOfTheLabIsAsItOpens() {
    Opening.InLab lab = lab("");
    assertThat(lab.settings()).isEqualTo(LabSettings.OPENING);
    assertThat(lab.focus()).isEqualTo(new Focus(0, 19));
    assertThat(lab("steps: 2\n").focus().step()).isZero();
  }

  /** Their sizes are the experiment's, not the strip's. */
  @Test
  void trainedNetworksAreLookedAtInTheirOwnSizes() {
    String trained = "weights: trained\nunits: 6\nlength: 9\nlayers: 2\n";
    Opening.InLab lab = lab(trained + "look at: 3\nstep: 9\nunit: 6\n");
    assertThat(lab.settings().trained()).isTrue();
    assertThat(lab.focus()).isEqualTo(new Focus(2, 8, 0, 5));
    assertThatThrownBy(() -> lab(trained + "step: 10\n"))
        .hasMessage("l.experiment, line 9: step is to be from 1 to 9, not '10'");
  }

  private static Opening.InLab lab(String lines) {
    return (Opening.InLab) EntryReader.read("l", LAB + lines).opening();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          layers: 4      | layers is to be from 1 to 3, not '4'
          layers: both   | layers is to be a whole number, not 'both'
          layer: 2       | layer is to be from 1 to 1, not '2'
          unit: 33       | unit is to be from 1 to 32, not '33'
          unit: 0        | unit is to be from 1 to 32, not '0'
          units: 65      | units is to be from 2 to 64, not '65'
          step: 61       | step is to be from 1 to 60, not '61'
          look at: 4     | look at is to be from 1 to 3, not '4'
          look at: lstm  | look at is to be a whole number, not 'lstm'
          activation: gelu | activation is to be one of tanh, sigmoid, relu, identity, not 'gelu'
          weights: old   | weights is to be one of first, trained, not 'old'
          truncation: -1 | truncation is to be from 0 to 100, not '-1'
          depth: cell    | nobody knows 'depth' here; known are activation
          """)
  void whatTheLabCannotShowIsRefused(String line, String message) {
    assertThatThrownBy(() -> lab(line))
        .isInstanceOf(EntryProblem.class)
        .hasMessageStartingWith("l.experiment, line 5: " + message);
  }

  @Test
  void anArmChangesOnlyWhatItNames() {
    Entry entry =
        EntryReader.read(
            "q", QUESTION + "arm one: cells = lstm\narm two: cells = lstm; units = 4; clip = 0\n");
    List<Arm> arms = ((Opening.Asking) entry.opening()).question().arms();
    assertThat(arms).extracting(Arm::name).containsExactly("one", "two");
    var first = ((Subject.Recurrent) arms.get(0).subject()).experiment();
    var second = ((Subject.Recurrent) arms.get(1).subject()).experiment();
    assertThat(first.hidden()).isEqualTo(8);
    assertThat(second.hidden()).isEqualTo(4);
    assertThat(second.learning().clip().isOn()).isFalse();
    assertThat(second.task()).isEqualTo("adding");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit: 8        | e.experiment, line 7: nobody knows 'unit' here
          units: many    | e.experiment, line 7: units is to be a whole number, not 'many'
          units: 5000    | e.experiment, line 7: units is to be from 1 to 1024, not '5000'
          rate: NaN      | e.experiment, line 7: rate is to be a finite number, not 'NaN'
          link: gold     | e.experiment, line 7: link is to be one of none, residual, highway
          init: odd      | e.experiment, line 7: init:
          show: sideways | e.experiment, line 7: show is to be one of forward STEP, backward STEP
          hold: f        | e.experiment, line 7: hold: expected a gate and a number such as f = 1
          task: adding   | e.experiment, line 7: 'task' is already in line 4
          no colon       | e.experiment, line 7: expected a line such as 'task: adding'
          depth: deep    | e.experiment, line 7: depth is to be one of network, sequence, cell
          """)
  void whatIsWrongIsNamedWithItsLine(String line, String message) {
    assertThatThrownBy(() -> EntryReader.read("e", STAGE + line))
        .isInstanceOf(EntryProblem.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> EntryReader.read("e", "group: tasks\nscreen: stage\ncells: rnn\n"))
        .hasMessage("e.experiment: a line 'task: ...' is missing");
    assertThatThrownBy(() -> EntryReader.read("e", "screen: stage\n"))
        .hasMessage("e.experiment: a line 'group: ...' is missing");
    assertThatThrownBy(() -> EntryReader.read("e", STAGE.replace("T4", "X4")))
        .hasMessageContaining("line 2: expected systems and tasks such as S8 or T4");
  }

  @Test
  void anArmIsReadAsStrictlyAsAFile() {
    assertThatThrownBy(
            () -> EntryReader.read("q", QUESTION + "arm a: cells = rnn\narm b: cell = rnn\n"))
        .hasMessageContaining("line");
    assertThatThrownBy(() -> EntryReader.read("q", QUESTION + "arm a: cells = rnn\n"))
        .hasMessageContaining("a question needs two lines");
    assertThatThrownBy(
            () ->
                EntryReader.read(
                    "q",
                    QUESTION.replace("every: 50", "every: 30")
                        + "arm a: cells = rnn\narm b: cells = lstm\n"))
        .hasMessageContaining("is to divide the 100 updates");
  }
}
