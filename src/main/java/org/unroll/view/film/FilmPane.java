package org.unroll.view.film;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.unroll.export.AnimationFile;
import org.unroll.model.FilmLength;
import org.unroll.model.FilmModel;
import org.unroll.model.FilmReel;
import org.unroll.model.FilmSize;
import org.unroll.model.FilmWish;
import org.unroll.model.Playback;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.control.Choice;
import org.unroll.view.control.SegmentedButtons;

/** What kind of film is wanted, how long it will be, and the button that begins it. */
public final class FilmPane extends VBox implements View {

  private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);
  private static final double MILLIS_PER_SECOND = 1000;

  private final Texts texts;
  private final FilmModel film;
  private final Playback playback;
  private final Label length = new Label();

  /**
   * Choices that begin with those made last.
   *
   * @param film remembers what is chosen
   * @param width of the picture in the window
   * @param height the same
   * @param begin called when the film shall begin
   */
  public FilmPane(
      Texts texts, FilmModel film, Playback playback, double width, double height, Runnable begin) {
    this.texts = texts;
    this.film = film;
    this.playback = playback;
    getStyleClass().addAll("panel", "film-pane");
    Label title = new Label(texts.get("film.title"));
    title.getStyleClass().add("subtitle");
    length.getStyleClass().add("caption");
    Button save = new Button(texts.get("film.save"));
    save.getStyleClass().add("primary");
    save.setMaxWidth(Double.MAX_VALUE);
    save.setOnAction(event -> begin.run());
    getChildren().addAll(title, rows(width, height), length, save);
    refresh();
  }

  private GridPane rows(double width, double height) {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("film-rows");
    FilmWish now = film.wishProperty().get();
    row(rows, "film.format", formats(now));
    row(rows, "film.size", sizes(now, width, height));
    row(rows, "film.speed", speeds(now));
    row(rows, "film.part", parts(now));
    return rows;
  }

  private void row(GridPane rows, String key, Node choice) {
    Label name = new Label(texts.get(key));
    name.getStyleClass().add("caption");
    name.setMinWidth(USE_PREF_SIZE);
    rows.addRow(rows.getRowCount(), name, choice);
  }

  private Node formats(FilmWish now) {
    List<Choice<String>> choices =
        AnimationFile.FORMATS.stream()
            .map(
                each ->
                    new Choice<>(
                        each,
                        each.toUpperCase(Locale.ROOT),
                        texts.get("film.format." + each + ".hint")))
            .toList();
    return segmented(choices, now.format(), each -> wish().withFormat(each));
  }

  private Node sizes(FilmWish now, double width, double height) {
    List<Choice<FilmSize>> choices =
        Stream.of(FilmSize.values())
            .map(
                each ->
                    new Choice<>(
                        each,
                        pixels(each, width, height),
                        texts.get("film.size." + key(each) + ".hint")))
            .toList();
    return segmented(choices, now.size(), each -> wish().withSize(each));
  }

  private String pixels(FilmSize size, double width, double height) {
    return texts.get("film.pixels", "" + size.width(width), "" + size.height(height));
  }

  private Node speeds(FilmWish now) {
    List<Choice<Double>> choices =
        SPEEDS.stream()
            .map(
                each -> {
                  String name = texts.get("transport.speed." + Math.round(each * 100));
                  return new Choice<>(each, name, texts.get("transport.speed.hint", name));
                })
            .toList();
    return segmented(choices, now.speed(), each -> wish().withSpeed(each));
  }

  private Node parts(FilmWish now) {
    List<Choice<Boolean>> choices =
        List.of(
            new Choice<>(false, texts.get("film.part.whole"), texts.get("film.part.whole.hint")),
            new Choice<>(true, texts.get("film.part.here"), texts.get("film.part.here.hint")));
    return segmented(choices, now.fromHere(), each -> wish().from(each));
  }

  private <T> Node segmented(List<Choice<T>> choices, T now, Function<T, FilmWish> chosen) {
    SegmentedButtons<T> buttons =
        new SegmentedButtons<>(
            choices,
            value -> {
              film.wishProperty().set(chosen.apply(value));
              refresh();
            });
    buttons.show(now);
    return buttons;
  }

  private FilmWish wish() {
    return film.wishProperty().get();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void refresh() {
    length.setText(describe());
  }

  /** How long the film will be, and in what steps it goes. */
  @Override
  public String describe() {
    FilmLength long_ = FilmLength.of(playback, wish());
    long seconds = Math.max(1, Math.round(long_.millis() / MILLIS_PER_SECOND));
    String step = texts.get("transport.size." + key(FilmReel.size(playback)));
    return texts.get("film.length", long_.pictures(), seconds, step);
  }
}
