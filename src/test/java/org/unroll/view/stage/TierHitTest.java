package org.unroll.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.lab.Scoring;
import org.unroll.model.Timeline;
import org.unroll.model.Walk;
import org.unroll.network.Link;
import org.unroll.text.Language;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.TierWire.Kind;

/** Every element of a picture of several layers can be pointed at and says its true numbers. */
class TierHitTest {

  private static final StageContent HIGHWAY =
      TierFixtures.content("slots", 10, TierFixtures.built(2, false, Link.HIGHWAY, Scoring.NONE));
  private static final StageContent PAIR =
      TierFixtures.content("copy", 4, TierFixtures.built(1, false, Link.NONE, Scoring.DOT));

  private final TierHitWords words = new TierHitWords(Texts.of(Language.ENGLISH));

  private static TierPicture end(StageContent content) {
    Timeline line = TierFixtures.line(content);
    return TierFixtures.picture(content, line.at(line.last() - 1));
  }

  private static TierPicture start(StageContent content) {
    return TierFixtures.picture(content, TierFixtures.line(content).at(0));
  }

  private static Optional<TierHit> at(TierPicture picture, double x, double y) {
    return new TierHitFinder(picture, picture.wires()).at(x, y);
  }

  private String said(TierPicture picture, Box box) {
    return words.of(picture, at(picture, box.centreX(), box.centreY()).orElseThrow());
  }

  private static String number(double value) {
    return Numbers.significant(value, 5);
  }

  @Test
  void aUnitSaysLayerShapeUnitStepValueAndGradient() {
    TierPicture picture = end(HIGHWAY);
    TracePart part = picture.parts().get(1);
    Box band = new TierCard(picture.layout().card(part, 3), HIGHWAY.face()).band(0);
    TierHit hit = at(picture, band.centreX(), band.y() + band.height() * 0.6).orElseThrow();
    assertThat(hit).isEqualTo(new TierHit.Unit(part, 3, "h", 2));
    assertThat(words.of(picture, hit))
        .contains("layer 2, t = 4", "hidden state h, unit 3 of 4")
        .contains("value " + number(part.trace().value("h", 3)[2]))
        .contains("gradient " + number(part.trace().gradient("h", 3)[2]));
    assertThat(words.of(start(HIGHWAY), hit)).contains("not computed yet").doesNotContain("value");
    assertThat(TierStops.of(picture, hit)).contains(new Walk.Stop(1, 3));
  }

  @Test
  void aGateSaysItsMean() {
    TierPicture picture = end(HIGHWAY);
    TracePart part = picture.parts().get(0);
    TierCard card = new TierCard(picture.layout().card(part, 2), HIGHWAY.face());
    assertThat(card.showsGates()).isTrue();
    double mean = StageNumbers.mean(part.trace().value("z", 2));
    assertThat(said(picture, card.gate(1))).contains("update gate z", number(mean), "4 numbers");
  }

  @Test
  void theValveOfAHighwayAndTheWayRoundSayTheirNumbers() {
    TierPicture picture = end(HIGHWAY);
    TraceJoint joint = picture.numbers().link(false, 1).orElseThrow();
    String mean = number(StageNumbers.mean(joint.value("a", 5)));
    assertThat(said(picture, picture.layout().joint(false, 1, 5)))
        .contains("Highway round layer 2, t = 6", "a is " + mean + " open")
        .contains(number(StageNumbers.norm(joint.gradient("y", 5))));
    TierWire round = wire(picture, Kind.ROUND, 5);
    double[] middle = round.at(0.5);
    TierWire found = ((TierHit.OnWire) at(picture, middle[0], middle[1]).orElseThrow()).wire();
    assertThat(found.kind()).isEqualTo(Kind.ROUND);
    assertThat(found.position()).isEqualTo(5);
    assertThat(words.of(picture, new TierHit.OnWire(round)))
        .contains("share 1 − a", number(picture.numbers().norm(round)));
  }

  private static TierWire wire(TierPicture picture, Kind kind, int position) {
    return picture.wires().stream()
        .filter(wire -> wire.kind() == kind && wire.position() == position)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void attentionSaysWeightScoreAndContext() {
    TierPicture picture = end(PAIR);
    TraceJoint joint = picture.numbers().attention().orElseThrow();
    assertThat(said(picture, picture.layout().weight(1, 2)))
        .contains("decoder step 2 looks at", number(picture.attention(1)[2]))
        .contains("score " + number(joint.value("e", 1)[2]));
    assertThat(said(picture, picture.layout().context(1)))
        .contains("Context of decoder step 2", Numbers.fixed(joint.value("context", 1)[0], 2))
        .contains(number(StageNumbers.norm(joint.gradient("context", 1))));
  }

  /** No wire, joint or card without words, in either language, before and after the pass. */
  @Test
  void everythingHasWords() {
    StageContent both =
        TierFixtures.content("copy", 4, TierFixtures.built(2, true, Link.RESIDUAL, Scoring.DOT));
    for (Language language : Language.values()) {
      TierHitWords said = new TierHitWords(Texts.of(language));
      for (StageContent content : List.of(HIGHWAY, PAIR, both)) {
        for (TierPicture picture : List.of(start(content), end(content))) {
          for (TierWire wire : picture.wires()) {
            assertThat(said.of(picture, new TierHit.OnWire(wire))).isNotBlank();
          }
        }
      }
    }
  }
}
