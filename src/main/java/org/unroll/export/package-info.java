/**
 * Pictures for files: PNG, SVG and PDF drawn by one object, and its numbers as CSV. Charts are such
 * pictures, made from plain data. No JavaFX here: the same code runs on the command line.
 *
 * <p>Start reading at {@link org.unroll.export.ChartSpec} (what a chart says), then {@link
 * org.unroll.export.Chart} (how it is drawn) and {@link org.unroll.export.FigureExporter} (how it
 * becomes a file).
 */
package org.unroll.export;
