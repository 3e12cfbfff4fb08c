package org.unroll.controller;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.unroll.export.ExportException;
import org.unroll.export.Figure;
import org.unroll.export.Provenance;
import org.unroll.export.Report;
import org.unroll.model.SessionModel;
import org.unroll.text.Texts;
import org.unroll.view.chart.ReportRequest;

/** Puts all pictures of a screen into one file where the person wants it. */
public final class ReportController implements ReportRequest {

  private final SessionModel model;
  private final Supplier<Optional<Provenance>> origin;
  private final FileDialogs dialogs;
  private final Texts texts;

  /**
   * A controller for one screen.
   *
   * @param origin where the numbers come from that show now; nothing is written without
   * @param texts the language of headings
   */
  public ReportController(
      SessionModel model, Supplier<Optional<Provenance>> origin, FileDialogs dialogs, Texts texts) {
    this.model = model;
    this.origin = origin;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  @Override
  public void requested(List<Figure> figures, String format) {
    Optional<Provenance> from = origin.get();
    if (from.isEmpty()) {
      return;
    }
    Report report =
        new Report(
            texts.language().locale().toLanguageTag(),
            texts.get("report.title"),
            texts.get("report.settings"),
            figures,
            from.get());
    dialogs
        .toSave("gradient-report." + format, format)
        .ifPresent(
            file -> {
              try {
                report.write(file);
                model.problemProperty().set(Optional.empty());
                model.savedProperty().set(Optional.empty());
                model.savedProperty().set(Optional.of(file));
              } catch (ExportException problem) {
                model.problemProperty().set(Optional.of(problem));
              }
            });
  }
}
