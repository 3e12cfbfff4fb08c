package org.unroll.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void aMissingSheetIsNamed() {
    assertThatThrownBy(() -> ThemeColors.of("/themes/none.css")).hasMessageContaining("none.css");
  }
}
