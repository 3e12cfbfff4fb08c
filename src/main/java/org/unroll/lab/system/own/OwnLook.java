package org.unroll.lab.system.own;

/**
 * Which held-back texts are looked at.
 *
 * @param page which handful of them, counted from 0; they wrap around
 * @param mistakes whether only texts that the best weights so far got wrong
 * @param chosen which text of the handful is read word by word, counted from 0
 */
public record OwnLook(int page, boolean mistakes, int chosen) {

  /** The first text of all. */
  public static final OwnLook FIRST = new OwnLook(0, false, 0);

  /** Another handful; its first text is read. */
  public OwnLook turned(int pages) {
    return new OwnLook(page + pages, mistakes, 0);
  }

  /** Only mistakes, or all. */
  public OwnLook withMistakes(boolean only) {
    return new OwnLook(0, only, 0);
  }

  /** Another text of the handful. */
  public OwnLook withChosen(int text) {
    return new OwnLook(page, mistakes, text);
  }
}
