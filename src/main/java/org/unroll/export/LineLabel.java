package org.unroll.export;

import java.awt.Color;
import java.awt.Stroke;

/**
 * A name beside the plot with a piece of the line it belongs to.
 *
 * @param text name and value
 * @param color of the line
 * @param pen of the line
 * @param value the height it wants to stand at, in units of the vertical axis
 */
record LineLabel(TextLine text, Color color, Stroke pen, double value) {}
