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
 * @param language its tag, such as {@code zh-CN}
 * @param title of the whole
 * @param settings title of the table
 * @param figures at least one
 * @param provenance of all of them
 */
public record Report(
    String language, String title, String settings, List<Figure> figures, Provenance provenance) {

  private static final String STYLE =
      "body{font-family:"
          + PageFonts.FAMILY
          + ",sans-serif;max-width:44em;margin:2em auto;padding:0 1em;line-height:1.4}\n"
          + "figure{margin:2.5em 0}svg{max-width:100%;height:auto}\n"
          + "figure,tr{break-inside:avoid}figcaption{font-size:.9em}\n"
          + "td{padding:.15em 1em .15em 0;vertical-align:top}\n";

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
    StringBuilder body = new StringBuilder();
    body.append("<h1>").append(escaped(title)).append("</h1>\n");
    for (int n = 0; n < figures.size(); n++) {
      append(figures.get(n), n, body);
    }
    body.append("<h2>").append(escaped(settings)).append("</h2>\n<table>\n");
    for (List<String> row : rows()) {
      body.append("<tr><td>")
          .append(escaped(row.get(0)))
          .append("</td><td>")
          .append(escaped(row.get(1)))
          .append("</td></tr>\n");
    }
    body.append("</table>\n");
    out.write(page(body.toString()).getBytes(StandardCharsets.UTF_8));
  }

  private void append(Figure figure, int n, StringBuilder body) throws IOException {
    Provenance origin = provenance.captioned(figure.caption());
    body.append("<figure>\n")
        .append(new SvgWriter().inline(figure, origin, "f" + n + "-"))
        .append("\n<figcaption><b>")
        .append(n + 1)
        .append("</b> ")
        .append(escaped(figure.caption()))
        .append("</figcaption>\n</figure>\n");
  }

  private String page(String body) throws IOException {
    String words = title + settings + rows() + figures.stream().map(Figure::caption).toList();
    String digits = "0123456789";
    return "<!DOCTYPE html>\n<html lang=\""
        + language
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + escaped(title)
        + "</title>\n<style>\n"
        + PageFonts.rules(figures.get(0).fonts(), words + digits)
        + STYLE
        + "</style>\n</head>\n<body>\n"
        + body
        + "</body>\n</html>\n";
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
              String value = line.substring(colon + 2);
              return List.of(line.substring(0, colon), value.isEmpty() ? "–" : value);
            })
        .toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
