package org.unroll.view.control;

import java.util.Optional;
import javafx.scene.control.Label;
import org.unroll.text.Texts;

/** Says below a field why what was typed cannot be, and what is right. Takes no room while all is well. */
public final class RefusalLabel extends Label {

  private static final int LONGEST = 12;

  private final Texts texts;
  private final String key;
  private final NumberRange range;

  /**
   * A label that refuses nothing yet.
   *
   * @param key of the setting's name in the texts
   */
  public RefusalLabel(Texts texts, String key, NumberRange range) {
    this.texts = texts;
    this.key = key;
    this.range = range;
    getStyleClass().add("refusal");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    refuse(Optional.empty());
  }

  /** Refuses what was typed, or nothing where empty. */
  public void refuse(Optional<String> typed) {
    setText(typed.map(this::sentence).orElse(""));
    setVisible(typed.isPresent());
    setManaged(typed.isPresent());
  }

  private String sentence(String typed) {
    String shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    String pattern = range.isWhole() ? "number.refused.whole" : "number.refused";
    return texts.get(
        pattern, shown, texts.get(key), range.show(range.min()), range.show(range.max()));
  }
}
