package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.export.FilmWorker.Outcome;

/** A film is written beside whatever else goes on, whole or not at all. */
class FilmWorkerTest {

  private static final Provenance ORIGIN =
      new Provenance("Unroll 9", 7, List.of(), Optional.empty());

  @TempDir private Path folder;

  @Test
  void whatIsCompleteIsThere() throws Exception {
    FilmWorker worker = new FilmWorker(folder.resolve("film.gif"), ORIGIN);
    add(worker, 5);
    worker.complete();
    assertThat(end(worker).file()).contains(folder.resolve("film.gif"));
    assertThat(worker.written()).isEqualTo(5);
    assertThat(files()).containsExactly("film.gif");
  }

  @Test
  void whatIsCancelledLeavesNothingButTheFileOfBefore() throws Exception {
    Files.writeString(folder.resolve("film.mp4"), "older");
    FilmWorker worker = new FilmWorker(folder.resolve("film.mp4"), ORIGIN);
    add(worker, 4);
    worker.cancel();
    Outcome outcome = end(worker);
    assertThat(outcome.file()).isEmpty();
    assertThat(outcome.problem()).isEmpty();
    assertThat(files()).containsExactly("film.mp4");
    assertThat(folder.resolve("film.mp4")).hasContent("older");
  }

  @Test
  void aFolderThatIsNoneIsToldInASentence() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Outcome outcome = end(new FilmWorker(file.resolve("film.gif"), ORIGIN));
    assertThat(outcome.problem().orElseThrow())
        .isInstanceOf(ExportException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFullDiskIsToldAndNothingIsLeft() throws Exception {
    for (String name : List.of("film.gif", "film.mp4")) {
      fullDiskFor(name);
      FilmWorker worker = new FilmWorker(folder.resolve(name), ORIGIN);
      add(worker, 5);
      worker.complete();
      assertThat(end(worker).problem().orElseThrow())
          .isInstanceOf(ExportException.class)
          .hasMessageContainingAll(name, "no space left");
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void picturesThatAreAllNoiseAreRefusedInASentence() throws Exception {
    FilmWorker worker = new FilmWorker(folder.resolve("film.mp4"), ORIGIN);
    BufferedImage picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int n = 0; n < 160 * 120; n++) {
      picture.setRGB(n % 160, n / 160, random.nextInt());
    }
    worker.add(picture, 40);
    assertThat(end(worker).problem().orElseThrow())
        .isInstanceOf(ExportException.class)
        .hasMessageContainingAll("film.mp4", "too many details");
    assertThat(files()).isEmpty();
  }

  /** Linux has a file that is always full; the film is led to it. */
  private void fullDiskFor(String name) throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(Files.exists(full)).isTrue();
    Files.createSymbolicLink(folder.resolve("." + name + ".part"), full);
  }

  private static void add(FilmWorker worker, int pictures) throws InterruptedException {
    Random random = new Random(1);
    for (int n = 0; n < pictures; n++) {
      while (!worker.hasRoom() && worker.outcome().isEmpty()) {
        Thread.sleep(2);
      }
      if (worker.hasRoom()) {
        worker.add(noise(random), 40);
      }
    }
  }

  /** As an MP4 the middle is hard to write, but not too hard. */
  private static BufferedImage noise(Random random) {
    BufferedImage picture = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
    for (int x = 60; x < 100; x++) {
      for (int y = 40; y < 80; y++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    return picture;
  }

  private static Outcome end(FilmWorker worker) throws InterruptedException {
    while (worker.outcome().isEmpty()) {
      Thread.sleep(2);
    }
    return worker.outcome().orElseThrow();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
