package org.unroll.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unroll.export.ChartExporter;
import org.unroll.export.ExportException;
import org.unroll.export.ExportStyle;
import org.unroll.export.Provenance;
import org.unroll.export.SweepCharts;
import org.unroll.export.SweepProvenance;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.chart.SweepTitles;

/** Writes what a sweep has found: its chart in every format and all its runs as JSON. */
final class SweepFiles {

  private final String program;
  private final Texts texts = Texts.of(Language.ENGLISH);

  /** Files of this version of the program, in English. */
  SweepFiles(String version) {
    this.program = "Unroll " + version;
  }

  /**
   * Writes all files, over older ones.
   *
   * @param name of the files, without an ending
   * @return what was written
   * @throws ExportException at the first chart that cannot be written
   */
  List<Path> write(SweepResults results, Path folder, String name) throws ExportException {
    String caption = SweepTitles.caption(texts, results);
    Provenance origin = SweepProvenance.of(program, results, caption);
    List<Path> files = new ArrayList<>();
    files.add(json(results, origin, folder.resolve(name + ".json")));
    files.addAll(
        new ChartExporter(ExportStyle.standard())
            .exportAll(
                SweepCharts.chart(results, SweepTitles.of(texts, results.sweep())),
                origin,
                folder,
                name));
    return files;
  }

  private static Path json(SweepResults results, Provenance origin, Path file) {
    try {
      Files.writeString(file, SweepJson.of(results, origin));
      return file;
    } catch (IOException e) {
      throw new Failure("Cannot write the results into " + file + ": " + e.getMessage(), e);
    }
  }
}
