package org.unroll.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unroll.export.ChartExporter;
import org.unroll.export.ChartSpec;
import org.unroll.export.ChartTexts;
import org.unroll.export.Charts;
import org.unroll.export.ExportException;
import org.unroll.export.ExportStyle;
import org.unroll.export.Provenance;
import org.unroll.export.Scale;
import org.unroll.lab.Snapshot;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.chart.ChartTitles;

/** Writes the charts of a run in every format, with where their numbers come from. */
public final class ChartFiles {

  private final String version;
  private final Texts texts = Texts.of(Language.ENGLISH);
  private final ChartExporter exporter = new ChartExporter(ExportStyle.standard());

  /**
   * Charts in English and in the light theme.
   *
   * @param version of the program
   */
  public ChartFiles(String version) {
    this.version = version;
  }

  /**
   * Writes {@code gradient-norms.*}.
   *
   * @return what was written
   * @throws ExportException at the first file that cannot be written
   */
  public List<Path> gradientNorms(Snapshot run, Path folder) throws ExportException {
    return write(
        Charts.gradientNorms(run, ChartTitles.gradientNorms(texts, run)),
        run,
        folder,
        "gradient-norms");
  }

  /**
   * Writes {@code loss.*}.
   *
   * @return what was written
   * @throws ExportException at the first file that cannot be written
   */
  public List<Path> losses(Snapshot run, Path folder) throws ExportException {
    ChartTexts words = ChartTitles.losses(texts, Charts.updatesAveraged(run));
    return write(Charts.lossOverUpdates(run, words, Scale.LINEAR), run, folder, "loss");
  }

  private List<Path> write(ChartSpec chart, Snapshot run, Path folder, String name)
      throws ExportException {
    return exporter.exportAll(chart, origin(run), folder, name);
  }

  private Provenance origin(Snapshot run) {
    Provenance origin = Provenance.of("Unroll " + version, run.experiment());
    List<Provenance.Setting> settings = new ArrayList<>(origin.configuration());
    settings.add(new Provenance.Setting("steps", Long.toString(run.update())));
    return new Provenance(origin.program(), origin.seed(), settings, origin.date());
  }
}
