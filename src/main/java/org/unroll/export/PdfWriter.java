package org.unroll.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * One page of vectors with the letters of the used fonts inside, so that its text can be searched and
 * copied; the provenance is in the document's properties.
 */
final class PdfWriter implements FigureWriter {

  private static final float POINTS_PER_PIXEL = 0.75f;

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public void write(Figure figure, Provenance provenance, OutputStream out) throws IOException {
    write(List.of(figure), figure.title(), provenance, out);
  }

  /** One page for each picture. */
  void write(List<Figure> figures, String title, Provenance provenance, OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (Figure figure : figures) {
        page(figure, document);
      }
      document.setDocumentInformation(information(figures.get(0), title, provenance));
      document.setDocumentId(identity(figures, provenance));
      document.save(out);
    }
  }

  private void page(Figure figure, PDDocument document) throws IOException {
    PDPage page = new PDPage(new PDRectangle(points(figure.width()), points(figure.height())));
    document.addPage(page);
    PDFormXObject drawing = drawing(figure, document);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
      content.drawForm(drawing);
    }
  }

  private PDFormXObject drawing(Figure figure, PDDocument document) throws IOException {
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, figure.width(), figure.height());
    try (PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      for (ChartFonts.Face face : figure.fonts().faces()) {
        embed(document, face, text);
      }
      g.setFontTextDrawer(text);
      figure.draw(g);
      g.dispose();
      return g.getXFormObject();
    }
  }

  private static void embed(
      PDDocument document, ChartFonts.Face face, PdfBoxGraphics2DFontTextDrawer text)
      throws IOException {
    try (InputStream file = PdfWriter.class.getResourceAsStream(face.resource())) {
      text.registerFont(face.font().getFontName(), PDType0Font.load(document, file, true));
    }
  }

  private static PDDocumentInformation information(
      Figure figure, String title, Provenance provenance) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setSubject(figure.description().lines().findFirst().orElse(""));
    information.setCreator(provenance.program());
    information.setKeywords(String.join("; ", provenance.lines()));
    return information;
  }

  /** A PDF needs a number of its own; ours depends on what it shows, not on the clock. */
  private static long identity(List<Figure> figures, Provenance provenance) throws IOException {
    CRC32 sum = new CRC32();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Figure figure : figures) {
      new CsvWriter().write(figure, provenance, bytes);
    }
    sum.update(bytes.toByteArray());
    return sum.getValue();
  }

  private static float points(int pixels) {
    return pixels * POINTS_PER_PIXEL;
  }
}
