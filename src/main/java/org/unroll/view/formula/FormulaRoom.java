package org.unroll.view.formula;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Formulas take the height they need; what is left below, if it is enough, shows all units. */
final class FormulaRoom extends Region {

  private static final double GAP = 14;
  private static final double LEAST = 92;
  private static final double MOST = 560;

  private final ScrollPane formulas;
  private final Region units;

  FormulaRoom(ScrollPane formulas, Region units) {
    this.formulas = formulas;
    this.units = units;
    getChildren().addAll(formulas, units);
    setMinHeight(0);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double wanted = Math.ceil(formulas.getContent().prefHeight(width)) + 2;
    double rest = getHeight() - wanted - GAP;
    boolean both = rest >= LEAST;
    formulas.resizeRelocate(0, 0, width, both ? wanted : getHeight());
    units.setVisible(both);
    if (both) {
      units.resizeRelocate(0, wanted + GAP, width, Math.min(MOST, rest));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return formulas.getContent().prefHeight(width);
  }
}
