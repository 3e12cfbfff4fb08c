package org.unroll.app;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.unroll.model.SessionModel;
import org.unroll.model.SystemsModel;
import org.unroll.text.Texts;
import org.unroll.view.View;
import org.unroll.view.shell.ProblemBar;
import org.unroll.view.shell.SavedNote;
import org.unroll.view.system.SystemPage;
import org.unroll.view.system.SystemsView;

/** The systems' pages below a bar for problems and under a note on what was saved. */
final class SystemsScreenView extends BorderPane implements View {

  private final SystemsView systems;

  SystemsScreenView(
      Texts texts,
      SystemsModel model,
      SessionModel session,
      Function<String, SystemPage<?, ?>> pages) {
    systems = new SystemsView(texts, model, pages);
    SavedNote note = new SavedNote(texts, session);
    StackPane.setAlignment(note, Pos.BOTTOM_CENTER);
    setTop(new ProblemBar(texts, session));
    setCenter(new StackPane(systems, note));
  }

  @Override
  public String describe() {
    return systems.describe();
  }
}
