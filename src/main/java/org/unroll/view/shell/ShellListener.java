package org.unroll.view.shell;

import org.unroll.text.Language;
import org.unroll.view.theme.Theme;

/** What a person may ask of the window's frame. */
public interface ShellListener {

  /** Speak another language from now on. */
  void languageChosen(Language language);

  /** Wear another theme from now on. */
  void themeChosen(Theme theme);

  /** Show another screen. */
  void screenChosen(String screenId);
}
