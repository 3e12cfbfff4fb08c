package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films can be read back: as many pictures as went in, at their times, in their colours. */
class AnimationFileTest {

  private static final Provenance ORIGIN =
      new Provenance("Unroll 9", 7, List.of(), Optional.empty());

  @TempDir private Path folder;

  @Test
  void aGifHasEveryPictureAtItsTimeAndBeginsAgain() throws IOException {
    Path file = film("film.gif");
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(3);
      assertThat(attribute(reader, 0, "GraphicControlExtension", "delayTime")).isEqualTo("50");
      assertThat(attribute(reader, 1, "GraphicControlExtension", "delayTime")).isEqualTo("3");
      assertThat(attribute(reader, 2, "GraphicControlExtension", "delayTime")).isEqualTo("2");
      assertThat(reader.getWidth(1)).as("only what changed is written").isEqualTo(40);
      assertThat(attribute(reader, 1, "ImageDescriptor", "imageLeftPosition")).isEqualTo("20");
      assertThat(reader.read(1).getRGB(5, 5)).isNotEqualTo(reader.read(0).getRGB(25, 25));
      assertThat(reader.read(0).getRGB(25, 25)).isEqualTo(Color.RED.getRGB());
    }
    reader.dispose();
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .contains("NETSCAPE2.0", "program: Unroll 9");
  }

  @Test
  void anMp4HasEveryPictureAtItsTime() throws IOException, JCodecException {
    Path file = film("film.mp4");
    FrameGrab grab = FrameGrab.createFrameGrab(NIOUtils.readableChannel(file.toFile()));
    assertThat(grab.getVideoTrack().getMeta().getTotalFrames()).isEqualTo(3);
    assertThat(grab.getVideoTrack().getMeta().getTotalDuration()).isCloseTo(0.55, within(1e-6));
    Picture first = grab.getNativeFrame();
    assertThat(first.getCroppedWidth()).isEqualTo(100);
    int red = first.getPlaneData(0)[25 * first.getPlaneWidth(0) + 25] + 128;
    assertThat(red).as("brightness of red").isCloseTo(81, within(6));
    Picture second = grab.getNativeFrame();
    int blue = second.getPlaneData(0)[25 * second.getPlaneWidth(0) + 25] + 128;
    assertThat(blue).as("brightness of blue").isCloseTo(41, within(6));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .containsSubsequence("udta", "meta", "hdlr", "mdir", "ilst", "©cmt", "program: Unroll 9");
  }

  @Test
  void whatIsDiscardedLeavesNothing() throws IOException {
    for (String name : List.of("film.gif", "film.mp4")) {
      AnimationFile film = AnimationFile.begin(folder.resolve(name), ORIGIN);
      film.add(picture(Color.RED), 10);
      film.discard();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void unknownFormatsAndFoldersThatAreNoneAreRefused() throws IOException {
    assertThatThrownBy(() -> AnimationFile.begin(folder.resolve("film.avi"), ORIGIN))
        .isInstanceOf(ExportException.class)
        .hasMessageContainingAll("film.avi", "gif, mp4");
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThatThrownBy(() -> AnimationFile.begin(file.resolve("film.gif"), ORIGIN))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void fewColoursStayAndManyAreHardlyChanged() {
    BufferedImage few = picture(Color.RED);
    Rectangle all = new Rectangle(101, 61);
    assertThat(Palette.of(few, all).size()).isEqualTo(2);
    BufferedImage many = new BufferedImage(101, 61, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = many.createGraphics();
    g.setPaint(new GradientPaint(0, 0, Color.BLUE, 101, 61, Color.YELLOW));
    g.fillRect(0, 0, 101, 61);
    g.dispose();
    Palette palette = Palette.of(many, all);
    assertThat(palette.size()).isLessThanOrEqualTo(256);
    BufferedImage indexed = palette.indexed(many, all);
    for (int x = 0; x < 101; x++) {
      Color before = new Color(many.getRGB(x, 30));
      Color after = new Color(indexed.getRGB(x, 30));
      assertThat(after.getRed()).isCloseTo(before.getRed(), within(3));
      assertThat(after.getBlue()).isCloseTo(before.getBlue(), within(3));
    }
  }

  @Test
  void picturesThatAreEqualDifferNowhere() {
    assertThat(ChangedArea.between(picture(Color.RED), picture(Color.RED)))
        .isEqualTo(new Rectangle(0, 0, 1, 1));
    assertThat(ChangedArea.between(picture(Color.RED), picture(Color.BLUE)))
        .isEqualTo(new Rectangle(20, 20, 40, 30));
  }

  private Path film(String name) throws IOException {
    AnimationFile film = AnimationFile.begin(folder.resolve(name), ORIGIN);
    film.add(picture(Color.RED), 500);
    film.add(picture(Color.BLUE), 25);
    film.add(picture(Color.GREEN), 25);
    Path file = film.finish();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
    return file;
  }

  /** A rectangle on white, of an odd size. */
  private static BufferedImage picture(Color color) {
    BufferedImage picture = new BufferedImage(101, 61, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 101, 61);
    g.setColor(color);
    g.fillRect(20, 20, 40, 30);
    g.dispose();
    return picture;
  }

  private static String attribute(ImageReader reader, int image, String node, String name)
      throws IOException {
    IIOMetadataNode root =
        (IIOMetadataNode) reader.getImageMetadata(image).getAsTree("javax_imageio_gif_image_1.0");
    return ((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(name);
  }
}
