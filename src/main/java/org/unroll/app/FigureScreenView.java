package org.unroll.app;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.figure.FigureView;
import org.unroll.view.shell.ProblemBar;
import org.unroll.view.shell.SavedNote;

/** The figure lab below a bar for problems and under a note on what was saved. */
final class FigureScreenView extends BorderPane implements View {

  private final FigureView figures;

  FigureScreenView(Texts texts, FigureModels models) {
    figures =
        new FigureView(texts, models.figures(), models.fonts(), models.listener(), models.export());
    SavedNote note = new SavedNote(texts, models.session());
    StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
    setTop(new ProblemBar(texts, models.session()));
    setCenter(new StackPane(figures, note));
  }

  @Override
  public String describe() {
    return figures.describe();
  }
}
