package org.unroll.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes pictures into files. Equal pictures with equal provenance give equal bytes. A file is there
 * whole or not at all: it is written beside its place and moved into it.
 */
public final class FigureExporter {

  /** The known ends of file names, without dots, in the order in which they are offered. */
  public static final List<String> FORMATS = List.of("png", "svg", "pdf", "csv");

  /** How many pixels of a PNG may stand for one. */
  public static final List<Integer> SCALES = List.of(1, 2, 3, 4);

  /** What a file writes itself into. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private final List<FigureWriter> writers;

  /**
   * With one writer for each of {@link #FORMATS}.
   *
   * @param scale how many pixels of a PNG stand for one, one of {@link #SCALES}
   */
  public FigureExporter(int scale) {
    this.writers = List.of(new PngWriter(scale), new SvgWriter(), new PdfWriter(), new CsvWriter());
  }

  /**
   * Writes one file in the format its name ends with; makes the folder, replaces an older file.
   *
   * @throws ExportException if the name ends in no known format or the place cannot be written to
   */
  public void export(Figure figure, Provenance provenance, Path file) throws ExportException {
    FigureWriter writer = writer(file);
    save(file, out -> writer.write(figure, provenance, out));
  }

  /**
   * Writes the picture once in every format.
   *
   * @param folder made if it is not there
   * @param baseName of the files, without the dot
   * @return the files, in the order of {@link #FORMATS}
   * @throws ExportException at the first file that cannot be written
   */
  public List<Path> exportAll(Figure figure, Provenance provenance, Path folder, String baseName)
      throws ExportException {
    List<Path> files = new ArrayList<>();
    for (String format : FORMATS) {
      Path file = folder.resolve(baseName + "." + format);
      export(figure, provenance, file);
      files.add(file);
    }
    return List.copyOf(files);
  }

  /** The picture as pixels, as a PNG of this scale has them. */
  public static BufferedImage pixels(Figure figure, int scale) {
    return PngWriter.image(figure, scale);
  }

  /** The numbers as a CSV has them. */
  public static String csv(Figure figure, Provenance provenance) {
    return CsvWriter.text(figure.table(), provenance);
  }

  private FigureWriter writer(Path file) throws ExportException {
    String name = String.valueOf(file.getFileName());
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (FigureWriter writer : writers) {
      if (name.contains(".") && writer.extension().equals(end)) {
        return writer;
      }
    }
    throw ExportException.unknownFormat(file.toString(), String.join(", ", FORMATS));
  }

  /**
   * Puts something into a file, whole or not at all.
   *
   * @throws ExportException if the place cannot be written to
   */
  static void save(Path file, Content content) throws ExportException {
    Path place = file.toAbsolutePath();
    makeFolder(place.getParent());
    Path part = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.write(out);
      }
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw ExportException.file(file.toString(), e);
    } finally {
      remove(part);
    }
  }

  private static void makeFolder(Path folder) throws ExportException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw ExportException.folder(folder.toString(), e);
    }
  }

  private static void remove(Path part) throws ExportException {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw ExportException.file(part.toString(), e);
    }
  }
}
