package org.unroll.app;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.lab.LabView;
import org.unroll.view.shell.ProblemBar;
import org.unroll.view.shell.SavedNote;

/** The gradient lab below a bar for problems and under a note on what was saved. */
final class LabScreenView extends BorderPane implements View {

  private final LabView lab;

  LabScreenView(Texts texts, LabModels models) {
    lab =
        new LabView(
            texts, models.lab(), models.fonts(), models.export(), models.report().apply(texts));
    SavedNote note = new SavedNote(texts, models.session());
    StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
    setTop(new ProblemBar(texts, models.session()));
    setCenter(new StackPane(lab, note));
  }

  @Override
  public String describe() {
    return lab.describe();
  }
}
