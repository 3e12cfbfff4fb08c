package org.unroll.model;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;

/** What the views know of the running session. To be used on the window's thread. */
public final class SessionModel {

  private final ReadOnlyObjectWrapper<Optional<Snapshot>> snapshot =
      new ReadOnlyObjectWrapper<>(this, "snapshot", Optional.empty());
  private final StringProperty stageCell = new SimpleStringProperty(this, "stageCell", "");
  private final ObjectProperty<Optional<Exception>> problem =
      new SimpleObjectProperty<>(this, "problem", Optional.empty());

  private final ObjectProperty<Optional<Path>> saved =
      new SimpleObjectProperty<>(this, "saved", Optional.empty());
  private final BooleanProperty copied = new SimpleBooleanProperty(this, "copied", false);
  private final ReadOnlyObjectWrapper<Experiment> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");

  /** The newest snapshot; empty until the session has set itself up. */
  public ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** Takes in a newer snapshot. */
  public void show(Snapshot newer) {
    snapshot.set(Optional.of(newer));
  }

  /** Which of the experiment's cells stands on the stage. */
  public StringProperty stageCellProperty() {
    return stageCell;
  }

  /** What went wrong last; empty when it was dismissed or something new was started. */
  public ObjectProperty<Optional<Exception>> problemProperty() {
    return problem;
  }

  /** The file that was saved last; empty again when that is no news any more. */
  public ObjectProperty<Optional<Path>> savedProperty() {
    return saved;
  }

  /** Whether something was put into the clipboard just now. */
  public BooleanProperty copiedProperty() {
    return copied;
  }

  /** The experiment that runs or is about to; null before the first one. */
  public ReadOnlyObjectProperty<Experiment> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Takes an experiment as the present one, its first cell on the stage. */
  public void choose(Experiment experiment) {
    stageCell.set(experiment.cells().get(0));
    chosen.set(experiment);
  }

  /** The cell on the stage in the newest snapshot, or the first one if that cell is not in it. */
  public Optional<CellSnapshot> onStage() {
    return snapshot.get().map(this::onStage);
  }

  private CellSnapshot onStage(Snapshot newest) {
    return newest.cells().stream()
        .filter(cell -> cell.cellId().equals(stageCell.get()))
        .findFirst()
        .orElse(newest.cells().get(0));
  }
}
