package org.unroll.view.lab;

/**
 * One picture of the lab. The window and every file draw it by the same lines of code, and what is drawn
 * can be had as numbers. Immutable: new numbers make a new figure.
 */
public interface LabFigure {

  /** A short name for files, such as {@code hearing}: the same in all languages. */
  String id();

  /** The question, in plain words. */
  String title();

  /** The formal name of what is drawn. */
  String formal();

  /** The answer in one or two sentences, made of the numbers; may be empty. */
  String caption();

  /** Draws the picture, without title and caption, into the whole size. */
  void draw(LabPen pen, double width, double height);

  /** The numbers that are drawn. */
  FigureRows rows();
}
