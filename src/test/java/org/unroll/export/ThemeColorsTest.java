package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files have the colours of the window's style sheets. */
class ThemeColorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyThemeHasEveryColourAndCellsDiffer(String theme) {
    ChartColors colors = ThemeColors.of("/themes/" + theme + ".css");
    assertThat(new Object[] {colors.rnn(), colors.gru(), colors.lstm(), colors.other()})
        .doesNotHaveDuplicates()
        .doesNotContain(colors.panel());
  }

  @Test
  void aMissingTokenIsNamed() {
    assertThatThrownBy(() -> ThemeColors.parse(".root { -u-panel: #ffffff; }"))
        .hasMessageContaining("-u-line");
  }

  @Test
  void filesDoNotHaveTheColoursOfHighContrast() throws IOException {
    try (InputStream sheet = ThemeColors.class.getResourceAsStream("/themes/light.css")) {
      String css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      String plain = css.substring(0, css.indexOf('}') + 1);
      assertThat(css.length()).isGreaterThan(plain.length() + 100);
      assertThat(ThemeColors.of("/themes/light.css")).isEqualTo(ThemeColors.parse(plain));
    }
  }

  @Test
  void aMissingSheetIsNamed() {
    assertThatThrownBy(() -> ThemeColors.of("/themes/none.css")).hasMessageContaining("none.css");
  }
}
