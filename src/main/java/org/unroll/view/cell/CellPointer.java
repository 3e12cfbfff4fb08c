package org.unroll.view.cell;

import java.util.Optional;
import org.unroll.model.Pointed;
import org.unroll.model.Quantity;

/**
 * What is pointed at inside a cell, with the mouse or from the keyboard: a tip with its numbers stands
 * beside it, and the other views are told.
 */
final class CellPointer {

  private final Pointed pointed;
  private final CellHitWords words;
  private final CellTip tip = new CellTip();
  private Optional<Quantity> ours = Optional.empty();
  private Optional<CellHit> told = Optional.empty();
  private double x;
  private double y;

  CellPointer(Pointed pointed, CellWords words) {
    this.pointed = pointed;
    this.words = new CellHitWords(words);
  }

  /** The label to put above everything else. */
  CellTip tip() {
    return tip;
  }

  /** The numbers that are told now; empty while nothing is pointed at. */
  Optional<String> said() {
    return tip.isVisible() ? Optional.of(tip.getText()) : Optional.empty();
  }

  /** Comes onto something at a place in the view, in pixels. */
  void rest(CellPicture picture, CellHit hit, double atX, double atY) {
    x = atX;
    y = atY;
    told = Optional.of(hit);
    tell(picture, hit);
    point(hit.pointed());
  }

  /** What lies under a resting pointer has other numbers now. */
  void retell(CellPicture picture) {
    if (tip.isVisible()) {
      told.ifPresent(hit -> tell(picture, hit));
    }
  }

  /** Points at something that has a card of its own: without a tip. */
  void enlarge(CellHit hit) {
    tip.setVisible(false);
    point(hit.pointed());
  }

  /** Goes away. */
  void leave() {
    tip.setVisible(false);
    point(Optional.empty());
  }

  private void tell(CellPicture picture, CellHit hit) {
    tip.show(words.of(picture, hit), x, y);
  }

  private void point(Optional<Quantity> next) {
    ours.filter(q -> !next.equals(ours)).ifPresent(pointed::leave);
    ours = next;
    next.ifPresent(pointed::at);
    next.filter(q -> q.unit() >= 0).ifPresent(q -> pointed.unitProperty().set(q.unit()));
  }
}
