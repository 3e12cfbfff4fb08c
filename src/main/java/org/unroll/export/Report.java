package org.unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All pictures of a screen in one file, with their captions and the table of the settings. HTML holds
 * the pictures itself and asks the network for nothing; PDF has a page for each.
 *
 * @param title of the whole
 * @param settings title of the table
 * @param figures at least one
 * @param provenance of all of them
 */
public record Report(String title, String settings, List<Figure> figures, Provenance provenance) {

  /** The known ends of file names. */
  public static final List<String> FORMATS = List.of("html", "pdf");

  /** Copies the list. */
  public Report {
    figures = List.copyOf(figures);
  }

  /**
   * Writes the file in the format its name ends with, whole or not at all.
   *
   * @throws ExportException if the name ends in no known format or the place cannot be written to
   */
  public void write(Path file) throws ExportException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      FigureExporter.save(file, this::html);
    } else if (name.endsWith(".pdf")) {
      FigureExporter.save(file, this::pdf);
    } else {
      throw ExportException.unknownFormat(file.toString(), String.join(", ", FORMATS));
    }
  }

  private void html(OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>\n")
        .append("body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}\n")
        .append("figure{margin:2em 0}svg{max-width:100%;height:auto}\n")
        .append("td{padding:.15em 1em .15em 0;vertical-align:top}\n")
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n");
    for (int n = 0; n < figures.size(); n++) {
      Figure figure = figures.get(n);
      Provenance origin = provenance.captioned(figure.caption());
      page.append("<figure>\n")
          .append(new SvgWriter().inline(figure, origin, "f" + n + "-"))
          .append("\n<figcaption>")
          .append(escaped(figure.caption()))
          .append("</figcaption>\n</figure>\n");
    }
    page.append("<h2>").append(escaped(settings)).append("</h2>\n<table>\n");
    for (List<String> row : rows()) {
      page.append("<tr><td>")
          .append(escaped(row.get(0)))
          .append("</td><td>")
          .append(escaped(row.get(1)))
          .append("</td></tr>\n");
    }
    page.append("</table>\n</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void pdf(OutputStream out) throws IOException {
    List<Figure> pages = new ArrayList<>(figures);
    pages.add(new SettingsPage(settings, rows(), figures.get(0).fonts()));
    new PdfWriter().write(pages, title, provenance, out);
  }

  /** Name and value of every setting. */
  private List<List<String>> rows() {
    return provenance.lines().stream()
        .map(
            line -> {
              int colon = line.indexOf(": ");
              return List.of(line.substring(0, colon), line.substring(colon + 2));
            })
        .toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
