package org.unroll.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.unroll.cell.InitialScheme;
import org.unroll.engine.Clip;
import org.unroll.engine.Optimizers;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.RecordingListener;
import org.unroll.view.Toolkit;
import org.unroll.view.ViewCases;
import org.unroll.view.control.NumberField;
import org.unroll.view.theme.Theme;

/** What the panel asks for when a person touches it. */
class ExperimentPanelTest {

  private final RecordingListener heard = new RecordingListener();
  private ExperimentPanel panel;

  @Test
  void typedNumberMakesTheNextExperiment() {
    onPanel(
        () -> {
          type(field("Units"), "16");
          assertThat(heard.chosen()).hasSize(1);
          assertThat(heard.chosen().get(0).hidden()).isEqualTo(16);
          assertThat(heard.chosen().get(0).length()).isEqualTo(ViewCases.EXPERIMENT.length());
        });
  }

  @Test
  void nonsenseIsRefusedInWordsAndTheOldNumberStays() {
    onPanel(
        () -> {
          type(field("Units"), "a lot");
          assertThat(heard.chosen()).isEmpty();
          assertThat(refusals())
              .containsExactly("“a lot” cannot be. Units: a whole number from 1 to 128.");
          assertThat(field("Units").number()).isEqualTo(8);
          type(field("Units"), "9");
          assertThat(refusals()).isEmpty();
        });
  }

  @Test
  void refusalPushesAsideWhatFollows() {
    onPanel(
        () -> {
          type(field("Units"), "a lot");
          panel.applyCss();
          panel.layout();
          double foot = refusal().localToScene(refusal().getBoundsInLocal()).getMaxY();
          NumberField next = field("Length");
          assertThat(next.localToScene(next.getBoundsInLocal()).getMinY()).isGreaterThan(foot - 1);
        });
  }

  @Test
  void sameNumberAgainIsNoNews() {
    onPanel(
        () -> {
          type(field("Units"), "8");
          assertThat(heard.chosen()).isEmpty();
        });
  }

  @Test
  void anotherTaskStartsAtItsOwnLength() {
    onPanel(
        () -> {
          tasks().setValue(ViewCases.OPTIONS.task("recall"));
          assertThat(heard.chosen()).hasSize(1);
          assertThat(heard.chosen().get(0).task()).isEqualTo("recall");
          assertThat(heard.chosen().get(0).length()).isEqualTo(25);
        });
  }

  @Test
  void cellOnTheStageComesFirst() {
    onPanel(
        () -> {
          toggle("GRU").fire();
          assertThat(heard.chosen().get(0).cells()).isEqualTo(List.of("gru", "rnn"));
        });
  }

  @Test
  void aCellFromTheMenuStandsOnTheFourthSegment() {
    onPanel(
        () -> {
          MoreCells more = (MoreCells) toggle("more");
          more.item("lstm-peephole").orElseThrow().fire();
          assertThat(heard.chosen().get(0).cells()).isEqualTo(List.of("lstm-peephole", "rnn"));
          assertThat(more.getText()).isEqualTo("peephole");
          assertThat(more.isSelected()).isTrue();
          assertThat(panel.describe()).contains("LSTM with peepholes on the stage");
          toggle("GRU").fire();
          assertThat(more.getText()).isEqualTo("more");
          assertThat(more.isSelected()).isFalse();
        });
  }

  @Test
  void everyOptimiserOfTheEngineIsOfferedInWords() {
    onPanel(
        () -> {
          ComboBox<String> optimizers = optimizers();
          assertThat(optimizers.getItems()).isEqualTo(Optimizers.ids());
          for (String id : List.of("momentum", "rmsprop", "adagrad", "sgd")) {
            optimizers.setValue(id);
            assertThat(heard.chosen().get(heard.chosen().size() - 1).learning().optimizer())
                .isEqualTo(id);
            assertThat(optimizers.getTooltip().getText()).isNotEmpty();
          }
        });
  }

  @Test
  void primaryButtonTrainsOrPauses() {
    onPanel(
        () -> {
          button("Train").fire();
          panel.showRunning(true);
          button("Pause").fire();
          button("One update").fire();
          button("Start over").fire();
          assertThat(heard.asked()).containsExactly("train", "pause", "one update", "start over");
        });
  }

  @Test
  void textCanBeOpenedOnlyForTheTaskThatReadsOne() {
    onPanel(
        () -> {
          assertThat(button("Open a file…").isVisible()).isFalse();
          tasks().setValue(ViewCases.OPTIONS.task("language-model"));
          button("Open a file…").fire();
          assertThat(heard.asked()).containsExactly("text");
        });
  }

  @Test
  void showingAnExperimentTellsNobody() {
    onPanel(
        () -> {
          panel.show(
              Draft.edit(
                  ViewCases.EXPERIMENT,
                  d -> {
                    d.task = "recall";
                    d.clipThreshold = 0;
                    d.learningRate = 0.5;
                  }));
          assertThat(heard.chosen()).isEmpty();
          assertThat(panel.describe()).contains("What was the dog", "not clipped", "0.5");
        });
  }

  @Test
  void aWayOfStartingComesWithItsNumber() {
    onPanel(
        () -> {
          starts().setValue("radius");
          type(field("Spectral radius"), "0.9");
          starts().setValue("orthogonal");
          starts().setValue("cell");
          assertThat(heard.chosen())
              .extracting(e -> e.start().initialText())
              .containsExactly("radius=1", "radius=0.9", "orthogonal", "cell");
          starts().setValue("radius");
          assertThat(panel.describe()).contains("First weights: Spectral radius 0.9");
        });
  }

  @Test
  void everyWayOfStartingHasWords() {
    onPanel(
        () ->
            InitialScheme.ids()
                .forEach(
                    id -> {
                      starts().setValue(id);
                      assertThat(starts().getTooltip().getText()).isNotEmpty();
                      assertThat(
                              heard.chosen().get(heard.chosen().size() - 1).start().initialText())
                          .startsWith(id);
                    }));
  }

  @Test
  void clippingOfEachNumberIsChosenWithoutItsThreshold() {
    onPanel(
        () -> {
          toggle("Value").fire();
          assertThat(heard.chosen().get(0).learning().clip())
              .isEqualTo(new Clip(Clip.Kind.VALUE, 5));
        });
  }

  @Test
  void noiseIsANumber() {
    onPanel(
        () -> {
          type(field("Noise"), "0.3");
          assertThat(heard.chosen().get(0).learning().noise()).isEqualTo(0.3);
        });
  }

  @Test
  void onlyATextIsReadInPiecesAndAnotherTaskEndsThat() {
    onPanel(
        () -> {
          assertThat(field("Cut every").getParent().isVisible()).isFalse();
          tasks().setValue(ViewCases.OPTIONS.task("language-model"));
          assertThat(field("Cut every").getParent().isVisible()).isTrue();
          type(field("Cut every"), "8");
          tasks().setValue(ViewCases.OPTIONS.task("recall"));
          assertThat(heard.chosen())
              .extracting(e -> e.learning().truncation())
              .containsExactly(0, 8, 0);
        });
  }

  private void onPanel(Runnable test) {
    Toolkit.run(
        () -> {
          panel =
              new ExperimentPanel(
                  Texts.of(Language.ENGLISH),
                  ViewCases.OPTIONS,
                  ViewCases.EXPERIMENT,
                  () -> 4711,
                  heard);
          Scene scene = new Scene(panel, 250, 900);
          Theme.LIGHT.dress(scene);
          scene.snapshot(null);
          test.run();
        });
  }

  private static void type(NumberField field, String text) {
    field.setText(text);
    field.fireEvent(new javafx.event.ActionEvent());
  }

  private NumberField field(String name) {
    return all(NumberField.class).stream()
        .filter(field -> name.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<TaskOption> tasks() {
    return (ComboBox<TaskOption>) panel.lookup(".combo-box");
  }

  private ComboBox<String> starts() {
    return list("First weights");
  }

  private ComboBox<String> optimizers() {
    return list("Optimiser");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> list(String name) {
    return (ComboBox<String>)
        all(ComboBox.class).stream()
            .filter(box -> name.equals(box.getAccessibleText()))
            .findFirst()
            .orElseThrow();
  }

  private Button button(String words) {
    return all(Button.class).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private ToggleButton toggle(String words) {
    return all(ToggleButton.class).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> refusals() {
    return visibleRefusals().map(Label::getText).toList();
  }

  private Label refusal() {
    return visibleRefusals().findFirst().orElseThrow();
  }

  private Stream<Label> visibleRefusals() {
    return all(Label.class).stream()
        .filter(label -> label.getStyleClass().contains("refusal") && label.isVisible());
  }

  private <T> List<T> all(Class<T> type) {
    return panel.lookupAll("*").stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void everyFieldHasAName() {
    onPanel(
        () ->
            assertThat(all(NumberField.class))
                .extracting(Node::getAccessibleText)
                .doesNotContainNull());
  }
}
