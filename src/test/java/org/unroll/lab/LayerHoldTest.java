package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Hold;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.network.Link;
import org.unroll.task.TaskCatalogue;

/** Holding and changing numbers of one layer among several. */
class LayerHoldTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  private static Experiment experiment(String task, boolean both) {
    Scoring looking = task.equals("copy") ? Scoring.DOT : Scoring.NONE;
    Architecture built = new Architecture(2, both, Link.RESIDUAL, looking, false);
    return Experiment.of(task, List.of("lstm"), 3, 4, 3).withArchitecture(built);
  }

  private static Trace part(Trace trace, String layer) {
    return trace.parts().stream()
        .filter(part -> part.layer().equals(layer))
        .findFirst()
        .map(TracePart::trace)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "adding, false, l0",
    "adding, false, l1",
    "adding, true, l1r",
    "copy, true, enc0r",
    "copy, true, dec1"
  })
  void onlyTheGateOfThatLayerStands(String task, boolean both, String layer) {
    Run run = new Run(LABORATORY, experiment(task, both));
    run.intervene(Intervention.NONE.with(Hold.all("lstm", "f", 1).in(layer)));
    CellSnapshot held = run.snapshot(1, false).cells().get(0);
    Trace free = held.free().orElseThrow();
    for (TracePart part : held.trace().parts()) {
      double[] gate = part.trace().value("f", 1);
      if (part.layer().equals(layer)) {
        assertThat(gate).containsOnly(1);
      } else {
        assertThat(gate).doesNotContain(1);
      }
    }
    assertThat(part(held.trace(), layer).value("c", 1))
        .isNotEqualTo(part(free, layer).value("c", 1));
    if (!layer.equals("l0") && !layer.startsWith("enc0")) {
      String lowest = held.trace().parts().get(0).layer();
      assertThat(part(held.trace(), lowest).value("c", 3))
          .isEqualTo(part(free, lowest).value("c", 3));
    }
  }

  /** A step of a hold is a position, whichever way the layer reads. */
  @Test
  void aLayerFromTheEndIsHeldAtAPositionAndToldSoInItsReadingOrder() {
    Run run = new Run(LABORATORY, experiment("adding", true));
    Hold hold = new Hold("lstm", "f", 1, Hold.EVERY, 1).in("l0r");
    run.intervene(Intervention.NONE.with(hold));
    Trace trace = run.snapshot(1, false).cells().get(0).trace();
    assertThat(part(trace, "l0r").value("f", 1)).containsOnly(1);
    assertThat(part(trace, "l0r").value("f", 2)).doesNotContain(1);
    TracePart back = trace.parts().get(1);
    assertThat(back.inReadingOrder(List.of(hold, hold.in("l0")))).containsExactly(hold.at(2));
    assertThat(back.inReadingOrder().value("f", 2)).containsOnly(1);
  }

  @Test
  void aNumberOfOneLayersWeightIsChanged() {
    Run run = new Run(LABORATORY, experiment("adding", false));
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "U_f", 0, 7, "l1")));
    CellSnapshot changed = run.snapshot(1, false).cells().get(0);
    assertThat(part(changed.trace(), "l1").weight("U_f").data[0]).isEqualTo(7);
    assertThat(part(changed.trace(), "l0").weight("U_f").data[0])
        .isEqualTo(part(changed.free().orElseThrow(), "l0").weight("U_f").data[0]);
  }

  @Test
  void anUnknownLayerIsNamed() {
    Run run = new Run(LABORATORY, experiment("adding", false));
    run.intervene(Intervention.NONE.with(Hold.all("lstm", "f", 1).in("l7")));
    assertThatThrownBy(() -> run.snapshot(1, false))
        .hasMessage("there is no layer l7; the network has l0, l1");
    run.intervene(Intervention.NONE.with(new WeightChange("lstm", "U_f", 0, 7, "dec0")));
    assertThatThrownBy(() -> run.snapshot(1, false))
        .hasMessage("there is no layer dec0; the network has l0, l1");
  }

  @Test
  void holdsOfLayersEndWithTheirArchitecture() {
    Hold all = Hold.all("lstm", "f", 1);
    Intervention asked = Intervention.NONE.with(all).with(all.in("l1"));
    Experiment two = experiment("adding", false);
    Experiment three = two.withArchitecture(two.architecture().withLayers(3));
    assertThat(asked.holds()).hasSize(2);
    assertThat(asked.carriedOver(two, two)).isEqualTo(asked);
    assertThat(asked.carriedOver(two, three).holds()).containsExactly(all);
    assertThat(all.in("l1")).hasToString("lstm/l1.f=1.0");
  }
}
