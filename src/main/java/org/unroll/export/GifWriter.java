package org.unroll.export;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/**
 * An animated GIF that begins again for ever. Of each picture only the part is written that differs from
 * the one before, in colours of its own, so that files stay small and colours right. The provenance is in
 * a comment. Format: GIF89a, CompuServe 1990, with Netscape's extension for loops.
 */
final class GifWriter implements AnimationWriter {

  private static final String IMAGE = "javax_imageio_gif_image_1.0";
  private static final int MILLIS_PER_TICK = 10;

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream stream;
  private final Provenance provenance;
  private Optional<BufferedImage> before = Optional.empty();
  private int owed;

  /** A film that is written into a stream, which stays open. */
  GifWriter(Provenance provenance, OutputStream out) throws IOException {
    this.provenance = provenance;
    this.stream = ImageIO.createImageOutputStream(out);
    writer.setOutput(stream);
    writer.prepareWriteSequence(null);
  }

  @Override
  public void add(BufferedImage picture, int millis) throws IOException {
    Rectangle part =
        before
            .map(last -> ChangedArea.between(last, picture))
            .orElseGet(() -> new Rectangle(picture.getWidth(), picture.getHeight()));
    Palette palette = Palette.of(picture, part);
    BufferedImage indexed = palette.indexed(picture, part);
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(indexed), null);
    metadata.setFromTree(IMAGE, described(metadata, part, palette, ticks(millis)));
    writer.writeToSequence(new IIOImage(indexed, null, metadata), null);
    before = Optional.of(picture);
  }

  /** Hundredths of a second; what is lost by rounding is made up for by the next picture. */
  private int ticks(int millis) {
    owed += millis;
    int ticks = Math.max(1, Math.round((float) owed / MILLIS_PER_TICK));
    owed -= ticks * MILLIS_PER_TICK;
    return ticks;
  }

  private IIOMetadataNode described(
      IIOMetadata metadata, Rectangle part, Palette palette, int ticks) {
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(IMAGE);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(part.x));
    place.setAttribute("imageTopPosition", Integer.toString(part.y));
    fill(child(root, "LocalColorTable"), palette.table());
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("transparentColorIndex", "0");
    control.setAttribute("delayTime", Integer.toString(ticks));
    if (before.isEmpty()) {
      child(root, "ApplicationExtensions").appendChild(loop());
      child(root, "CommentExtensions").appendChild(comment());
    }
    return root;
  }

  /** Without it the writer takes some table of its own. */
  private static void fill(IIOMetadataNode table, int[] colors) {
    table.setAttribute("sizeOfLocalColorTable", Integer.toString(colors.length));
    table.setAttribute("sortFlag", "FALSE");
    while (table.hasChildNodes()) {
      table.removeChild(table.getFirstChild());
    }
    for (int n = 0; n < colors.length; n++) {
      Color color = new Color(colors[n]);
      IIOMetadataNode entry = new IIOMetadataNode("ColorTableEntry");
      entry.setAttribute("index", Integer.toString(n));
      entry.setAttribute("red", Integer.toString(color.getRed()));
      entry.setAttribute("green", Integer.toString(color.getGreen()));
      entry.setAttribute("blue", Integer.toString(color.getBlue()));
      table.appendChild(entry);
    }
  }

  private static IIOMetadataNode loop() {
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    return loop;
  }

  /** The format knows plain letters only. */
  private IIOMetadataNode comment() {
    IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
    byte[] plain = provenance.text().getBytes(StandardCharsets.US_ASCII);
    comment.setAttribute("value", new String(plain, StandardCharsets.US_ASCII));
    return comment;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int n = 0; n < root.getLength(); n++) {
      if (root.item(n).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(n);
      }
    }
    IIOMetadataNode child = new IIOMetadataNode(name);
    root.appendChild(child);
    return child;
  }

  @Override
  public void close() throws IOException {
    writer.endWriteSequence();
    stream.close();
    writer.dispose();
  }
}
