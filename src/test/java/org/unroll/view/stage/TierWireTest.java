package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.lab.Scoring;
import org.unroll.model.Timeline;
import org.unroll.network.Link;
import org.unroll.view.stage.TierWire.Kind;

/** Wires of several layers run where something is read, carry their share of the gradient, and pulse. */
class TierWireTest {

  private static final StageContent RESIDUAL =
      TierFixtures.content("slots", 10, TierFixtures.built(2, false, Link.RESIDUAL, Scoring.NONE));
  private static final StageContent BOTH =
      TierFixtures.content("cloze", 12, TierFixtures.built(2, true, Link.HIGHWAY, Scoring.NONE));
  private static final StageContent PAIR =
      TierFixtures.content("copy", 4, TierFixtures.built(1, false, Link.NONE, Scoring.DOT));

  private static List<TierWire> of(List<TierWire> wires, Kind kind) {
    return wires.stream().filter(wire -> wire.kind() == kind).toList();
  }

  private static TierPicture forward(StageContent content, int part, int step) {
    Timeline line = TierFixtures.line(content);
    return TierFixtures.picture(content, line.at(line.forward(part, step)));
  }

  private static TierPicture backward(StageContent content, int part, int step) {
    Timeline line = TierFixtures.line(content);
    return TierFixtures.picture(content, line.at(line.backward(part, step)));
  }

  @Test
  void everyLinkedLevelHasAWayRoundAtEveryPositionThatIsRead() {
    List<TierWire> wires = forward(RESIDUAL, 0, 0).wires();
    assertThat(of(wires, Kind.ROUND)).hasSize(10).allMatch(wire -> wire.part().storey() == 1);
    assertThat(of(wires, Kind.ON)).hasSize(2 * 9);
    assertThat(of(wires, Kind.READ)).hasSize(2 * 10);
    StageContent last =
        TierFixtures.content(
            "adding", 10, TierFixtures.built(2, false, Link.RESIDUAL, Scoring.NONE));
    assertThat(of(forward(last, 0, 0).wires(), Kind.ROUND))
        .as("what nobody reads is not linked")
        .singleElement()
        .matches(wire -> wire.position() == 9);
  }

  @Test
  void wiresEndAtTheirCards() {
    TierPicture picture = forward(BOTH, 0, 0);
    for (TierWire wire : picture.wires()) {
      Box card = picture.layout().card(wire.part(), wire.position());
      double[] begin = wire.at(0);
      double[] end = wire.at(1);
      if (wire.kind() == Kind.READ) {
        assertThat(end[1]).isCloseTo(card.bottom(), within(1e-9));
        assertThat(end[0]).isBetween(card.x(), card.right());
      }
      if (wire.kind() == Kind.ON) {
        double edge = wire.part().reversed() ? card.x() : card.right();
        assertThat(begin[0]).isCloseTo(edge, within(1e-9));
        assertThat(Math.signum(end[0] - begin[0])).isEqualTo(wire.part().reversed() ? -1 : 1);
      }
      assertThat(wire.distance(end[0], end[1])).isCloseTo(0, within(1e-9));
      assertThat(wire.length()).isPositive();
    }
  }

  /** The way through the level and the way round it share the gradient of what is handed on. */
  @Test
  void aHighwayDividesTheGradientByItsGate() {
    TierNumbers numbers = new TierNumbers(BOTH);
    TracePart part = BOTH.trace().parts().get(2);
    TraceJoint joint = numbers.link(false, 1).orElseThrow();
    double[] round = numbers.gradient(TierWire.of(Kind.ROUND, part, 5));
    double[] all = numbers.gradient(TierWire.of(Kind.ABOVE, part, 5));
    for (int k = 0; k < all.length; k++) {
      double closed = 1 - joint.value("a", 5)[k];
      assertThat(round[k]).isCloseTo(closed * all[k], within(1e-18));
    }
    assertThat(round).hasSize(8);
    TierNumbers residual = new TierNumbers(RESIDUAL);
    TracePart upper = RESIDUAL.trace().parts().get(1);
    assertThat(residual.gradient(TierWire.of(Kind.ROUND, upper, 3)))
        .containsExactly(residual.link(false, 1).orElseThrow().gradient("y", 3));
    // At the last position nothing else uses what the layer says.
    assertThat(residual.gradient(TierWire.of(Kind.SAY, upper, 9)))
        .containsExactly(upper.trace().gradient("h", 9));
  }

  @Test
  void whatALookGivesBackAddsUpToTheGradientOfTheContext() {
    TierNumbers numbers = new TierNumbers(PAIR);
    TierPicture picture = backward(PAIR, 1, 2);
    double[] sum = new double[4];
    List<TierWire> looks = of(new AttentionRoutes(picture.layout()).looking(2), Kind.LOOK);
    assertThat(looks).hasSize(4);
    for (TierWire look : looks) {
      double[] share = numbers.gradient(look);
      for (int k = 0; k < 4; k++) {
        sum[k] += share[k];
      }
    }
    assertThat(sum)
        .usingComparatorWithPrecision(1e-15)
        .containsExactly(numbers.attention().orElseThrow().gradient("context", 2));
  }

  private static Set<String> moves(TierPicture picture, int part, int step, boolean back) {
    Timeline line = TierFixtures.line(picture.content());
    int next = back ? line.backward(part, step) : line.forward(part, step);
    return TierPulse.between(picture, picture.wires(), line.at(next)).stream()
        .peek(pulse -> assertThat(pulse.backward()).isEqualTo(back))
        .map(TierPulse::wire)
        .map(wire -> wire.kind() + " " + wire.part().layer() + " " + wire.position())
        .collect(Collectors.toSet());
  }

  @Test
  void whatTheNextCardReadsMoves() {
    assertThat(moves(forward(RESIDUAL, 1, 3), 1, 4, false))
        .containsExactlyInAnyOrder("ON l1 3", "READ l1 4");
    assertThat(moves(forward(BOTH, 3, 3), 3, 4, false))
        .as("a layer from the end goes on from the position to its right")
        .contains("ON l1r 8", "READ l1r 7")
        .doesNotContain("ON l1 8");
    assertThat(moves(forward(PAIR, 0, 3), 1, 0, false))
        .contains("HAND enc0 3", "READ dec0 0", "LOOK enc0 0", "ASK dec0 0", "CONTEXT dec0 0");
  }

  @Test
  void gradientsComeFromTheStepAfterAndFromAbove() {
    assertThat(moves(backward(RESIDUAL, 1, 4), 1, 3, true))
        .containsExactlyInAnyOrder("ON l1 3", "SAY l1 3", "ABOVE l1 3");
    assertThat(moves(backward(RESIDUAL, 0, 4), 0, 3, true))
        .as("through the layer above and round it")
        .containsExactlyInAnyOrder("ON l0 3", "READ l1 3", "ROUND l1 3");
    assertThat(moves(backward(PAIR, 1, 0), 0, 3, true)).contains("HAND enc0 3", "LOOK enc0 3");
  }

  @Test
  void aPulseStartsWhereItsWireDoesOrOnTheWayBackWhereItEnds() {
    TierWire wire = TierWire.of(Kind.ON, PAIR.trace().parts().get(0), 0, 10, 5, 30, 5, 30, 25);
    assertThat(new TierPulse(wire, 4, false).at(0)).isEqualTo(new Box(8, 3, 4, 4));
    assertThat(new TierPulse(wire, 4, true).at(0)).isEqualTo(new Box(28, 23, 4, 4));
    assertThat(new TierPulse(wire, 4, false).at(0.5)).isEqualTo(new Box(28, 3, 4, 4));
    assertThat(new TierPulse(wire, 4, false).at(1)).isEqualTo(new Box(28, 23, 4, 4));
  }
}
