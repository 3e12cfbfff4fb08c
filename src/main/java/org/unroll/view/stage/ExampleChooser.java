package org.unroll.view.stage;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.unroll.text.Texts;
import org.unroll.view.View;

/** Which of the held-back sequences stands on the stage, and the one before and the one after it. */
public final class ExampleChooser extends HBox implements View {

  private static final String BACK = "\u2039";
  private static final String ON = "\u203a";

  private final Texts texts;
  private final IntConsumer onExample;
  private final Label place = new Label();

  /**
   * A chooser that stands at the first sequence.
   *
   * @param onExample told how many further on the wanted sequence is, 1 or -1
   */
  public ExampleChooser(Texts texts, IntConsumer onExample) {
    super(4);
    this.texts = texts;
    this.onExample = onExample;
    getStyleClass().add("example-chooser");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    place.getStyleClass().add("caption");
    place.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(button("stage.example.back", BACK, -1), place);
    getChildren().add(button("stage.example.on", ON, 1));
  }

  /**
   * Shows where it stands.
   *
   * @param example counted from 0
   * @param count how many there are
   */
  public void show(int example, int count) {
    place.setText(texts.get("stage.example", example + 1, count));
  }

  @Override
  public String describe() {
    return place.getText();
  }

  private Button button(String key, String sign, int step) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("quiet", "example-key");
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.setFocusTraversable(false);
    button.setOnAction(event -> onExample.accept(step));
    return button;
  }
}
