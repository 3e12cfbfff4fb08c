package org.unroll.controller;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.unroll.export.ExportException;
import org.unroll.export.ExportWish;
import org.unroll.export.ExportWish.Way;
import org.unroll.export.Figure;
import org.unroll.export.FigureExporter;
import org.unroll.export.Provenance;
import org.unroll.model.SessionModel;
import org.unroll.view.chart.FigureRequest;

/** Puts pictures where the person wants them: into files and into the clipboard. */
public final class ExportController implements FigureRequest {

  private final SessionModel model;
  private final Supplier<Optional<Provenance>> origin;
  private final FileDialogs dialogs;
  private final PictureClipboard clipboard;
  private final Supplier<String> baseName;

  /**
   * A controller for one picture.
   *
   * @param origin where the numbers come from that show now; nothing is exported without
   * @param baseName suggested file name without its ending
   */
  public ExportController(
      SessionModel model,
      Supplier<Optional<Provenance>> origin,
      FileDialogs dialogs,
      PictureClipboard clipboard,
      Supplier<String> baseName) {
    this.model = model;
    this.origin = origin;
    this.dialogs = dialogs;
    this.clipboard = clipboard;
    this.baseName = baseName;
  }

  @Override
  public void requested(Figure figure, ExportWish wish) {
    Optional<Provenance> provenance = origin.get().map(from -> from.captioned(figure.caption()));
    if (provenance.isPresent() && wish.way() == Way.CLIPBOARD) {
      copy(figure, provenance.get(), wish);
    } else if (provenance.isPresent()) {
      dialogs
          .toSave(baseName.get() + "." + wish.format(), wish.format())
          .ifPresent(file -> write(figure, provenance.get(), wish, file));
    }
  }

  private void copy(Figure figure, Provenance provenance, ExportWish wish) {
    if (wish.wantsPixels()) {
      clipboard.putPicture(FigureExporter.pixels(figure, wish.scale()));
    } else {
      clipboard.putText(FigureExporter.csv(figure, provenance));
    }
    model.problemProperty().set(Optional.empty());
    model.copiedProperty().set(false);
    model.copiedProperty().set(true);
  }

  private void write(Figure figure, Provenance provenance, ExportWish wish, Path file) {
    try {
      new FigureExporter(wish.scale()).export(figure, provenance, file);
      model.problemProperty().set(Optional.empty());
      model.savedProperty().set(Optional.empty());
      model.savedProperty().set(Optional.of(file));
    } catch (ExportException problem) {
      model.problemProperty().set(Optional.of(problem));
    }
  }
}
