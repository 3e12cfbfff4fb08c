package org.unroll.app;

import java.util.List;
import java.util.Locale;
import java.util.prefs.Preferences;
import org.unroll.notation.NotationCatalogue;
import org.unroll.text.Language;
import org.unroll.view.theme.Theme;

/**
 * What the program remembers of a person's taste.
 *
 * @param language to speak
 * @param theme to wear
 * @param notation id of the notation to write in
 */
public record Settings(Language language, Theme theme, String notation) {

  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String NOTATION = "notation";

  /**
   * What was remembered. The first time: the language of the computer, and the light theme.
   *
   * @param preferences read only
   * @param locale of the computer
   */
  public static Settings load(Preferences preferences, Locale locale) {
    return new Settings(
        Language.ofCode(preferences.get(LANGUAGE, locale.getLanguage())),
        Theme.ofId(preferences.get(THEME, Theme.LIGHT.id())),
        preferences.get(NOTATION, NotationCatalogue.USUAL));
  }

  /** Remembers these settings. */
  public void save(Preferences preferences) {
    preferences.put(LANGUAGE, language.code());
    preferences.put(THEME, theme.id());
    preferences.put(NOTATION, notation);
  }

  /** These settings with another language. */
  public Settings with(Language other) {
    return new Settings(other, theme, notation);
  }

  /** These settings with another theme. */
  public Settings with(Theme other) {
    return new Settings(language, other, notation);
  }

  /** These settings with another notation. */
  public Settings withNotation(String other) {
    return new Settings(language, theme, other);
  }

  /** The language that comes after the present one, round and round. */
  public Language nextLanguage() {
    List<Language> all = List.of(Language.values());
    return all.get((all.indexOf(language) + 1) % all.size());
  }
}
