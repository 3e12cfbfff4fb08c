/** Colour tokens, light and dark themes, fonts, and the base of views that draw on a canvas. */
package org.unroll.view.theme;
