package org.unroll.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pixels; the provenance is in the file's text chunk {@code Description}. */
final class PngWriter implements FigureWriter {

  private static final String FORMAT = "javax_imageio_png_1.0";

  private final int scale;

  /**
   * Pictures of one scale.
   *
   * @param scale how many pixels stand for one
   */
  PngWriter(int scale) {
    this.scale = scale;
  }

  @Override
  public String extension() {
    return "png";
  }

  @Override
  public void write(Figure figure, Provenance provenance, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    BufferedImage image = image(figure, scale);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      describe(metadata, provenance);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
  }

  /** The picture as pixels. */
  static BufferedImage image(Figure figure, int scale) {
    BufferedImage image =
        new BufferedImage(
            figure.width() * scale, figure.height() * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    figure.draw(g);
    g.dispose();
    return image;
  }

  private static void describe(IIOMetadata metadata, Provenance provenance) throws IOException {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", "Description");
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", "");
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", provenance.text());
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(entry);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(texts);
    metadata.mergeTree(FORMAT, root);
  }
}
