package org.unroll.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * A film on its way into a file. The file is there whole or not at all: the film is written beside its
 * place, and moved into it by {@link #finish}. Used by one thread at a time.
 */
public final class AnimationFile {

  /** The known ends of file names, in the order in which they are offered. */
  public static final List<String> FORMATS = List.of("gif", "mp4");

  private final Path place;
  private final Path part;
  private final OutputStream out;
  private final AnimationWriter writer;

  private AnimationFile(Path place, Path part, OutputStream out, AnimationWriter writer) {
    this.place = place;
    this.part = part;
    this.out = out;
    this.writer = writer;
  }

  /**
   * Begins a film in the format that the name ends with; makes the folder.
   *
   * @throws ExportException if the name ends in no known format or the place cannot be written to
   */
  public static AnimationFile begin(Path file, Provenance provenance) throws ExportException {
    String name = String.valueOf(file.getFileName());
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!name.contains(".") || !FORMATS.contains(end)) {
      throw ExportException.unknownFormat(file.toString(), String.join(", ", FORMATS));
    }
    Path place = file.toAbsolutePath();
    FigureExporter.makeFolder(place.getParent());
    Path part = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      return end.equals("gif") ? gif(place, part, provenance) : mp4(place, part, provenance);
    } catch (IOException e) {
      part.toFile().delete();
      throw ExportException.file(file.toString(), e);
    }
  }

  private static AnimationFile gif(Path place, Path part, Provenance provenance)
      throws IOException {
    OutputStream out = Files.newOutputStream(part);
    return new AnimationFile(place, part, out, new GifWriter(provenance, out));
  }

  private static AnimationFile mp4(Path place, Path part, Provenance provenance)
      throws IOException {
    return new AnimationFile(
        place, part, OutputStream.nullOutputStream(), new Mp4Writer(provenance, part));
  }

  /**
   * Adds a picture.
   *
   * @param millis how long it is seen
   * @throws ExportException if the disk refuses; then {@link #discard}
   */
  public void add(BufferedImage picture, int millis) throws ExportException {
    try {
      writer.add(picture, millis);
    } catch (IOException e) {
      throw ExportException.file(place.toString(), e);
    }
  }

  /**
   * Ends the film and puts it into its place, over an older one.
   *
   * @return the file
   * @throws ExportException if the disk refuses; nothing is left then
   */
  public Path finish() throws ExportException {
    try {
      close();
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
      return place;
    } catch (IOException e) {
      discard();
      throw ExportException.file(place.toString(), e);
    }
  }

  /** Leaves nothing behind; a file that was there before stays. */
  public void discard() {
    try {
      close();
    } catch (IOException | RuntimeException e) {
      // What is thrown away need not be whole.
    }
    part.toFile().delete();
  }

  private void close() throws IOException {
    try {
      writer.close();
    } finally {
      out.close();
    }
  }
}
