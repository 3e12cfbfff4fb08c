package org.unroll.export;

import java.awt.Graphics2D;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture that can be put into files: its words, its vectors, its numbers. The window, every picture
 * file and the CSV are made from the same object. Used by one thread at a time.
 */
public interface Figure {

  /** A question in plain words. */
  String title();

  /** The formal name of what is drawn and what can be seen there, for those who do not see it. */
  String description();

  /** A sentence or two to stand under the picture in a paper. */
  String caption();

  /** Words as sentences, one behind the other; those that are empty are left out. */
  static String sentences(String... words) {
    return Stream.of(words)
        .filter(each -> !each.isBlank())
        .map(each -> Sentence.of(each.strip()))
        .collect(Collectors.joining(" "))
        .replaceAll("(?<=[。？！]) ", "");
  }

  /** Width in pixels at scale 1. */
  int width();

  /** Height in pixels at scale 1. */
  int height();

  /** The fonts that the picture is written in. */
  ChartFonts fonts();

  /**
   * Draws at the origin, in any device's units of one pixel.
   *
   * @param g colour, stroke, font and hints are changed
   */
  void draw(Graphics2D g);

  /** The numbers behind the picture. */
  FigureTable table();
}
