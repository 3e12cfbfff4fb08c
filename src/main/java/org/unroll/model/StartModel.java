package org.unroll.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.unroll.lab.prepared.Entries;
import org.unroll.lab.prepared.Entry;
import org.unroll.lab.prepared.Findings;
import org.unroll.lab.prepared.Sketch;

/** What the start screen shows. To be used on the window's thread. */
public final class StartModel {

  private final Entries entries;
  private final StringProperty search = new SimpleStringProperty(this, "search", "");
  private final ObjectProperty<Optional<Entry>> page =
      new SimpleObjectProperty<>(this, "page", Optional.empty());
  private final BooleanProperty running = new SimpleBooleanProperty(this, "running", false);
  private final Map<String, Findings> findings = new HashMap<>();
  private final ReadOnlyObjectWrapper<Optional<Findings>> shown =
      new ReadOnlyObjectWrapper<>(this, "findings", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<String, Sketch>> sketches =
      new ReadOnlyObjectWrapper<>(this, "sketches", Map.of());

  /** Nothing but the entries. */
  public StartModel(Entries entries) {
    this.entries = entries;
    page.addListener((self, was, is) -> shown.set(is.map(Entry::id).map(findings::get)));
  }

  /** All that can be opened. */
  public Entries entries() {
    return entries;
  }

  /** What is looked for. */
  public StringProperty searchProperty() {
    return search;
  }

  /** The question or mistake that shows; empty for all cards. */
  public ObjectProperty<Optional<Entry>> pageProperty() {
    return page;
  }

  /** Whether the question that shows is being answered. */
  public BooleanProperty runningProperty() {
    return running;
  }

  /** What is known of the question that shows. */
  public ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What is known of a question, if it was asked. */
  public Optional<Findings> findings(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** Takes in what is known now. */
  public void show(Findings newer) {
    String id = newer.question().id();
    findings.put(id, newer);
    if (page.get().filter(entry -> entry.id().equals(id)).isPresent()) {
      shown.set(Optional.of(newer));
    }
  }

  /** Networks in small, by the ids of entries. */
  public ReadOnlyObjectProperty<Map<String, Sketch>> sketchesProperty() {
    return sketches.getReadOnlyProperty();
  }

  /** Takes in small networks. */
  public void show(Map<String, Sketch> drawn) {
    sketches.set(Map.copyOf(drawn));
  }
}
