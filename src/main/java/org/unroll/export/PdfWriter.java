package org.unroll.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
final class PdfWriter implements ChartWriter {

  private static final float POINTS_PER_PIXEL = 0.75f;

  private final ExportStyle style;

  PdfWriter(ExportStyle style) {
    this.style = style;
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public void write(ChartSpec spec, Provenance provenance, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(points(style.width()), points(style.height())));
      document.addPage(page);
      PDFormXObject drawing = drawing(spec, document);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(Matrix.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL));
        content.drawForm(drawing);
      }
      document.setDocumentInformation(information(spec, provenance));
      document.setDocumentId(identity(spec, provenance));
      document.save(out);
    }
  }

  private PDFormXObject drawing(ChartSpec spec, PDDocument document) throws IOException {
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, style.width(), style.height());
    try (PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
      for (ChartFonts.Face face : style.style().fonts().faces()) {
        embed(document, face, text);
      }
      g.setFontTextDrawer(text);
      Chart.of(spec, style.style(), style.width(), style.height()).draw(g);
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

  private static PDDocumentInformation information(ChartSpec spec, Provenance provenance) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(spec.title());
    information.setSubject(spec.subtitle());
    information.setCreator(provenance.program());
    information.setKeywords(String.join("; ", provenance.lines()));
    return information;
  }

  /** A PDF needs a number of its own; ours depends on what it shows, not on the clock. */
  private static long identity(ChartSpec spec, Provenance provenance) throws IOException {
    CRC32 sum = new CRC32();
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    new CsvWriter().write(spec, provenance, bytes);
    sum.update(bytes.toByteArray());
    return sum.getValue();
  }

  private static float points(int pixels) {
    return pixels * POINTS_PER_PIXEL;
  }
}
