package org.unroll.app;

import org.unroll.text.Language;
import org.unroll.view.shell.ShellListener;
import org.unroll.view.theme.Theme;

/** A window's frame that nobody can click, for pictures. */
final class NoFrame implements ShellListener {

  @Override
  public void languageChosen(Language language) {}

  @Override
  public void themeChosen(Theme theme) {}

  @Override
  public void screenChosen(String screenId) {}
}
