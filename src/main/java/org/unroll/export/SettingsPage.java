package org.unroll.export;

import java.awt.Graphics2D;
import java.util.List;
import org.unroll.export.ChartFonts.Weight;

/**
 * The table of settings as a page of its own.
 *
 * @param title above the table
 * @param rows name and value each
 */
record SettingsPage(String title, List<List<String>> rows, ChartFonts fonts) implements Figure {

  private static final int WIDTH = 700;
  private static final int MARGIN = 16;
  private static final int NAMES = 160;
  private static final float SIZE = 12;
  private static final float TITLE = 15;
  private static final int HEAD = 48;
  private static final int GAP = 3;

  @Override
  public String description() {
    return title;
  }

  @Override
  public String caption() {
    return title;
  }

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    double all = rows.stream().mapToDouble(row -> value(row).height() + GAP).sum();
    return (int) Math.ceil(HEAD + all + MARGIN);
  }

  private TextBlock value(List<String> row) {
    return new TextBlock(fonts, row.get(1), Weight.REGULAR, SIZE, WIDTH - NAMES - 2 * MARGIN);
  }

  @Override
  public void draw(Graphics2D g) {
    ChartColors colors = ThemeColors.of("/themes/light.css");
    new TextBlock(fonts, title, Weight.SEMI_BOLD, TITLE, WIDTH)
        .draw(g, MARGIN, MARGIN, colors.text());
    double y = HEAD;
    for (List<String> row : rows) {
      new TextBlock(fonts, row.get(0), Weight.REGULAR, SIZE, NAMES)
          .draw(g, MARGIN, y, colors.secondaryText());
      TextBlock value = value(row);
      value.draw(g, MARGIN + NAMES, y, colors.text());
      y += value.height() + GAP;
    }
  }

  @Override
  public FigureTable table() {
    return new FigureTable(List.of(), List.of("setting", "value"), rows);
  }
}
