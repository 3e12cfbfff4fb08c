package org.unroll.view.system.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.geometry.HPos;
import org.unroll.lab.system.window.ForecastLane;
import org.unroll.lab.system.window.WindowPicture;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** Forecasters down, what they see, what they cost and how wrong they are across. */
final class WindowTable extends SystemCanvas<WindowPicture> {

  private static final double[] STARTS = {0.04, 0.27, 0.62, 0.76, 0.89};
  private static final double TALLEST = 34;

  WindowTable(Texts texts, SystemModel<?, WindowPicture> model) {
    super(texts, model);
  }

  /** One line: a name, what it sees, number of weights and the two errors. */
  private record Row(Token token, List<String> cells) {}

  private List<Row> rows(WindowPicture picture) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            Token.TEXT_SECONDARY,
            List.of(
                word("last"),
                "yₜ₋₁",
                "0",
                Numbers.plain(picture.lastValue().ahead()),
                Numbers.plain(picture.lastValue().free()))));
    picture.lanes().forEach(lane -> rows.add(row(lane, picture.settings().steps())));
    return rows;
  }

  private Row row(ForecastLane lane, int steps) {
    String id = lane.kind().id();
    return new Row(
        SeriesCanvas.TOKENS[lane.kind().ordinal()],
        List.of(
            word("kind." + id),
            word("sees." + id, steps),
            Numbers.count(lane.numbers()),
            Numbers.plain(lane.error(false)),
            Numbers.plain(lane.error(true))));
  }

  private String word(String key, Object... arguments) {
    return texts().get("system.windows." + key, arguments);
  }

  @Override
  protected void paint(Brush brush, WindowPicture picture, double width, double height) {
    List<Row> rows = rows(picture);
    double pitch = Math.min(TALLEST, height / (rows.size() + 1));
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    for (int column = 1; column < STARTS.length; column++) {
      brush.text(word("column." + column), width * STARTS[column], pitch / 2, caption);
    }
    for (int n = 0; n < rows.size(); n++) {
      double y = pitch * (n + 1.5);
      brush.line(0, y - pitch / 2, width, y - pitch / 2, 1, brush.color(Token.LINE));
      brush.fill(new Box(0, y - 5, 10, 10), brush.color(rows.get(n).token()));
      line(brush, rows.get(n), width, y);
    }
  }

  private static void line(Brush brush, Row row, double width, double y) {
    for (int column = 0; column < STARTS.length; column++) {
      Pen pen = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
      brush.text(
          row.cells().get(column), width * STARTS[column], y, column == 0 ? pen.asBold() : pen);
    }
  }

  @Override
  protected Optional<String> wordsAt(WindowPicture picture, double x, double y) {
    List<Row> rows = rows(picture);
    double pitch = Math.min(TALLEST, paintedHeight() / (rows.size() + 1));
    int n = (int) Math.floor(y / pitch) - 1;
    return n >= 0 && n < rows.size() ? Optional.of(words(rows.get(n))) : Optional.empty();
  }

  private String words(Row row) {
    List<String> cells = row.cells();
    return word("table.row", cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
  }

  @Override
  protected String describe(WindowPicture picture) {
    StringJoiner all = new StringJoiner(" ");
    rows(picture).forEach(row -> all.add(words(row)));
    return all.toString();
  }
}
