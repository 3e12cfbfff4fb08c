package org.unroll.app;

import java.util.List;
import javafx.scene.Parent;
import org.unroll.lab.Architecture;
import org.unroll.lab.Experiment;
import org.unroll.lab.Run;
import org.unroll.lab.Scoring;
import org.unroll.lab.Snapshot;
import org.unroll.model.Cursor;
import org.unroll.model.Depth;
import org.unroll.model.Place;
import org.unroll.network.Link;
import org.unroll.text.Texts;
import org.unroll.view.theme.Theme;

/** Networks of several layers for the gallery: links, both directions, encoder and decoder. */
public final class LayeredPages {

  private static final int UPDATES = 150;
  private static final Architecture ONE = Architecture.USUAL;
  private static final Architecture LOOKING = ONE.withAttention(Scoring.DOT, false);

  private final Wiring wiring;

  /** Pages of the program as it is wired. */
  public LayeredPages(Wiring wiring) {
    this.wiring = wiring;
  }

  /** Every kind of network, on the way on and on the way back. */
  public List<GalleryPage> all() {
    Shown residual = shown("slots", "lstm", 10, ONE.withLayers(2).withLink(Link.RESIDUAL));
    Shown highway = shown("slots", "gru", 10, ONE.withLayers(3).withLink(Link.HIGHWAY));
    Shown both =
        shown(
            "cloze", "gru", 12, ONE.withLayers(2).withBidirectional(true).withLink(Link.RESIDUAL));
    Shown looking = shown("translation", "gru", 6, LOOKING);
    Shown tower = shown("reverse", "lstm", 6, LOOKING.withLayers(2).withLink(Link.RESIDUAL));
    Shown early = shown("copy", "gru", 6, ONE.withAttention(Scoring.ADDITIVE, true));
    Shown telling = shown("captioning", "gru", 1, ONE);
    Shown long60 = shown("adding", "lstm", 60, ONE.withLayers(2));
    return List.of(
        residual.page("residual-forward", Cursor.at(16)),
        residual.page("residual-backward", Cursor.at(26)),
        residual.page("residual-equation", new Cursor(16, Place.equation(1))),
        residual.page("residual-cell", Cursor.at(16), Depth.CELL),
        residual.page("residual-folded", Cursor.at(16), Depth.NETWORK),
        highway.page("highway-forward", Cursor.at(26)),
        highway.page("highway-backward", Cursor.at(45)),
        shown("adding", "lstm", 30, ONE.withLayers(2).withLink(Link.RESIDUAL))
            .page("stack-lstm-30", Cursor.at(40)),
        shown("cloze", "gru", 12, ONE.withBidirectional(true))
            .page("cloze-bidirectional", Cursor.at(20)),
        both.page("bidirectional-stacked-forward", Cursor.at(42)),
        both.page("bidirectional-stacked-backward", Cursor.at(66)),
        both.page("bidirectional-folded", Cursor.at(42), Depth.NETWORK),
        looking.page("translation-attention", Cursor.at(11)),
        looking.page("translation-attention-backward", Cursor.at(21)),
        looking.page("translation-folded", Cursor.at(11), Depth.NETWORK),
        looking.page("translation-folded-backward", Cursor.at(21), Depth.NETWORK),
        tower.page("reverse-two-layers", Cursor.at(33)),
        early.page("copy-attention-first", Cursor.at(10)),
        telling.page("captioning-forward", Cursor.at(5)),
        telling.page("captioning-backward", Cursor.at(11)),
        telling.page("captioning-folded", Cursor.at(5), Depth.NETWORK),
        long60.page("stack-lstm-60", Cursor.at(140)));
  }

  private Shown shown(String task, String cell, int length, Architecture built) {
    return new Shown(Experiment.of(task, List.of(cell), 16, length, 1).withArchitecture(built));
  }

  /** One network, trained when its first picture is drawn. */
  private final class Shown {

    private final Experiment experiment;
    private Snapshot trained;

    Shown(Experiment experiment) {
      this.experiment = experiment;
    }

    GalleryPage page(String id, Cursor cursor) {
      return page(id, cursor, Depth.SEQUENCE);
    }

    GalleryPage page(String id, Cursor cursor, Depth depth) {
      return new GalleryPage() {
        @Override
        public String id() {
          return id;
        }

        @Override
        public Parent draw(Texts texts, Theme theme) {
          return new GalleryPages(wiring).still(id, trained(), cursor, depth).draw(texts, theme);
        }
      };
    }

    private Snapshot trained() {
      if (trained == null) {
        Run run = new Run(wiring.laboratory(), experiment);
        for (int i = 0; i < UPDATES; i++) {
          run.update();
        }
        trained = run.foretold(run.snapshot(1, false), 2);
      }
      return trained;
    }
  }
}
