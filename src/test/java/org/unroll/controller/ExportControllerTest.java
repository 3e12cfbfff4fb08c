package org.unroll.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.export.ChartFonts;
import org.unroll.export.ExportWish;
import org.unroll.export.Figure;
import org.unroll.export.FigureTable;
import org.unroll.export.Provenance;
import org.unroll.model.SessionModel;

/** Pictures go where they are wanted, with what they were made from. */
class ExportControllerTest {

  private static final Provenance ORIGIN =
      new Provenance("Unroll 9", 7, List.of(), Optional.empty());

  private final SessionModel session = new SessionModel();
  private final Board board = new Board();
  private final List<String> suggested = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void aPngHasTheScaleThatWasAskedFor() throws IOException {
    controller(Optional.of(ORIGIN)).requested(new Square(), ExportWish.file("png", 3));
    assertThat(suggested).containsExactly("square.png");
    BufferedImage read = ImageIO.read(folder.resolve("square.png").toFile());
    assertThat(read.getWidth()).isEqualTo(3 * 20);
    assertThat(session.savedProperty().get()).contains(folder.resolve("square.png"));
  }

  @Test
  void captionAndProvenanceStandInTheFile() throws IOException {
    controller(Optional.of(ORIGIN)).requested(new Square(), ExportWish.file("csv", 1));
    assertThat(Files.readString(folder.resolve("square.csv")))
        .isEqualTo("# program: Unroll 9\r\n# seed: 7\r\n# caption: A square.\r\nside\r\n20\r\n");
  }

  @Test
  void pictureAndNumbersGoToTheClipboard() {
    ExportController controller = controller(Optional.of(ORIGIN));
    controller.requested(new Square(), ExportWish.copiedPicture(2));
    assertThat(board.picture.getWidth()).isEqualTo(40);
    assertThat(board.picture.getRGB(20, 20)).isEqualTo(Color.RED.getRGB());
    controller.requested(new Square(), ExportWish.copiedNumbers());
    assertThat(board.text).endsWith("side\r\n20\r\n");
    assertThat(session.copiedProperty().get()).isTrue();
    assertThat(suggested).isEmpty();
  }

  @Test
  void whatComesFromNowhereIsNotExported() {
    controller(Optional.empty()).requested(new Square(), ExportWish.file("png", 1));
    assertThat(suggested).isEmpty();
  }

  private ExportController controller(Optional<Provenance> origin) {
    FileDialogs dialogs =
        new FileDialogs() {
          @Override
          public Optional<Path> toSave(String name, String format) {
            suggested.add(name);
            return Optional.of(folder.resolve(name));
          }

          @Override
          public Optional<Path> toOpenText() {
            return Optional.empty();
          }
        };
    return new ExportController(session, () -> origin, dialogs, board, () -> "square");
  }

  /** Keeps what was copied. */
  private static final class Board implements PictureClipboard {
    private BufferedImage picture;
    private String text;

    @Override
    public void putPicture(BufferedImage copied) {
      picture = copied;
    }

    @Override
    public void putText(String copied) {
      text = copied;
    }
  }

  /** A red square. */
  private record Square() implements Figure {
    @Override
    public String title() {
      return "Square";
    }

    @Override
    public String description() {
      return "red";
    }

    @Override
    public String caption() {
      return "A square.";
    }

    @Override
    public int width() {
      return 20;
    }

    @Override
    public int height() {
      return 20;
    }

    @Override
    public ChartFonts fonts() {
      return ChartFonts.bundled();
    }

    @Override
    public void draw(Graphics2D g) {
      g.setColor(Color.RED);
      g.fillRect(0, 0, 20, 20);
    }

    @Override
    public FigureTable table() {
      return new FigureTable(List.of(), List.of("side"), List.of(List.of("20")));
    }
  }
}
