package org.unroll.model;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.notation.Notation;
import org.unroll.notation.NotationCatalogue;

/**
 * In whose letters the whole program writes, and which equation is looked at. To be used on the
 * window's thread.
 */
public final class FormulaModel {

  private final NotationCatalogue notations;
  private final ObjectProperty<Notation> notation;
  private final BooleanProperty unfolded = new SimpleBooleanProperty(this, "unfolded", false);
  private final StringProperty equation = new SimpleStringProperty(this, "equation", "");

  private final ObjectProperty<Optional<Pin>> weight =
      new SimpleObjectProperty<>(this, "weight", Optional.empty());

  /** A model that begins in the usual notation. */
  public FormulaModel(NotationCatalogue notations) {
    this.notations = notations;
    this.notation =
        new SimpleObjectProperty<>(this, "notation", notations.get(NotationCatalogue.USUAL));
  }

  /** The notations one can choose from. */
  public List<Notation> notations() {
    return notations.all();
  }

  /** The notation in use. */
  public ObjectProperty<Notation> notationProperty() {
    return notation;
  }

  /** Writes in the notation of this id; an unknown one means the usual. */
  public void choose(String id) {
    notation.set(notations.get(id));
  }

  /** Whether all formulas are to be seen where the window has no place of their own for them. */
  public BooleanProperty unfoldedProperty() {
    return unfolded;
  }

  /** The equation a person chose; it counts while the playback stands on a whole time step. */
  public StringProperty equationProperty() {
    return equation;
  }

  /** The weight whose update a person wants to follow, if they said so; its place may be any. */
  public ObjectProperty<Optional<Pin>> weightProperty() {
    return weight;
  }

  /**
   * The equation to be looked at: the one at work, else the one that was chosen, else the first or, on
   * the way back, the last.
   */
  public String equation(Cell cell, Moment moment) {
    List<String> names = cell.equations().stream().map(Equation::name).toList();
    boolean back = moment.phase().compareTo(Phase.BACKWARD) >= 0;
    String fallback = names.get(back ? names.size() - 1 : 0);
    String chosen = names.contains(equation.get()) ? equation.get() : fallback;
    return moment.equation().filter(names::contains).orElse(chosen);
  }
}
