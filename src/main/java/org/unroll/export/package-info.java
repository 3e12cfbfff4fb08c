/**
 * Charts as plain data, drawn by one chart object for the window, PNG, SVG and PDF, and written as
 * CSV. No JavaFX here: the same code runs on the command line.
 *
 * <p>Start reading at {@link org.unroll.export.ChartSpec} (what a chart says), then {@link
 * org.unroll.export.Chart} (how it is drawn) and {@link org.unroll.export.ChartExporter} (how it
 * becomes a file).
 */
package org.unroll.export;
