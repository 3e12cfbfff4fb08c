package org.unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.unroll.model.Depth;
import org.unroll.model.Pin;
import org.unroll.model.Playback;
import org.unroll.model.Quantity;
import org.unroll.model.StepSize;
import org.unroll.model.WhatIfModel;
import org.unroll.view.shell.Shortcut;

/** The keys of the explore screen's stage, for the help and for when the focus is elsewhere. */
final class ExploreShortcuts {

  private ExploreShortcuts() {}

  /** Keys that move the playback and change the sequence on the stage. */
  static List<Shortcut> of(Live live) {
    Playback playback = live.models().playback();
    List<Shortcut> all = new ArrayList<>();
    all.add(key(KeyCode.SPACE, "play", playback::toggle));
    steps(all, "step", playback, size -> size);
    steps(all, "step.larger", playback, StepSize::larger, KeyCombination.SHIFT_DOWN);
    steps(
        all,
        "step.largest",
        playback,
        size -> size.larger().larger(),
        KeyCombination.SHORTCUT_DOWN);
    all.add(key(KeyCode.PAGE_UP, "remote", () -> step(playback, size -> size, -1)));
    all.add(key(KeyCode.PAGE_DOWN, "remote", () -> step(playback, size -> size, 1)));
    all.add(key(KeyCode.HOME, "ends", () -> playback.stepBy(-playback.position())));
    all.add(key(KeyCode.END, "ends", () -> playback.stepBy(playback.timeline().last())));
    all.add(key(KeyCode.UP, "size", () -> size(playback, StepSize::larger)));
    all.add(key(KeyCode.DOWN, "size", () -> size(playback, StepSize::smaller)));
    for (StepSize size : StepSize.values()) {
      KeyCode digit = KeyCode.getKeyCode(String.valueOf(size.ordinal() + 1));
      all.add(key(digit, "sizes", () -> playback.sizeProperty().set(size)));
    }
    ObjectProperty<Depth> depth = live.models().depth();
    all.add(key(KeyCode.ENTER, "depth.in", () -> depth.set(depth.get().inwards())));
    all.add(key(KeyCode.BACK_SPACE, "depth.out", () -> depth.set(depth.get().outwards())));
    all.add(key(KeyCode.W, "walk", () -> depth.set(Depth.CELL)));
    all.add(key(KeyCode.N, "example.on", () -> live.controller().moveExample(1)));
    all.add(
        key(
            KeyCode.N,
            "example.back",
            () -> live.controller().moveExample(-1),
            KeyCombination.SHIFT_DOWN));
    all.add(key(KeyCode.P, "pin", () -> pin(live.models())));
    WhatIfModel whatIf = live.models().whatIf();
    all.add(key(KeyCode.Z, "undo", whatIf::undo, KeyCombination.SHORTCUT_DOWN));
    all.add(key(KeyCode.Y, "redo", whatIf::redo, KeyCombination.SHORTCUT_DOWN));
    return List.copyOf(all);
  }

  /** What is pointed at, by the keys too, or else the equation at work. */
  private static void pin(ExploreModels models) {
    models
        .session()
        .onStage()
        .map(shown -> models.cells().get(shown.cellId()))
        .ifPresent(
            cell -> {
              String atWork =
                  models.formulas().formulas().equation(cell, models.playback().moment());
              String name =
                  models
                      .pointed()
                      .quantityProperty()
                      .get()
                      .map(Quantity::name)
                      .filter(cell.stepNames()::contains)
                      .orElse(atWork);
              models.whatIf().pin(models.ofLayerAtWork(Pin.value(name)));
            });
  }

  private static void steps(
      List<Shortcut> all,
      String name,
      Playback playback,
      UnaryOperator<StepSize> size,
      Modifier... modifiers) {
    all.add(key(KeyCode.LEFT, name, () -> step(playback, size, -1), modifiers));
    all.add(key(KeyCode.RIGHT, name, () -> step(playback, size, 1), modifiers));
  }

  /** A step whose size follows from the one that is chosen. */
  private static void step(Playback playback, UnaryOperator<StepSize> size, int direction) {
    playback.step(size.apply(playback.sizeProperty().get()), direction);
  }

  private static void size(Playback playback, UnaryOperator<StepSize> change) {
    playback.sizeProperty().set(change.apply(playback.sizeProperty().get()));
  }

  private static Shortcut key(KeyCode code, String name, Runnable action, Modifier... modifiers) {
    return new Shortcut(new KeyCodeCombination(code, modifiers), "shortcut." + name, action);
  }
}
