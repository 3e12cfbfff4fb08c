package org.unroll.view.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Test;
import org.unroll.cell.Hold;
import org.unroll.lab.Intervention;
import org.unroll.lab.WeightChange;
import org.unroll.model.Pin;
import org.unroll.model.Pointed;
import org.unroll.model.WhatIfModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;

/** Cards say what is there and ask for what shall be. */
class PinBoardTest {

  private final WhatIfModel model = PinFixtures.model();
  private final Pointed pointed = new Pointed();

  private PinBoard board() {
    PinBoard board =
        new PinBoard(Texts.of(Language.ENGLISH), PinFixtures.playback(), pointed, model);
    board.show(PinFixtures.content());
    return board;
  }

  private static PinCard card(PinBoard board, int number) {
    return (PinCard) board.getChildrenUnmodifiable().get(number);
  }

  private static <T extends Node> List<T> all(Parent within, Class<T> type) {
    return within.getChildrenUnmodifiable().stream()
        .flatMap(
            node ->
                Stream.concat(
                    Stream.of(node),
                    node instanceof Parent parent
                        ? all(parent, Node.class).stream()
                        : Stream.<Node>empty()))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static void press(PinCard card, String words) {
    all(card, ButtonBase.class).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private static void type(PinCard card, String text) {
    TextField field = all(card, TextField.class).get(0);
    field.setText(text);
    field.fireEvent(new ActionEvent());
  }

  @Test
  void aCardSaysTheNumberTheFreeNumberAndTheGradientOfTheSelectedUnit() {
    Toolkit.run(
        () -> {
          pointed.unitProperty().set(2);
          PinBoard board = board();
          double free = PinFixtures.content().free().orElseThrow().value("f", 2)[2];
          double slope = PinFixtures.content().trace().gradient("f", 2)[2];
          assertThat(card(board, 0).describe())
              .isEqualTo(
                  "forget gate f, t = 3. unit 3: 1, free %s. gradient %s"
                      .formatted(PinWords.number(free), PinWords.number(slope)));
          assertThat(board.describe()).contains(card(board, 1).describe(), "U_f, row 1, column 2");
        });
  }

  @Test
  void aCardHoldsAllUnitsOrOneAtOneStepAndLetsGoAgain() {
    Toolkit.run(
        () -> {
          PinCard cellState = card(board(), 1);
          press(cellState, "0");
          Hold all = Hold.all("lstm", "c", 0);
          assertThat(model.askedProperty().get().holds()).contains(all);
          all(cellState, CheckBox.class).forEach(CheckBox::fire);
          type(cellState, "-0.5");
          assertThat(model.askedProperty().get().holds())
              .contains(all, new Hold("lstm", "c", 2, 0, -0.5));
          press(cellState, "free");
          assertThat(model.askedProperty().get().holds())
              .containsExactly(Hold.all("lstm", "f", 1), all);
          model.undo();
          assertThat(model.askedProperty().get().holds()).hasSize(3);
        });
  }

  @Test
  void aWeightIsTypedOrDraggedAndABadNumberIsRefused() {
    Toolkit.run(
        () -> {
          PinCard weight = card(board(), 2);
          type(weight, "1,25");
          assertThat(changes()).containsExactly(new WeightChange("lstm", "W_f", 1, 1.25));
          all(weight, Slider.class).get(0).setValue(-2.004);
          assertThat(changes()).containsExactly(new WeightChange("lstm", "W_f", 1, -2));
          type(weight, "much");
          assertThat(changes()).containsExactly(new WeightChange("lstm", "W_f", 1, -2));
          assertThat(
                  all(weight, javafx.scene.control.Label.class).stream()
                      .anyMatch(l -> l.isVisible() && l.getText().contains("much")))
              .isTrue();
          press(weight, "free");
          assertThat(changes()).isEmpty();
        });
  }

  private List<WeightChange> changes() {
    return model.askedProperty().get().changes();
  }

  @Test
  void closingACardLeavesWhatIsHeld() {
    Toolkit.run(
        () -> {
          PinBoard board = board();
          press(card(board, 0), "×");
          assertThat(board.getChildrenUnmodifiable()).hasSize(2);
          assertThat(model.pins()).containsExactly(Pin.value("c"), new Pin("W_f", 1));
          assertThat(model.askedProperty().get().holds()).hasSize(1);
          model.reset(Intervention.NONE);
          assertThat(model.undoableProperty().get()).isFalse();
        });
  }

  /** A tooltip is a window of its own, and a slider changes the words sixty times a second. */
  @Test
  void theBarKeepsItsTooltipAndItsWordsFollow() {
    Toolkit.run(
        () -> {
          HoldBar bar = new HoldBar(Texts.of(Language.ENGLISH), model);
          bar.show(PinFixtures.content());
          Label words = all(bar, Label.class).get(0);
          Tooltip before = words.getTooltip();
          model.ask(Intervention.NONE.with(Hold.all("lstm", "i", 0)));
          assertThat(words.getTooltip()).isSameAs(before);
          assertThat(before.getText()).isEqualTo(words.getText()).contains("input gate");
        });
  }
}
