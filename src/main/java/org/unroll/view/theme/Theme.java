package org.unroll.view.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** A look of the whole program: AtlantaFX below, our rules in base.css, one token file on top. */
public enum Theme {
  /** Dark words on light panels. */
  LIGHT("light"),
  /** Light words on dark panels. */
  DARK("dark");

  private final String id;

  Theme(String id) {
    this.id = id;
  }

  /** Stable name, used in file names and in the remembered settings. */
  public String id() {
    return id;
  }

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** The theme with this id, or light where there is none. */
  public static Theme ofId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst().orElse(LIGHT);
  }

  /**
   * Puts AtlantaFX below all windows. Lists and tooltips that pop up have scenes of their own, which
   * take it from here and the rest from the scene they belong to. Call once, before the first window.
   */
  public static void install() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
  }

  /**
   * Dresses a scene, replacing its stylesheets. Pop-ups of the scene follow it.
   *
   * <p>AtlantaFX's light and dark sheets differ in their variables only, and base.css sets every
   * variable from our tokens, so that the light one serves both themes.
   */
  public void dress(Scene scene) {
    scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet("base"), sheet(id));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/themes/" + name + ".css"))
        .toExternalForm();
  }
}
