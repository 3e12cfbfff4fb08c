package org.unroll.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.junit.jupiter.api.Test;
import org.unroll.text.Language;
import org.unroll.view.theme.Theme;

/** What is remembered. */
class SettingsTest {

  private final Memory memory = new Memory();

  @Test
  void firstTimeSpeaksTheComputersLanguage() {
    assertThat(Settings.load(memory, Locale.CHINA).language()).isEqualTo(Language.CHINESE);
    assertThat(Settings.load(memory, Locale.FRANCE).language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void comesBackAsSaved() {
    Settings settings = new Settings(Language.CHINESE, Theme.DARK, "d2l");
    settings.save(memory);
    assertThat(Settings.load(memory, Locale.UK)).isEqualTo(settings);
  }

  @Test
  void nonsenseInTheMemoryDoesNoHarm() {
    memory.put("theme", "pink");
    memory.put("language", "xx");
    assertThat(Settings.load(memory, Locale.UK))
        .isEqualTo(new Settings(Language.ENGLISH, Theme.LIGHT, "l4"));
  }

  /** Preferences that nothing else sees. */
  private static final class Memory extends AbstractPreferences {
    private final Map<String, String> values = new HashMap<>();

    Memory() {
      super(null, "");
    }

    @Override
    protected void putSpi(String key, String value) {
      values.put(key, value);
    }

    @Override
    protected String getSpi(String key) {
      return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
      values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() {
      return values.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
  }
}
