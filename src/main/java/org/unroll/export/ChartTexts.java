package org.unroll.export;

import java.util.function.UnaryOperator;

/**
 * The words of one chart in the language of the reader. The caller takes them from the bundles, so
 * that this package knows no language and a file speaks the same one as the window.
 *
 * @param title a question in plain words
 * @param subtitle the formal name
 * @param xLabel along the horizontal axis
 * @param yLabel along the vertical axis
 * @param reference name of the level to compare with, such as {@code guessing}; unused where a chart
 *     has none
 * @param labelCaption says which value stands beside a name, such as {@code at k = 0}; may be empty
 * @param zeroNote said where a number without a place on the axis is drawn at its edge
 * @param cellName from catalogue id to the name people use
 */
public record ChartTexts(
    String title,
    String subtitle,
    String xLabel,
    String yLabel,
    String reference,
    String labelCaption,
    String zeroNote,
    UnaryOperator<String> cellName) {}
