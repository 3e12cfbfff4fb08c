/** Formulas in TeX quality, drawn as outlines so that every symbol is a node of its own. */
package org.unroll.view.formula;
