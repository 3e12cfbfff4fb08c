package org.unroll.view.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Scoring;
import org.unroll.network.Link;
import org.unroll.text.Texts;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** What is built of the cell: layers, directions, links and, where a decoder writes, attention. */
final class NetworkRows extends VBox implements Section {

  private final Texts texts;
  private final PanelOptions options;
  private final SegmentedButtons<Integer> layers;
  private final SegmentedButtons<Boolean> directions;
  private final SegmentedButtons<Link> link;
  private final SegmentedButtons<Scoring> attention;
  private final HBox directionRow;
  private final HBox linkRow;
  private final HBox attentionRow;

  NetworkRows(Texts texts, PanelOptions options, Edits edits) {
    super(6);
    this.texts = texts;
    this.options = options;
    layers =
        new SegmentedButtons<>(
            IntStream.rangeClosed(1, Architecture.MOST_LAYERS)
                .mapToObj(
                    n ->
                        new Choice<>(
                            n, texts.get("panel.layers.count", n), texts.get("panel.layers.hint")))
                .toList(),
            n -> edits.edit(d -> d.architecture = layered(d.architecture, n)));
    directions =
        new SegmentedButtons<>(
            List.of(choice(false, "panel.directions.one"), choice(true, "panel.directions.both")),
            both -> edits.edit(d -> d.architecture = d.architecture.withBidirectional(both)));
    link =
        new SegmentedButtons<>(
            Stream.of(Link.values()).map(l -> choice(l, "panel.link." + l.id())).toList(),
            l -> edits.edit(d -> d.architecture = d.architecture.withLink(l)));
    attention =
        new SegmentedButtons<>(
            Stream.of(Scoring.NONE, Scoring.DOT, Scoring.ADDITIVE)
                .map(s -> choice(s, "panel.attention." + s.id()))
                .toList(),
            s -> edits.edit(d -> d.architecture = d.architecture.withAttention(s, false)));
    directionRow = row("panel.directions", directions);
    linkRow = row("panel.link", link);
    attentionRow = row("panel.attention", attention);
    getChildren().addAll(row("panel.layers", layers), directionRow, linkRow, attentionRow);
  }

  /** A single layer has nothing to link. */
  private static Architecture layered(Architecture before, int count) {
    Architecture after = before.withLayers(count);
    return count == 1 ? after.withLink(Link.NONE) : after;
  }

  @Override
  public void show(Experiment experiment) {
    Architecture built = experiment.architecture();
    TaskOption task = options.task(experiment.task());
    layers.show(built.layers());
    directions.show(built.bidirectional());
    link.show(built.link());
    attention.show(built.attention());
    setShown(directionRow, !task.foretells() || built.bidirectional());
    setShown(linkRow, built.layers() > 1);
    setShown(attentionRow, task.writes());
  }

  private static void setShown(HBox row, boolean shown) {
    row.setVisible(shown);
    row.setManaged(shown);
  }

  @Override
  public String describe() {
    return Stream.of(
            texts.get("panel.layers") + ": " + layers.chosen(),
            said(directionRow, "panel.directions", directions.chosen() ? "both" : "one"),
            said(linkRow, "panel.link", link.chosen().id()),
            said(attentionRow, "panel.attention", attention.chosen().id()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String said(HBox row, String key, String value) {
    String name = key + "." + value;
    String words = texts.has(name) ? texts.get(name) : value;
    return row.isVisible() ? texts.get(key) + ": " + words : "";
  }

  private HBox row(String key, Region buttons) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("caption");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(buttons, Priority.ALWAYS);
    HBox row = new HBox(8, name, buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private <T> Choice<T> choice(T value, String key) {
    return new Choice<>(value, texts.get(key), texts.get(key + ".hint"));
  }
}
