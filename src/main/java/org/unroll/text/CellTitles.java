package org.unroll.text;

/** What people call a cell: {@code cell.ID.title} of the bundles. */
public final class CellTitles {

  private CellTitles() {}

  /** The title of a cell; its id where the bundles do not know it, as with a cell of somebody's own. */
  public static String of(Texts texts, String id) {
    return of(texts, id, id);
  }

  /**
   * The title of a cell.
   *
   * @param otherwise what to say where the bundles do not know it
   */
  public static String of(Texts texts, String id, String otherwise) {
    String key = "cell." + id + ".title";
    return texts.has(key) ? texts.get(key) : otherwise;
  }
}
