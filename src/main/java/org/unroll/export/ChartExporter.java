package org.unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes charts into files. Equal charts with equal provenance give equal bytes. A file is there
 * whole or not at all: it is written beside its place and moved into it.
 */
public final class ChartExporter {

  /** The known ends of file names, without dots, in the order in which they are offered. */
  public static final List<String> FORMATS = List.of("png", "svg", "pdf", "csv");

  private final List<ChartWriter> writers;

  /** With one writer for each of {@link #FORMATS}. */
  public ChartExporter(ExportStyle style) {
    this.writers =
        List.of(new PngWriter(style), new SvgWriter(style), new PdfWriter(style), new CsvWriter());
  }

  /**
   * Writes one file in the format its name ends with; makes the folder, replaces an older file.
   *
   * @throws ExportException if the name ends in no known format or the place cannot be written to
   */
  public void export(ChartSpec spec, Provenance provenance, Path file) throws ExportException {
    ChartWriter writer = writer(file);
    Path place = file.toAbsolutePath();
    makeFolder(place.getParent());
    Path part = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        writer.write(spec, provenance, out);
      }
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw ExportException.file(file.toString(), e);
    } finally {
      remove(part);
    }
  }

  /**
   * Writes the chart once in every format.
   *
   * @param folder made if it is not there
   * @param baseName of the files, without the dot
   * @return the files, in the order of {@link #FORMATS}
   * @throws ExportException at the first file that cannot be written
   */
  public List<Path> exportAll(ChartSpec spec, Provenance provenance, Path folder, String baseName)
      throws ExportException {
    List<Path> files = new ArrayList<>();
    for (String format : FORMATS) {
      Path file = folder.resolve(baseName + "." + format);
      export(spec, provenance, file);
      files.add(file);
    }
    return List.copyOf(files);
  }

  private ChartWriter writer(Path file) throws ExportException {
    String name = String.valueOf(file.getFileName());
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (ChartWriter writer : writers) {
      if (name.contains(".") && writer.extension().equals(end)) {
        return writer;
      }
    }
    throw ExportException.unknownFormat(file.toString(), String.join(", ", FORMATS));
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
