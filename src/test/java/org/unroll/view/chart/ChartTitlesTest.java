package org.unroll.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.export.ChartTexts;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Run;
import org.unroll.task.TaskCatalogue;
import org.unroll.text.Language;
import org.unroll.text.Texts;

/** What the charts beside the stage say they show. */
class ChartTitlesTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private static ChartTexts titles(String task, int length) {
    Experiment experiment = Experiment.of(task, List.of("gru"), 4, length, 3);
    return ChartTitles.gradientNorms(
        Texts.of(Language.ENGLISH), new Run(LABORATORY, experiment).snapshot(1, false));
  }

  @Test
  void theLossOfAStackStandsAtItsLastStep() {
    ChartTexts said = titles("adding", 12);
    assertThat(said.title()).isEqualTo("How much of the loss at step 12 reaches step k");
    assertThat(said.subtitle()).startsWith("‖∂L₁₂/∂h_k‖");
  }

  /** Six letters are read; they and the end are written, so that the last loss is that of step 13. */
  @Test
  void theLossOfADecoderStandsAtItsLastWord() {
    ChartTexts said = titles("reverse", 6);
    assertThat(said.subtitle()).isEqualTo("‖∂L₁₃/∂h_k‖, log scale; read: 1 to 6, written: 7 to 13");
  }
}
