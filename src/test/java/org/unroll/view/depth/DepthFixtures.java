package org.unroll.view.depth;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.unroll.model.Depth;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;
import org.unroll.text.Language;
import org.unroll.text.Texts;
import org.unroll.view.cell.CellContent;
import org.unroll.view.cell.CellFixtures;
import org.unroll.view.cell.CellView;
import org.unroll.view.stage.CellFaces;
import org.unroll.view.stage.StageContent;
import org.unroll.view.stage.StageView;

/** A network at its three depths, in the middle of its forward pass. */
public final class DepthFixtures {

  private DepthFixtures() {}

  static DepthView view(ObjectProperty<Depth> depth) {
    return view(depth, Texts.of(Language.ENGLISH));
  }

  /** The network folded up. */
  public static FoldView fold(Texts texts) {
    Playback playback = CellFixtures.playback("lstm");
    FoldView fold = new FoldView(playback, texts);
    fold.show(content());
    playback.goTo(playback.timeline().backward(5));
    return fold;
  }

  /** The switch above the picture. */
  public static DepthSwitch row(Texts texts) {
    return new DepthSwitch(texts, new SimpleObjectProperty<>(Depth.CELL), java.util.List.of());
  }

  /** Looking into a cell. */
  public static DepthView entered(Texts texts) {
    return view(new SimpleObjectProperty<>(Depth.CELL), texts);
  }

  /** The picture with its ways between the depths. */
  public static DepthView view(ObjectProperty<Depth> depth, Texts texts) {
    Playback playback = CellFixtures.playback("lstm");
    FoldView fold = new FoldView(playback, texts);
    fold.show(content());
    StageView stage = new StageView(playback, texts);
    stage.show(content());
    CellView cell = new CellView(playback, new Pointed(), texts);
    cell.show(CellFixtures.content("lstm", 8));
    playback.goTo(playback.timeline().forward(3));
    return new DepthView(playback, depth, fold, stage, cell);
  }

  private static StageContent content() {
    CellContent cell = CellFixtures.content("lstm", 8);
    return new StageContent(
        "adding", CellFaces.of(cell.cell()), cell.trace(), cell.example(), cell.update());
  }
}
