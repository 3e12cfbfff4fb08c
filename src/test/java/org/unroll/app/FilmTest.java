package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.controller.FileDialogs;
import org.unroll.controller.FilmController;
import org.unroll.lab.Experiment;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import org.unroll.model.Depth;
import org.unroll.model.FilmLength;
import org.unroll.model.FilmWish;
import org.unroll.model.Playback;
import org.unroll.model.SessionModel;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.Toolkit;
import org.unroll.view.theme.Theme;

/** A film is what the window shows, picture by picture, and can be read by others. */
class FilmTest {

  private static final Experiment SHORT =
      Experiment.of("sentiment", List.of("lstm", "rnn"), 4, 5, 1);

  /** The last steps of the way back. */
  private static final int NEAR_END = 9;

  private static final FilmWish QUICK = FilmWish.USUAL.withSpeed(4).from(true);

  /** Smoothed edges may differ, of 300,000 pixels. */
  private static final int FEW = 300;

  private final Wiring wiring = new Wiring();
  private final SessionModel session = new SessionModel();
  private final Playback playback = new Playback();
  private ExploreModels models;
  private MainWindow window;

  @TempDir private Path folder;

  @Test
  void theFirstPictureIsTheViewInTheWindow() {
    likeTheWindow(Language.CHINESE, Theme.DARK, Depth.NETWORK);
    likeTheWindow(Language.ENGLISH, Theme.LIGHT, Depth.SEQUENCE);
    likeTheWindow(Language.CHINESE, Theme.DARK, Depth.CELL);
  }

  private void likeTheWindow(Language language, Theme theme, Depth depth) {
    open(language, theme, depth);
    BufferedImage shown = Toolkit.call(this::shown);
    BufferedImage first = Toolkit.call(() -> camera(QUICK).picture());
    assertThat(different(shown, first)).as("pixels of %s, %s", depth, theme).isLessThan(FEW);
  }

  @Test
  void notationAndWhatIsPinnedAreFilmed() {
    open(Language.ENGLISH, Theme.LIGHT, Depth.SEQUENCE);
    BufferedImage usual = Toolkit.call(() -> camera(QUICK).picture());
    Toolkit.run(
        () -> {
          var letters = models.formulas().formulas();
          letters.notationProperty().set(letters.notations().get(2));
        });
    BufferedImage other = Toolkit.call(() -> camera(QUICK).picture());
    assertThat(different(usual, other)).isGreaterThan(FEW);
    Toolkit.run(() -> models.whatIf().pin(org.unroll.model.Pin.value("h")));
    BufferedImage pinned = Toolkit.call(() -> camera(QUICK).picture());
    assertThat(pinned.getHeight()).isGreaterThan(other.getHeight());
    assertThat(different(Toolkit.call(this::shown), pinned)).isLessThan(FEW);
  }

  @Test
  void aGifPlaysThePass() throws IOException {
    open(Language.ENGLISH, Theme.DARK, Depth.SEQUENCE);
    BufferedImage start = Toolkit.call(() -> camera(QUICK).picture());
    Path file = film("gif");
    FilmLength length = Toolkit.call(() -> FilmLength.of(playback, QUICK));
    List<BufferedImage> pictures = new ArrayList<>();
    int hundredths = readGif(file, pictures);
    assertThat(pictures).hasSize(length.pictures());
    assertThat(hundredths * 10L).isEqualTo(length.millis());
    assertThat(different(pictures.get(0), start, 12)).isLessThan(start.getWidth());
    long same =
        IntStream.range(1, pictures.size())
            .filter(n -> different(pictures.get(n - 1), pictures.get(n)) == 0)
            .count();
    assertThat(same).as("nothing travels before the update and after it").isEqualTo(6);
    assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("sentiment", "seed: 1");
    assertThat(playback.position()).as("the window stays where it was").isEqualTo(NEAR_END);
  }

  @Test
  void anMp4PlaysThePass() throws Exception {
    open(Language.ENGLISH, Theme.LIGHT, Depth.CELL);
    BufferedImage start = Toolkit.call(() -> camera(QUICK).picture());
    Path file = film("mp4");
    FilmLength length = Toolkit.call(() -> FilmLength.of(playback, QUICK));
    FrameGrab grab = FrameGrab.createFrameGrab(NIOUtils.readableChannel(file.toFile()));
    var meta = grab.getVideoTrack().getMeta();
    assertThat(meta.getTotalFrames()).isEqualTo(length.pictures());
    assertThat(meta.getTotalDuration()).isCloseTo(length.millis() / 1000.0, within(0.001));
    Picture first = grab.getNativeFrame();
    assertThat(first.getCroppedWidth()).isEqualTo(start.getWidth() / 2 * 2);
    assertThat(first.getCroppedHeight()).isEqualTo(start.getHeight() / 2 * 2);
    assertThat(brightness(first)).isCloseTo(16 + brightness(start) * 219 / 255, within(1.0));
  }

  @Test
  void cancellingLeavesNothingAndAFullOrMissingPlaceIsTold() throws IOException {
    open(Language.ENGLISH, Theme.LIGHT, Depth.SEQUENCE);
    FilmController films = controller(folder.resolve("film.gif"));
    Toolkit.run(() -> models.film().ask(() -> camera(QUICK)));
    turn(films, 10);
    assertThat(Toolkit.call(() -> models.film().progressProperty().get())).isPresent();
    Toolkit.run(models.film()::cancel);
    untilDone(films);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    assertThat(session.savedProperty().get()).isEmpty();
    Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");
    FilmController other = controller(inTheWay.resolve("film.gif"));
    Toolkit.run(() -> models.film().ask(() -> camera(QUICK)));
    untilDone(other);
    assertThat(session.problemProperty().get().orElseThrow()).hasMessageContaining("file");
  }

  private void open(Language language, Theme theme, Depth depth) {
    Run run = new Run(wiring.laboratory(), SHORT);
    Snapshot snapshot = run.snapshot(1, false);
    Toolkit.run(
        () -> {
          session.stageCellProperty().set("lstm");
          session.show(snapshot);
          models = wiring.models(session, playback, new NoDialogs(), example -> {});
          models.depth().set(depth);
          models.film().wishProperty().set(QUICK);
          Settings settings = new Settings(language, theme, "l4");
          window =
              new MainWindow(List.of(wiring.still(SHORT, models)), settings, 1280, 720, next -> {});
          window.scene().snapshot(null);
          playback.goTo(NEAR_END);
        });
  }

  private FilmCamera camera(FilmWish wish) {
    settle();
    Texts texts = Texts.of(window.settings().language());
    return new FilmCamera(models, texts, frame(), wish);
  }

  /** Some panels go only when others have come. */
  private void settle() {
    window.scene().snapshot(null);
    window.scene().snapshot(null);
  }

  private Region frame() {
    return (Region) window.scene().lookup(".stage-frame");
  }

  /** The part of the window that is filmed. */
  private BufferedImage shown() {
    settle();
    Bounds place = frame().localToScene(frame().getLayoutBounds());
    return FilmCamera.copy(window.scene().snapshot(null))
        .getSubimage(
            (int) place.getMinX(),
            (int) place.getMinY(),
            (int) place.getWidth(),
            (int) place.getHeight());
  }

  private Path film(String format) {
    Path file = folder.resolve("film." + format);
    FilmController films = controller(file);
    Toolkit.run(
        () -> {
          models.film().wishProperty().set(QUICK.withFormat(format));
          models.film().ask(() -> camera(QUICK));
        });
    untilDone(films);
    assertThat(session.problemProperty().get()).isEmpty();
    assertThat(session.savedProperty().get()).contains(file);
    return file;
  }

  private FilmController controller(Path file) {
    FileDialogs dialogs =
        new FileDialogs() {
          @Override
          public Optional<Path> toSave(String name, String format) {
            return Optional.of(file);
          }

          @Override
          public Optional<Path> toOpenText() {
            return Optional.empty();
          }
        };
    return Toolkit.call(() -> new Exports(session, dialogs).films(models.film()));
  }

  private void turn(FilmController films, int frames) {
    for (int n = 0; n < frames; n++) {
      Toolkit.run(films::frame);
    }
  }

  private void untilDone(FilmController films) {
    do {
      turn(films, 1);
    } while (Toolkit.call(() -> models.film().progressProperty().get().isPresent()));
  }

  /** Composes the pictures, of which the file has only the changed parts; gives the whole time. */
  private static int readGif(Path file, List<BufferedImage> pictures) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    int time = 0;
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      BufferedImage screen =
          new BufferedImage(reader.getWidth(0), reader.getHeight(0), BufferedImage.TYPE_INT_RGB);
      for (int n = 0; n < reader.getNumImages(true); n++) {
        IIOMetadataNode root =
            (IIOMetadataNode) reader.getImageMetadata(n).getAsTree("javax_imageio_gif_image_1.0");
        Graphics2D g = screen.createGraphics();
        g.drawImage(
            reader.read(n),
            number(root, "ImageDescriptor", "imageLeftPosition"),
            number(root, "ImageDescriptor", "imageTopPosition"),
            null);
        g.dispose();
        time += number(root, "GraphicControlExtension", "delayTime");
        BufferedImage copy =
            new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.setData(screen.getData());
        pictures.add(copy);
      }
    }
    reader.dispose();
    return time;
  }

  private static int number(IIOMetadataNode root, String node, String name) {
    return Integer.parseInt(
        ((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(name));
  }

  private static int different(BufferedImage one, BufferedImage other) {
    return different(one, other, 0);
  }

  /** Pixels of which a colour differs by more; the panel's line at both sides does not count. */
  private static int different(BufferedImage one, BufferedImage other, int tolerance) {
    assertThat(other.getWidth()).isEqualTo(one.getWidth());
    assertThat(other.getHeight()).isEqualTo(one.getHeight());
    int count = 0;
    for (int x = 2; x < one.getWidth() - 2; x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        count += a != b && farther(a, b, tolerance) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean farther(int one, int other, int tolerance) {
    return IntStream.of(0, 8, 16)
        .anyMatch(n -> Math.abs((one >> n & 255) - (other >> n & 255)) > tolerance);
  }

  private static double brightness(BufferedImage picture) {
    double sum = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        Color c = new Color(picture.getRGB(x, y));
        sum += 0.299 * c.getRed() + 0.587 * c.getGreen() + 0.114 * c.getBlue();
      }
    }
    return sum / picture.getWidth() / picture.getHeight();
  }

  private static double brightness(Picture picture) {
    double sum = 0;
    for (int x = 0; x < picture.getCroppedWidth(); x++) {
      for (int y = 0; y < picture.getCroppedHeight(); y++) {
        sum += picture.getPlaneData(0)[y * picture.getPlaneWidth(0) + x] + 128;
      }
    }
    return sum / picture.getCroppedWidth() / picture.getCroppedHeight();
  }
}
